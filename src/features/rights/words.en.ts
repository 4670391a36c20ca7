import type { words as chinese } from './words.zh-CN.ts'

/** What one may demand of the agency and the employer, and how to. */
export const words: typeof chinese = {
  title: 'Your rights',
  back: 'Back to the start page',
  lede: 'All of this is free. If writing is difficult, call 12333 or say it at a counter.',
  remedies: {
    period: {
      title: 'Work out a deadline',
      text: 'The employer has 30 days, the agency 10 working days: see the last day.',
    },
    complaint: {
      title: 'Complain that your employer has not registered you',
      text: 'From day 31 on, if the employer has not done it within 30 days.',
    },
    review: {
      title: 'Ask for a review of a decision',
      text: 'Within 60 days and free: the government looks at it once more.',
    },
    claims: {
      title: 'Is what you were told true?',
      text: '“No insurance during probation”, “void after 10 years”: check it.',
    },
    law: { title: 'Search the law', text: 'By a word, a sentence or the number of an article.' },
  },
  others: 'What else you can do',
  list: 'What the law gives you',
  rights: {
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
}
