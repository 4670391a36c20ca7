import type { ForWhom } from '../../domain/application.ts'
import type { IdType } from '../../domain/identity.ts'
import type { ProgressMessages } from '../messages/progress.ts'

const whose: Readonly<Record<ForWhom, string>> = {
  self: 'Your',
  child: 'The child’s',
  represented: 'The card holder’s',
}
const document: Readonly<Record<IdType, string>> = {
  residentId: 'resident ID card',
  householdRegister: 'household register',
  hkMoTwResidencePermit: 'residence permit for Hong Kong, Macao and Taiwan residents',
  hkMoPass: 'travel permit to the mainland',
  twPass: 'travel permit to the mainland',
  foreignPermanentResident: 'permanent resident ID card',
  passport: 'passport',
}

export const progress: ProgressMessages = {
  back: { home: 'Back to the start page', cases: 'My applications', progress: 'Back to progress' },
  loading: 'Looking up the progress',
  errorPrefix: 'Error: ',
  kinds: { enrolment: 'Insurance registration', card: 'Card application' },
  states: {
    awaitingNotice: 'sent, waiting for the agency',
    enrolled: 'done, you can apply for the card',
    followed: 'done, the card has been applied for',
    submitted: 'sent, not yet accepted',
    accepted: 'accepted',
    reviewing: 'under review',
    needsCorrection: 'one item needs correcting',
    rejected: 'not approved',
    withdrawn: 'withdrawn',
    bankOpening: 'bank account being opened',
    bankFailed: 'the bank could not open the account',
    producing: 'being made',
    makingAtOutlet: 'come and have your card made',
    productionFailed: 'a problem in making the card',
    readyAtOutlet: 'ready to collect',
    readyAtOffice: 'ready to collect',
    posted: 'in the post',
    returned: 'returned by the post',
    withEmployer: 'with your employer',
    sealed: 'collected, not yet in use',
    financialOnly: 'bank function active',
    socialOnly: 'social security function on',
    active: 'everything works',
    renewable: 'expires soon, can be renewed',
    expired: 'expired, can be renewed',
    unknown: 'see the latest notice',
  },
  title: (kind, state) => `${kind === 'enrolment' ? 'Registration' : 'Card'}: ${state}`,
  numberLabel: 'Reference number',
  faults: {
    offline: { title: 'The agency cannot be reached', next: 'Check your connection and try again.' },
    timeout: { title: 'The agency did not answer in time', next: 'It may be busy. Try again in a while.' },
    busy: { title: 'Too many requests', next: 'Wait a little and try again.' },
    unavailable: {
      title: "The agency's system is not working just now",
      next: 'Try again in a while. If it is urgent, call 12333.',
    },
    garbled: {
      title: 'The answer could not be understood',
      next: 'On public Wi-Fi, sign in to the network first or use another one, then try again.',
    },
    noAccess: {
      title: 'This device can no longer open this application',
      next: 'Search again with the reference number and the date of birth.',
    },
    notFound: {
      title: 'The agency does not know this application',
      next: 'Check the reference number, or call 12333.',
    },
    refused: {
      title: 'The agency did not accept the request',
      next: 'Reload the page to see whether things have moved on.',
    },
  },
  safe: 'Your application is not affected. Everything you sent is still there.',
  retry: 'Try again',
  retrying: 'Trying again',
  retryIn: (seconds) => `Try again (in ${seconds} s)`,
  waitFirst: (seconds) => `Wait ${seconds} seconds before trying again.`,
  list: {
    title: 'My applications',
    draftTitle: 'Not finished yet',
    draftText: (saved, until) =>
      until
        ? `Last saved ${saved}, on this device only; deleted on ${until}.`
        : `Last changed ${saved}, only in this window; it goes when you close it.`,
    draftElsewhere: 'Continue later or on another device',
    draftContinue: 'Continue',
    draftDelete: 'Delete it',
    draftDeleted: 'The unfinished application is deleted',
    undo: 'Undo',
    remaining: (seconds) => `${seconds} s left`,
    draftFor: { enrolment: 'Insurance registration', card: 'Card application', other: 'Finding your way' },
    heading: 'Applications on this device',
    where: 'The list is kept on this device only. The progress comes fresh from the agency.',
    whereHere: 'The list is only in this window and goes when you close it. Note the reference number.',
    openFile: 'Go on from a saved file',
    empty: 'There is nothing on this device yet. Use the reference number below for anything sent elsewhere.',
    start: 'Apply for a card',
    submitted: (day) => `Sent on ${day}`,
    matter: (number) => `One matter, from registration to card, with one number to keep: ${number}`,
    sameMatter: 'Another step of the same matter: ',
    yourTurn: 'Your turn',
    open: (state) => `See progress: ${state}`,
    notices: (unread) => (unread > 0 ? `Notices (${unread} unread)` : 'Notices'),
    help: {
      title: 'Where the reference number is',
      points: [
        'On the receipt you got after sending, on paper or as a PDF.',
        'In the text message after acceptance.',
        'On the slip, if you applied at a counter.',
        'Lost it? Call 12333 or ask at a counter with your ID. A number never expires.',
      ],
    },
  },
  search: {
    heading: 'Search by reference number',
    lead: 'No account needed.',
    verify: 'Shown a receipt by somebody? Check it',
    number: 'Reference number',
    numberHint: 'On the receipt and in the text message: capital letters, digits and hyphens',
    birthDate: "Applicant's date of birth",
    birthDateHint: 'For example 1988 3 15',
    date: { year: 'Year', month: 'Month', day: 'Day' },
    submit: 'Search',
    searching: 'Searching',
    errorTitle: (count) =>
      count === 1 ? 'There is 1 thing to correct' : `There are ${count} things to correct`,
    problems: {
      number: 'Enter the reference number',
      numberForm: 'A reference number has only letters, digits and hyphens. Compare it with your receipt',
      birthDate: "Enter the applicant's date of birth",
      birthDateUnfinished: 'The date of birth needs a year, a month and a day',
      birthDateUnreal: 'There is no such day. Check the date of birth',
      birthDateFuture: 'The date of birth must not be after today',
    },
    notFound: {
      title: 'Nothing found: the details may not match, or it is not in the system yet',
      lead: 'What you can do:',
      differs:
        "Compare the number with your receipt. The date of birth is the one on the applicant's document; for a child, the child's.",
      notYet:
        'If you applied at a counter just now, it may not be entered yet. Try again after one working day.',
      call: (hotline) => `Still nothing? Call ${hotline} with your receipt at hand, or ask at a counter.`,
    },
    safe: 'What you typed is still there.',
  },
  bring: {
    heading: 'What to take',
    items: {
      holderId: (who, idType) => `${whose[who]} ${document[idType]}, the original`,
      helperId: (who) =>
        `Your own ID (${who === 'child' ? 'as guardian' : 'as representative'}), the original`,
      authorisation: () =>
        'The authorisation, the original: that you act in this matter, until which day, signed by the card holder',
      caseNumber: () => 'The reference number, on paper or in your phone',
      card: () => 'The card',
      mobile: () => 'Your mobile: the bank sends a code',
    },
  },
  about: (kind, name) => `${kind} · ${name}`,
}
