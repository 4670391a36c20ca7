import type { words as chinese } from './tasks.words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'All parts',
  lead: (done, of) => (done === of ? `All ${of} parts are done.` : `${done} of ${of} parts are done.`),
  states: { done: 'Done', begun: 'In progress', todo: 'Not started', blocked: 'Not yet possible' },
  order: 'Do these in order. You can look at and change finished parts at any time.',
  next: 'Continue',
  wholeWay: 'The whole way to the card',
}
