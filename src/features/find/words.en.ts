import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'What do you need?',
  back: 'Back to the start page',
  label: 'Say it in your own words',
  hint: 'A sentence, a word or pinyin, for example “I lost my card” or “kadiule”. Enter opens the first result.',
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  none: 'Nothing found. Try other words, or choose something in your life. You can also call 12333.',
  list: 'Results',
  more: (count) => `Show ${count} more`,
  kinds: { do: 'Apply', look: 'Look up', use: 'Using the card', place: 'Where to go', law: 'Law' },
  inLaw: (text) => `Search the law for “${text}”`,
  events: 'Something in your life',
  failed: {
    title: 'The search did not load',
    next: 'Check your connection and try again. If that does not help, reload the page or call 12333.',
    retry: 'Try again',
  },
  largeText: {
    heading: 'Large text',
    off: 'Larger letters and buttons. Everything else stays the same.',
    on: 'Large text is on.',
    turnOn: 'Turn on large text',
    turnOff: 'Turn it off',
  },
}
