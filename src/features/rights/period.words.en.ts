import { counted } from '../../i18n/counted.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './period.words.zh-CN.ts'

const demo = isDemo ? ' (demo)' : ''
const daysOf = (days: number) => (days === 1 ? 'one day' : counted(days, 'day'))

/** How many days a period has, and the last day by it. */
export const words: typeof chinese = {
  title: 'Work out a deadline',
  lede: 'Choose a period and give a date to see the last day and how it is counted.',
  back: 'Your rights',
  which: 'Which deadline?',
  periods: {
    employer: {
      name: 'My employer registers me',
      note: 'Within 30 days of the first day of work',
      start: 'First day of work',
      startNote:
        'The day work actually began, not the date of the contract. For foreigners, the day the work permit was issued',
      answer: 'Last day for the employer to register you',
      now: 'Remind your employer: show this page or the article below. You can also ask 12333 whether it is done.',
      late: 'You can complain about the employer, free of charge. Ask 12333 first whether it is done.',
      event: `Last day for the employer to register me${demo}`,
    },
    enrolment: {
      name: 'The agency completes my registration',
      note: 'If you registered yourself, within 10 working days',
      start: 'Day it was submitted',
      startNote: 'It is on the receipt',
      answer: 'Last day for the agency to complete it',
      now: 'You do not need to do anything. You will be told.',
      late: 'Call 12333 with the reference number. If nothing happens, you can ask for a review.',
      event: `Registration completed at the latest${demo}`,
    },
    review: {
      name: 'Ask for administrative review',
      note: 'If you disagree with a decision of the agency, within 60 days of learning of it',
      start: 'Day you learned of the decision',
      startNote: 'The day you received the decision or the notice',
      answer: 'Last day to ask for a review',
      now: 'A review is free. You can ask for it online, by post or in person. If writing is difficult, you can ask in person.',
      late: 'The 60 days are over. If you had a good reason, such as illness, say so. If nobody told you of this right, the time starts when you learn of it, for a year at most.',
      event: `Last day to ask for a review${demo}`,
    },
    lawsuit: {
      name: 'Go to court directly',
      note: 'If you disagree with a decision of the agency, within six months of learning of it',
      start: 'Day you learned of the decision',
      startNote: 'After a review the time is different: 15 days from receiving its outcome',
      answer: 'Last day to go to court',
      now: 'Go to the court of the place of the agency that decided. If the agency failed to act, ask for a review first.',
      late: 'The six months are over. Time lost through no fault of yours is not counted. Ask the court’s service desk, with your papers.',
      event: `Last day to go to court${demo}`,
    },
    lawsuitAfterReview: {
      name: 'Go to court after a review',
      note: 'If you disagree with the outcome of a review, within 15 days of receiving it',
      start: 'Day you received the outcome',
      startNote: 'If there was none in time, the day by which there should have been one',
      answer: 'Last day to go to court',
      now: 'If the decision was upheld, go to the court of the place of the agency that decided. You can prepare the statement of claim from your case.',
      late: 'The 15 days are over. Time lost through no fault of yours is not counted. Ask the court’s service desk, with your papers.',
      event: `Last day to go to court after a review${demo}`,
    },
  },
  date: { label: 'Counting from', year: 'Year', month: 'Month', day: 'Day' },
  submit: 'Work it out',
  errorTitle: (count) => (count === 1 ? 'There is a problem' : `There are ${count} problems`),
  errorPrefix: 'Error: ',
  problems: {
    which: 'Choose a deadline',
    required: 'Enter the date to count from',
    incomplete: 'Enter a year with four digits, a month and a day',
    unreal: 'There is no such day. Check the date',
    tooEarly: 'That is too long ago. Check the year',
    future: 'That is too far ahead. Enter a date within the next three months',
  },
  around: (day) => `about ${day}`,
  left: (days) => (days === 0 ? 'Today is the last day' : `${daysOf(days)} left`),
  overdue: (days) => `${daysOf(days)} overdue`,
  aroundNow: (days) => (days < 0 ? `About ${daysOf(-days)} overdue` : `About ${daysOf(days)} left`),
  estimates: {
    unpublished:
      'The public holidays for that year are not published yet. This date is an estimate and may be later.',
    unlisted:
      'We do not have the public holidays of that year. This date is an estimate and may be off by a few days.',
  },
  complaint: {
    begin: 'Complain about the employer',
    opens: (day) => `If it is not done by then, you can complain here from ${day}.`,
  },
  save: 'Save to calendar',
  eventText: (how) => `${how} Questions: 12333.`,
  how: 'How it is counted',
  from: 'Counting begins',
  fromNote: 'The first day itself is not counted',
  counted: {
    day: (length) => `Day ${length}`,
    workingDay: (length) => `Working day ${length}`,
    month: (length) => `The same day ${counted(length, 'month')} later`,
  },
  notMoved: 'It is a working day, so nothing moves',
  moved: 'It is not a working day, so the next working day counts',
  last: 'Last day',
  dayByDay: 'Day by day',
  table: { date: 'Date', count: 'Day', kind: 'Counted?' },
  count: (n) => `Day ${n}`,
  kinds: {
    counted: {
      working: '',
      madeUp: 'Weekend, worked',
      weekend: 'Weekend, counted',
      holiday: 'Holiday, counted',
    },
    skipped: { working: '', madeUp: '', weekend: 'Weekend, not counted', holiday: 'Holiday, not counted' },
    moved: {
      working: 'Last day',
      madeUp: 'Weekend, worked: last day',
      weekend: 'Weekend: moves on',
      holiday: 'Holiday: moves on',
    },
  },
  laws: 'The law',
  again: 'Use another date',
  print: 'Print',
  call: 'What to say to 12333',
  scripts: {
    employer: (start, last) =>
      `“I began work on ${start}, and my employer must register me by ${last}. Is it done? If not, how do I complain?”`,
    enrolment: (start, last) =>
      `“I submitted my registration on ${start}, and it is to be completed by ${last}. How far is it?”`,
    review: (start, last) =>
      `“I received a decision of the agency on ${start} and disagree. Where do I ask for a review by ${last}?”`,
    lawsuit: (start, last) =>
      `“I received a decision of the agency on ${start} and disagree. In which district is the agency? I want to go to court by ${last}.”`,
    lawsuitAfterReview: (start, last) =>
      `“I received the outcome of a review on ${start} and disagree. To which court do I go by ${last}?”`,
  },
}
