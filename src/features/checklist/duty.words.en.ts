import type { ForWhom } from '../../domain/choices.ts'
import { counted } from '../../i18n/counted.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './duty.words.zh-CN.ts'

const worker = (who: ForWhom): string => (who === 'self' ? 'I' : 'My relative')

const foreigner = (who: ForWhom): string =>
  who === 'self' ? 'I am a foreigner' : 'My relative is a foreigner'
const notNeeded = (who: ForWhom): string =>
  `${who === 'self' ? 'You do' : 'The employee does'} not need to do it.`
const ask = 'Has the employer registered the social insurance, and where can we see it ourselves?'
const late = (last: string): string =>
  `the employer had to register by ${last}, and has not. How do we complain, and what do you need?`
const complain = `If it is not done, complain to 12333.${isDemo ? ' (Demo)' : ''}`

/** The employer's duty to register, and what follows if it does not. */
export const words: typeof chinese = {
  unfinished: {
    title: 'We need to know when the 30 days start',
    text: 'Then we can work out the last day for the employer to register.',
    action: 'Answer the question',
  },
  title: ['The employer must register by ', ''],
  from: {
    firstWorkDay: {
      lede: (who) =>
        `Registering within 30 days of the first day of work is the employer’s duty. ${notNeeded(who)}`,
      eventText: `Social Insurance Law, art. 58: within 30 days of the first day of work. ${complain}`,
      script: {
        inTime: (who, start) => `“${worker(who)} began work on ${start}. ${ask}”`,
        overdue: (who, start, last) =>
          `“${worker(who)} began work on ${start}. By article 58 of the Social Insurance Law ${late(last)}”`,
      },
      start: 'First day of work',
      startNote: 'The day work actually began, not the date of the contract',
      changeWhat: ' the first day of work',
    },
    workPermitDay: {
      lede: (who) =>
        `Registering a foreigner within 30 days of the work permit is the employer’s duty. ${notNeeded(who)}`,
      eventText: `Interim Measures on Social Insurance of Foreigners Employed in China, art. 4: within 30 days of the work permit. ${complain}`,
      script: {
        inTime: (who, start) => `“${foreigner(who)}, and the work permit was issued on ${start}. ${ask}”`,
        overdue: (who, start, last) =>
          `“${foreigner(who)}, and the work permit was issued on ${start}. By article 4 of the Interim Measures on Social Insurance of Foreigners Employed in China ${late(last)}”`,
      },
      start: 'Work permit issued',
      startNote: 'For foreigners the permit counts, not the first day of work',
      changeWhat: ' the date of the work permit',
    },
  },
  left: (days) =>
    days === 0
      ? 'Today is the last day.'
      : days === 1
        ? 'One day is left.'
        : `${counted(days, 'day')} are left.`,
  overdue: (days) => `${days === 1 ? 'One day' : counted(days, 'day')} overdue. What you can do is below.`,
  around: (day) => `about ${day}`,
  estimates: {
    unpublished:
      'The public holidays for that year are not published yet. This date is an estimate and may be later.',
    unlisted:
      'We do not have the public holidays of that year. This date is an estimate and may be off by a few days.',
  },
  save: 'Save to calendar',
  eventTitle: 'Last day for the employer to register the insurance',
  scriptTitle: 'What to say to 12333',
  how: {
    title: 'How this day is counted',
    from: 'Counting begins',
    fromNote: 'The first day itself is not counted',
    thirtieth: 'Day 30',
    last: 'Last day',
    moved: 'Day 30 is not a working day, so the next working day counts',
    notMoved: 'Day 30 is a working day, so nothing moves',
    change: 'Change',
  },
  remedies: {
    title: 'If the employer does not register',
    lead: 'All of these are free, and you can use more than one.',
    toComplaint: 'Complain online',
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
  pending: {
    title: 'The 30 days start with the work permit',
    text: 'An employer registers a foreigner within 30 days of the work permit. The employer applies for the permit. Nothing is late so far.',
    next: () => 'When the permit is issued, come back and enter the date to see the employer’s last day.',
    action: 'It has been issued: enter the date',
  },
}
