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
  resting: {
    heading: 'Where this article is used',
    question: (name) => `Question: ${name}`,
    why: (name) => `The law behind “${name}”`,
    toQuestion: 'Back to the question',
    places: {
      rights: 'Your rights',
      claims: 'Is it true what people say?',
      periods: 'Count a period of law',
      employer: 'When your employer must register you',
      papers: 'Your papers and steps',
      records: 'My contribution record',
      uses: 'What the card is good for',
      card: 'Lost card, replacement, cancelling',
      eCard: 'E-card and family cards',
      cases: 'Your cases',
      organisations: 'Employers, villages and schools that apply for others',
      myData: 'My data',
    },
  },
  offline: 'You can read this offline.',
  unknown: {
    title: 'No such article',
    text: 'This service does not cite that article.',
    action: 'See all articles',
  },
}
