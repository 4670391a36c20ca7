import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'The law',
  lede: 'We cite the law for every document and deadline, first in plain words and then in the original.',
  toRights: 'Your rights: deadlines, complaints, reviews',
  search: {
    label: 'Search the articles',
    hint: 'Type a word, a sentence or a number: “complaint”, “working days”, “58”',
    found: (count) =>
      count === 0
        ? 'Nothing found. Try another word, or clear the box to look through the laws.'
        : `${count} ${count === 1 ? 'article' : 'articles'} found`,
  },
  law: (name, articles) => `${name} (${articles})`,
  back: 'All articles',
  backToPlace: 'Back',
  plain: 'In plain words',
  original: 'Original wording',
  originalNote: 'Only the Chinese text has legal force.',
  noOriginal:
    'We have not checked the wording of this article against the published text yet, so it is left out.',
  inForce: (day) => `As in force since ${day}`,
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Selected: now copy it with a long press or Ctrl+C',
  offline: 'You can read this offline.',
  unknown: {
    title: 'No such article',
    text: 'This service does not cite that article.',
    action: 'See all articles',
  },
}
