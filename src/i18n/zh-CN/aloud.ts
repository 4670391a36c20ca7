/** The button that reads a page aloud. */
export const aloud = {
  read: '朗读',
  stop: '停止',
  failed: '这台设备读不出声音，请看一下音量和静音。',
}
