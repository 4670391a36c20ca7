import type { LawMessages } from '../messages/law.ts'

export const law: LawMessages = {
  title: 'Your rights and the law',
  lede: 'Whatever this service asks for, and every period it names, has a source: first in plain words, then in the original.',
  rights: {
    title: 'Your rights',
    list: {
      records: {
        title: 'Free records',
        text: 'Look up and check your payments and benefits free of charge.',
      },
      papers: {
        title: 'No needless papers',
        text: 'Beyond an identity document, nothing without a legal basis need be given.',
      },
      complaint: {
        title: 'Complaints',
        text: 'Anyone may complain, also by phone to 12333; nobody may be turned away.',
      },
      review: {
        title: 'Review and court',
        text: 'Against the agency you may ask for administrative review or go to court.',
      },
      counter: {
        title: 'Counters and home visits',
        text: 'Staffed counters stay open; older and disabled people may ask for a visit or have somebody act.',
      },
      data: {
        title: 'Your data',
        text: 'Sensitive data needs separate consent, which you may withdraw; it is deleted when no longer needed.',
      },
      keep: { title: 'Your card stays yours', text: 'Nobody may keep back a card that wages are paid to.' },
    },
  },
  articles: 'The articles',
  law: (name, articles) => `${name} (${articles})`,
  back: 'All articles',
  plain: 'In plain words',
  original: 'Original wording',
  originalNote: 'Only the Chinese text has legal force.',
  noOriginal:
    'The wording of this article has not been compared with the published one yet, so it is left out.',
  inForce: (day) => `As in force since ${day}`,
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Selected: now copy it with a long press or Ctrl+C',
  offline: 'Can be read without a network.',
  unknown: {
    title: 'No such article',
    text: 'This service does not cite that article.',
    action: 'See all articles',
  },
}
