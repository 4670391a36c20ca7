/** The button that reads a page aloud. */
export const words = {
  read: '朗读',
  stop: '停止',
  failed: '这台设备读不出声音，请看一下音量和静音。',
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly readAloud: typeof words
  }
}
