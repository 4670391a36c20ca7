import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'What do you need?',
  back: 'Back to start',
  label: 'Say it in your own words',
  hint: 'A sentence, a word or pinyin, for example “I lost my card” or “kadiule”',
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  none: 'Nothing found. Try other words, or choose something in your life. You can also call 12333.',
  list: 'Results',
  more: (count) => `Show ${count} more`,
  kinds: { do: 'Apply', look: 'Look up', use: 'Using the card', place: 'Where to go', law: 'Law' },
  inLaw: (text) => `Search the law for “${text}”`,
  events: 'Something in your life',
  failed: 'The search did not load. Check your connection and reload the page.',
}
