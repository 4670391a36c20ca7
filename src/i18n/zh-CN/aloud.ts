import type { AloudMessages } from '../messages/aloud.ts'

export const aloud: AloudMessages = {
  read: '朗读',
  stop: '停止',
  failed: '这台设备读不出声音，请看一下音量和静音。',
}
