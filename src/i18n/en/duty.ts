import type { ForWhom } from '../../domain/application.ts'
import { isDemo } from '../edition.ts'
import type { DutyMessages } from '../messages/checklist.ts'

const worker = (who: ForWhom): string => (who === 'self' ? 'I' : 'My relative')

/** The employer's duty to register, and what follows if it does not. */
export const duty: DutyMessages = {
  unfinished: {
    title: 'We need the first day of work',
    text: 'Enter it to work out the last day for the employer to register.',
    action: 'Enter the day',
  },
  title: ['The employer must register by ', ''],
  lede: (who) =>
    `Registering within 30 days of the first day of work is the employer’s duty. ${who === 'self' ? 'You do' : 'The employee does'} not need to do it.`,
  left: (days) =>
    days === 0 ? 'Today is the last day.' : days === 1 ? 'One day is left.' : `${days} days are left.`,
  overdue: (days) => `${days === 1 ? 'One day' : `${days} days`} overdue. What you can do is below.`,
  around: (day) => `about ${day}`,
  estimate:
    'The public holidays for that year are not published yet. This date is an estimate and may be later.',
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
    lead: 'All of these are free, and you can use more than one.',
    remind: 'Remind the employer first. Print this page, or show the article.',
    complain: 'Complain to 12333. Anyone can, and the authority must accept it.',
    correct:
      'The authority orders the employer to correct it; if it still does not, it is fined 1 to 3 times the premium due, and those responsible 500 to 3,000 yuan.',
    assess: 'If an employer has not registered, the agency assesses the premium due.',
    dispute:
      'You can take a dispute with the employer to mediation, arbitration or court, or ask the authority to act.',
    declare: 'The “110%” rule is different: it applies when an employer does not declare what it owes.',
  },
  after: {
    title: 'Once it is done',
    text: 'With the insurance record you can apply for the card, often the same day. The employer cannot choose the bank for you or keep your card.',
    action: 'Already registered: apply for the card',
  },
}
