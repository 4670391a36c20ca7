import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'Your rights and the law',
  lede: 'We cite the law for every document and deadline, first in plain words and then in the original.',
  rights: {
    title: 'Your rights',
    list: {
      records: {
        title: 'Free records',
        text: 'Look up and check your payments and benefits free of charge.',
      },
      papers: {
        title: 'No unnecessary documents',
        text: 'Apart from an identity document, you do not have to give anything without a legal basis.',
      },
      complaint: {
        title: 'Complaints',
        text: 'Anyone can complain, including by phone to 12333. The authority must accept it.',
      },
      review: {
        title: 'Review and court',
        text: 'If you disagree with the agency, you can ask for administrative review or go to court.',
      },
      counter: {
        title: 'Counters and home visits',
        text: 'Staffed counters stay open. Older and disabled people can ask for a home visit or for someone to act for them.',
      },
      data: {
        title: 'Your data',
        text: 'Sensitive data needs your separate consent, which you can withdraw. It is deleted when no longer needed.',
      },
      keep: { title: 'Your card stays yours', text: 'Nobody may withhold a card that wages are paid to.' },
    },
  },
  articles: 'The articles',
  law: (name, articles) => `${name} (${articles})`,
  back: 'All articles',
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
