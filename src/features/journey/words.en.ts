import { counted } from '../../i18n/counted.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

const names: (typeof chinese)['stages'] = {
  check: 'Find out what to do',
  enrol: 'Register for insurance',
  notice: 'Hear from the agency',
  apply: 'Apply for the card',
  follow: 'Review, bank account, card made',
  collect: 'Collect the card',
  use: 'Switch on both functions',
  inUse: 'Use the card, renew it in time',
}

export const words: typeof chinese = {
  back: 'Back to the start page',
  title: (stage, at) =>
    stage === 'inUse' ? 'The card is done and in use' : `Step ${at} of 7: ${names[stage]}`,
  orientation: {
    title: 'The way to a card: 7 steps',
    lede: 'Answer 6 questions to see which steps you need. If you are insured already, you begin with step 4.',
  },
  matter: (name, number) => `${name}, one number for all of it: ${number}`,
  draft: (name) => `${name}, not submitted yet`,
  filling: 'Not finished: fill in the rest and submit',
  loading: 'Looking up the progress',
  when: {
    promise: (day, isLaw) => (isLaw ? `Done by ${day} at the latest` : `Expected by ${day} (estimate)`),
    overdue: (day) => `It was due by ${day} and is late. Call 12333 to ask.`,
    correctBy: (day) => `Correct it by ${day}`,
    lapses: (day) => `The loss report holds until ${day}`,
  },
  acts: {
    apply: 'Apply for the card',
    correct: 'Correct this item',
    chooseBank: 'Choose another bank',
    changeDelivery: 'Check the address',
    visit: 'See where to go and what to bring',
    enable: 'Enable the social security function',
    activate: 'See how to activate the bank function',
    use: 'See what the card is good for',
    card: 'See what to do with this card',
    why: 'See why, and what to do now',
    look: 'See the progress',
  },
  start: 'Start now',
  goOn: 'Continue',
  way: 'The whole way',
  states: { done: 'Done', current: 'You are here', future: 'Later', spared: 'Not needed' },
  stages: names,
  who: {
    check: 'You',
    enrol: 'Your employer, or you',
    notice: 'The agency',
    apply: 'You',
    follow: 'The agency and the bank',
    collect: 'You',
    use: 'You',
    inUse: 'You',
  },
  text: {
    check: 'Answer 6 questions and look up the record, so that nothing is done twice.',
    enrol: 'Employers register their staff. Without an employer you register yourself.',
    notice: 'You are told when the registration is done.',
    apply: 'Choose a bank, give a photo, choose how to get the card.',
    follow: 'Until the card is made you can change the photo and how you get it.',
    collect: 'At an outlet or office, by post, or from your employer.',
    use: 'Enable the social security function online. Activate the bank function at the bank when you need it.',
    inUse: 'You can renew it from 60 days before it expires.',
  },
  sparedText: 'Insured in Liaoning already: this step is not needed.',
  links: {
    check: 'Answer the questions',
    enrol: 'Register yourself',
    notice: 'Work out the last day',
    apply: 'Apply now',
    follow: 'Look it up by reference number',
    collect: 'Find a place to collect it',
    use: 'Find a place to enable it',
    inUse: 'See what the card is good for',
  },
  open: {
    check: 'See the result',
    enrol: 'See the receipt of the registration',
    notice: 'See the progress of the registration',
    apply: 'See the receipt of the application',
    follow: 'See the progress of the application',
    collect: 'See how to collect it',
    use: 'See both functions of the card',
    inUse: 'See this card',
  },
  on: (day) => `Done on ${day}`,
  until: (day) => `Valid until ${day}`,
  clock: (days, unit) => `Within ${counted(days, unit === 'days' ? 'day' : 'working day')}`,
  estimate: (from, to) =>
    from === 0
      ? `On the spot, or up to about ${counted(to, 'working day')} (estimate)`
      : from === to
        ? `About ${counted(to, 'working day')} (estimate)`
        : `About ${from} to ${counted(to, 'working day')} (estimate)`,
  note: isDemo
    ? 'Estimates are demo data; see what is published locally.'
    : 'Estimates are not promises; see what is published locally.',
  others: 'See somebody else’s',
  other: (name, number) => `${name} (${number ?? 'not submitted'})`,
}
