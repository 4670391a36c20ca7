import type { AloudMessages } from '../messages/aloud.ts'

export const aloud: AloudMessages = {
  read: 'Listen',
  stop: 'Stop',
  failed: 'This device made no sound. Check its volume.',
}
