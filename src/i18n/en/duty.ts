import type { ForWhom } from '../../domain/application.ts'
import { isDemo } from '../edition.ts'
import type { DutyMessages } from '../messages/checklist.ts'

const worker = (who: ForWhom): string => (who === 'self' ? 'I' : 'My relative')

/** The employer's duty to register, and what follows if it does not. */
export const duty: DutyMessages = {
  unfinished: {
    title: 'The first day of work is missing',
    text: 'With it this page works out the employer’s last day to register.',
    action: 'Enter the day',
  },
  title: ['The employer must register by ', ''],
  lede: (who) =>
    `Registering within 30 days of the first day of work is the employer’s duty. ${who === 'self' ? 'You need' : 'The employee needs'} not do it.`,
  left: (days) =>
    days === 0 ? 'Today is the last day.' : days === 1 ? 'One day is left.' : `${days} days are left.`,
  overdue: (days) => `${days === 1 ? 'One day' : `${days} days`} overdue. What you can do is below.`,
  estimate: 'The holidays of that year are not published yet: this day is an estimate and may move later.',
  save: 'Save to calendar',
  event: {
    title: 'Last day for the employer to register the insurance',
    text: `Social Insurance Law, art. 58: within 30 days of the first day of work. If it is not done, complain to 12333.${isDemo ? ' (Demo)' : ''}`,
  },
  script: {
    title: 'What to say to 12333',
    inTime: (who, start) =>
      `“${worker(who)} began work on ${start}. Has the employer registered the social insurance, and where can we see it ourselves?”`,
    overdue: (who, start, last) =>
      `“${worker(who)} began work on ${start}. By article 58 of the Social Insurance Law the employer had to register by ${last}, and has not. How do we complain, and what do you need?”`,
  },
  how: {
    title: 'How this day is counted',
    start: 'First day of work',
    startNote: 'The day work actually began, not the date of the contract',
    from: 'Counting begins',
    fromNote: 'The first day itself is not counted',
    thirtieth: 'Day 30',
    last: 'Last day',
    moved: 'Day 30 is not a working day, so the next working day counts',
    notMoved: 'Day 30 is a working day, so nothing moves',
    change: 'Change',
    changeWhat: ' the first day of work',
  },
  ifNot: {
    title: 'If the employer does not register',
    lead: 'All of these are free and can be used side by side.',
    remind: 'Remind the employer first. Print this page, or show the article.',
    complain: 'Complain to 12333. Anyone may, and the authority may not turn you away.',
    correct:
      'The authority orders the employer to correct it; if it still does not, it is fined 1 to 3 times the premium due, and those responsible 500 to 3,000 yuan.',
    assess: 'Where nobody was registered, the agency assesses the premium due.',
    dispute:
      'A dispute with the employer may go to mediation, arbitration or court, and you may ask the authority to step in.',
    declare:
      'The “110%” people talk about is another matter: it is used when an employer does not declare what it owes.',
  },
  after: {
    title: 'Once it is done',
    text: 'With the insurance record you can apply for the card, often the same day. The employer may neither choose the bank for you nor keep the card.',
    action: 'Already registered: apply for the card',
  },
}
