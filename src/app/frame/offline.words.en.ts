import type { words as chinese } from './offline.words.zh-CN.ts'

export const words: typeof chinese = {
  ready: 'Ready to work offline. You can open this site and continue without a network.',
  update: {
    title: 'A new version is ready',
    text: 'Updating takes a few seconds and keeps everything you have entered. You can also continue without it.',
    button: 'Update',
    busy: 'Updating',
    unsaved:
      'Not updated: what you have entered is not saved on this device yet and would be lost. Continue, or try again later.',
  },
}
