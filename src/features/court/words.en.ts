import { counted } from '../../i18n/counted.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

const days = (n: number): string => counted(n, 'day')

export const words: typeof chinese = {
  title: 'Prepare a statement of claim',
  back: 'Back to progress',
  lead: (left) =>
    left < 0 ? 'The time is over.' : left === 0 ? 'Today is the last day.' : `${days(left)} left.`,
  facts: {
    last: 'Go to court by',
    how: 'How the last day is counted',
    around: (day) => `about ${day}`,
    court: 'To which court',
    fee: 'Court fee',
    feeText: 'Usually ¥50; you can ask to pay later or not at all',
  },
  courtNote: {
    basic:
      'A court of the district or county. In some places one court takes all such cases: call 12368 before you go.',
    intermediate:
      'A case against a government goes to the intermediate court of the city. Call 12368 before you go.',
  },
  late: 'Time lost through no fault of yours is not counted: say so in the facts, and ask the court with your papers.',
  notFiled: isDemo
    ? 'We only help you write it. It is not sent to a court (demo: names of authorities and courts are examples).'
    : 'We only help you write it. It is not sent to a court.',
  chinese:
    'Courts take Chinese, so the statement is in Chinese. You have the right to an interpreter in court.',
  check: 'Check and change',
  fields: {
    plaintiff: 'Your name',
    idNumber: 'Number of your identity document',
    mobile: 'Your phone number',
    address: 'Your address',
    defendants: 'Defendants',
    defendantsHint: 'One a line, named as in the decision.',
    claims: 'What you ask the court to do',
    factsAndReasons: 'Facts and reasons',
    factsHint: 'After what is there, say what is wrong and why.',
    court: 'Court',
  },
  statement: 'Statement of claim',
  print: 'Print',
  save: 'Save as a text file',
  fileName: (number) => `statement-of-claim-${number}.txt`,
  saved: 'Saved to your downloads.',
  kept: 'What you write is not kept on this device: print or save it before you leave.',
  next: {
    heading: 'How to hand it in',
    steps: [
      'Print it, sign it and write the date; one copy for each defendant',
      'Take your ID, the decision and what proves your case to the service hall of the court, or send it by post',
      'If writing is difficult, say it at the court, and it is written down for you',
      'If you cannot pay a lawyer, call 12348 for legal aid',
    ],
  },
  laws: 'The law',
  impossible: {
    title: 'You cannot go to court about this now',
    text: 'There is no outcome yet, or a review is under way. See its progress.',
  },
}
