import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  read: 'Listen',
  stop: 'Stop',
  failed: 'This device made no sound. Check its volume.',
}
