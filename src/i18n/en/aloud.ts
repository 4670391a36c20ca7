import type { aloud as chinese } from '../zh-CN/aloud.ts'

export const aloud: typeof chinese = {
  read: 'Listen',
  stop: 'Stop',
  failed: 'This device made no sound. Check its volume.',
}
