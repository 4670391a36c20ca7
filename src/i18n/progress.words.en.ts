import type { CaseKind } from '../domain/case.ts'
import type { ForWhom } from '../domain/choices.ts'
import type { IdType } from '../domain/identity.ts'
import { counted } from './counted.en.ts'
import { isDemo } from './edition.ts'
import type { CaseNoun, words as chinese } from './progress.words.zh-CN.ts'

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

const titles: Readonly<Record<CaseKind, string>> = {
  administrativeReview: 'Administrative review',
  enrolment: 'Registration',
  card: 'Card',
  recordCorrection: 'Record correction',
  cardFound: 'Lifting a loss report',
  complaint: 'Complaint about an employer',
  replacement: 'Card replacement',
}

const nouns: Readonly<Record<CaseKind, CaseNoun>> = {
  enrolment: { name: 'registration', again: 'Register again' },
  card: { name: 'application', again: 'Apply again' },
  cardFound: { name: 'statement', again: 'State it again' },
  recordCorrection: { name: 'correction request', again: 'Ask for it again' },
  replacement: { name: 'replacement request', again: 'Ask for it again' },
  complaint: { name: 'complaint', again: 'Complain again' },
  administrativeReview: { name: 'review request', again: 'Ask for a review again' },
}

export const words: typeof chinese = {
  back: { home: 'Back to the start page', cases: 'My cases', progress: 'Back to progress' },
  loading: 'Looking up the progress',
  nouns,
  errorPrefix: 'Error: ',
  kinds: {
    enrolment: 'Insurance registration',
    card: 'Card application',
    recordCorrection: 'Record correction',
    cardFound: 'Lifting a loss report',
    complaint: 'Complaint about an employer',
    administrativeReview: 'Administrative review',
    replacement: 'Card replacement',
  },
  states: {
    awaitingNotice: 'Sent, waiting for the agency',
    enrolled: 'Done, you can apply for the card',
    recordCorrected: 'Corrected',
    settled: 'Done',
    investigating: 'Received, being looked into',
    underReview: 'Received, being reviewed',
    notAdmitted: 'Not admitted',
    decisionUpheld: 'The decision stands',
    decisionChanged: 'The decision was changed',
    decisionRevoked: 'The decision was revoked',
    actionOrdered: 'The agency has to act',
    employerOrdered: 'Confirmed, the employer must put it right',
    breachNotFound: 'Not confirmed',
    notTakenUp: 'Not taken up',
    followed: 'Done, the card has been applied for',
    submitted: 'Sent, not yet accepted',
    accepted: 'Accepted',
    reviewing: 'Under review',
    needsCorrection: 'One item needs correcting',
    rejected: 'Not approved',
    lapsed: 'Ended, not corrected in time',
    reviewLapsed: 'Given up, not corrected in time',
    withdrawn: 'Withdrawn',
    bankOpening: 'Bank account being opened',
    bankFailed: 'The bank could not open the account',
    producing: 'Being made',
    makingAtOutlet: 'Go to the outlet to have it made',
    productionFailed: 'Problem making the card',
    readyAtOutlet: 'Ready to collect',
    readyAtOffice: 'Ready to collect',
    posted: 'In the post',
    returned: 'Returned by the courier',
    withEmployer: 'With your employer',
    sealed: 'Collected, not enabled yet',
    financialOnly: 'Bank function activated',
    socialOnly: 'Social security function enabled',
    active: 'Everything works',
    tempLost: 'Reported lost for now',
    lost: 'Reported lost in person',
    locked: 'Social security PIN locked',
    replaced: 'Replaced by a new card',
    cancelled: 'Cancelled',
    renewable: 'Expires soon, can be renewed',
    expired: 'Expired, can be renewed',
    unknown: 'See the latest notice',
  },
  heldStates: {
    employer: 'With your employer',
    village: 'With your village or neighbourhood committee',
    school: 'With the school',
  },
  title: (kind, state) => `${titles[kind]}: ${state}`,
  numberLabel: 'Reference number',
  wholeWay: 'The whole way: where you are and what comes next',
  faults: {
    offline: { title: 'The agency cannot be reached', next: 'Check your connection and try again.' },
    timeout: { title: 'The agency did not answer in time', next: 'It may be busy. Try again in a while.' },
    busy: { title: 'Too many requests', next: 'Wait a little and try again.' },
    codeSent: {
      title: 'A code has just been sent',
      next: 'You can ask for another in a little while.',
    },
    misses: {
      title: 'Too many tries did not match: check the details',
      next: 'Wait a little and try again.',
    },
    unavailable: {
      title: 'The agency’s system is not working right now',
      next: 'Try again in a while. If it is urgent, call 12333.',
    },
    garbled: {
      title: 'Something went wrong with the network',
      next: 'On public Wi-Fi, sign in to the network first or use another one, then try again.',
    },
    noAccess: {
      title: 'This device can no longer open this case',
      next: 'Search again with the reference number and a code sent to your mobile.',
    },
    notFound: {
      title: 'The agency could not find this case',
      next: 'Check the reference number, or call 12333.',
    },
    refused: {
      title: 'The agency did not accept the request',
      next: 'Reload the page to see the latest progress.',
    },
  },
  pages: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    page: (page) => `Page ${page}`,
    at: (page, of) => `Page ${page} of ${of}`,
  },
  notShown: 'This case cannot be opened',
  safe: 'Your case is not affected. Everything you sent is still there.',
  retry: 'Try again',
  retrying: 'Trying again',
  retryIn: (seconds) => `Try again (in ${seconds < 90 ? `${seconds} s` : spanOf(seconds)})`,
  waitFirst: (seconds) => `Wait ${spanOf(seconds)} before trying again.`,
  list: {
    title: 'My cases',
    draftTitle: 'Not finished yet',
    draftText: (saved, until) =>
      until
        ? `Last saved ${saved}, on this device only; deleted on ${until}.`
        : `Last changed ${saved}. Not kept when you close the window.`,
    draftElsewhere: 'Continue later or on another device',
    draftContinue: 'Continue',
    draftDelete: 'Delete it',
    draftDeleted: 'The unfinished form is deleted',
    draftNotDeleted:
      'It was not deleted and is still on this device. Try again. If it still does not work, close the browser, open it again and delete it then.',
    undo: 'Undo',
    remaining: (seconds) => `${seconds} s left`,
    draftRemove: 'Delete',
    draftGoOn: (title) => `Continue: ${title}`,
    draftStep: (at, of) => `Step ${at} of ${of}`,
    draftWho: {
      self: 'Yourself',
      child: 'Your child',
      represented: 'Somebody you act for',
      nobody: 'Nobody chosen yet',
    },
    draftPerson: (name, who) => `${name} (${who.toLowerCase()})`,
    draftWhose: 'Which form this is',
    draftInUse: (title) => `You are filling in: ${title}`,
    draftNew: 'You are filling in: a new form',
    draftSwitch: 'Switch',
    startOther: 'Apply for somebody else',
    draftFor: {
      enrolment: 'Insurance registration',
      card: 'Card application',
      recordCorrection: 'Record correction',
      cardFound: 'Lifting a loss report',
      complaint: 'Complaint about an employer',
      administrativeReview: 'Administrative review',
      replacement: 'Card replacement',
      other: 'Finding your way',
    },
    heading: 'Cases on this device',
    where: 'The list is kept on this device only. Progress comes live from the agency.',
    whereHere: 'The list is not kept when you close this window. Write down the reference number.',
    openFile: 'Upload a continuation file',
    uses: 'What the card is good for',
    myData: 'My data: see, save or delete it',
    empty:
      'There is nothing on this device yet. To find something sent elsewhere, use the reference number below.',
    start: 'Apply for a card',
    submitted: (day) => `Sent on ${day}`,
    matter: (number) => `One number from registration to card: ${number}`,
    sameMatter: 'Another step of the same matter: ',
    trip: 'Your best single trip: where to go and what to bring',
    booked: (time) => `Booked for ${time}`,
    visits: 'Book a time without a case: my bookings',
    next: {
      agency: 'The agency is dealing with it. Nothing for you to do',
      bank: 'The bank is dealing with it. Nothing for you to do',
      courier: 'The courier has it. Watch for a call',
      employer: 'It is with the employer, who tells you',
    },
    by: (day) => `probably by ${day}`,
    yourTurn: 'Your turn',
    notices: (unread) => (unread > 0 ? `Notices (${unread} unread)` : 'Notices'),
    help: {
      title: 'Where to find the reference number',
      points: [
        'On the receipt you got after sending, on paper or as a PDF.',
        'In the text message after acceptance.',
        'On the slip, if you applied at a counter.',
        'If you have lost it, call 12333 or take your ID to a counter. A number never expires.',
      ],
    },
  },
  search: {
    heading: 'Search by reference number',
    lead: 'You do not need an account. We send a code to the mobile number given in it, so that nobody else can open it.',
    verify: 'Has someone shown you a receipt? Check it',
    number: 'Reference number',
    numberHint: 'On the receipt and in the text message: capital letters, digits and hyphens',
    birthDate: 'Date of birth',
    birthDateHint: 'Of the person it is for. For example 1988 3 15',
    date: { year: 'Year', month: 'Month', day: 'Day' },
    mobileEnding: 'Last four digits of the mobile number',
    mobileEndingHint: 'The number given when it was sent. The code goes to this phone, so have it at hand',
    submit: 'Send the code',
    searching: 'Sending…',
    errorTitle: (count) =>
      count === 1 ? 'There is 1 thing to correct' : `There are ${count} things to correct`,
    problems: {
      number: 'Enter the reference number',
      numberForm: 'A reference number has only letters, digits and hyphens. Compare it with your receipt',
      birthDate: 'Enter the date of birth',
      birthDateUnfinished: 'Enter the year (4 digits), month and day of birth',
      birthDateUnreal: 'There is no such day. Check the date of birth',
      birthDateFuture: 'The date of birth must not be after today',
      mobileEnding: 'Enter the last four digits of the mobile number',
      mobileEndingForm: 'Enter 4 digits: the last four of the mobile number given when it was sent',
    },
    notFound: {
      title: 'Not found: the details may not match, or it may not be recorded yet',
      lead: 'What you can do:',
      differs:
        'Compare the number with your receipt. Use the date of birth on the ID document. For a child, use the child’s. The mobile number is the one given when it was sent.',
      notYet:
        'If you have just applied at a counter, it may not be recorded yet. Try again after one working day.',
      call: (hotline) => `If you still cannot find it, call ${hotline}, or take your receipt to a counter.`,
    },
    safe: 'What you typed is still there.',
    code: {
      sent: (mobile, until) => `We have sent a code to the mobile ${mobile}. It is valid until ${until}.`,
      sentIfRight: (ending) =>
        `There have been too many wrong searches for this number. If all three details are right, we have sent a code to the mobile ending in ${ending}. If none arrives, go back and check them.`,
      label: (digits) => `${digits}-digit code`,
      missing: (digits) => `Enter the ${digits}-digit code from the message`,
      confirm: 'See progress',
      confirming: 'Checking…',
      wrong: (left) =>
        left === undefined
          ? 'The code is not right. Compare it with the message and try again'
          : `The code is not right. Compare it with the message; you can try ${left} more ${left === 1 ? 'time' : 'times'}`,
      expired: 'This code has expired. Send another one',
      spent: 'This code no longer works. Send another one',
      again: 'Send another code',
      wait: (seconds) =>
        `Nothing yet? You can ask for another in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
      change: 'Go back and change the details',
    },
    trouble: {
      title: 'No text message, or is the number no longer yours?',
      noMessage: [
        'Check your blocked messages and service messages.',
        'Check your signal and credit, then try again later.',
        ...(isDemo ? ['In this demonstration no message is sent: the code appears on the page.'] : []),
      ],
      noMobile:
        'If the number is no longer yours, take your ID to a counter. There you can see the progress and change the number. You can also call 12333 first.',
      noSecrets: 'Our staff never ask you for a code. Anyone who does is a fraudster.',
    },
  },
  bring: {
    heading: 'What to take',
    items: {
      holderId: (who, idType) => `${whose[who]} ${document[idType]}, the original`,
      helperId: (who) =>
        `Your own ID (${who === 'child' ? 'as guardian' : 'as representative'}), the original`,
      authorisation: () =>
        'The original authorisation: it states that you act, until which day, and is signed by the card holder',
      caseNumber: () => 'The reference number, on paper or in your phone',
      card: () => 'The card',
      mobile: () => 'Your mobile phone: the bank sends a code',
      proofOfReason: () => 'Proof of the reason: see the list on the page about cancelling',
    },
  },
  cardUses: {
    heading: 'Log of the card',
    of: (name, count) => `${name}’s card (${count})`,
    toCard: 'See this card',
    money: (yuan) =>
      yuan > 0
        ? `${counted(yuan.toFixed(2), 'yuan', 'yuan')} received`
        : yuan < 0
          ? `${counted((-yuan).toFixed(2), 'yuan', 'yuan')} paid`
          : 'free',
    outcomes: {
      accepted: 'Accepted',
      notHere: 'Not available in this city yet',
      cancelled: 'The card is cancelled',
      lost: 'The card was reported lost in person',
      reportedLost: 'The card is reported lost for now',
      eCardOff: 'No e-card has been opened',
      consentMissing: 'No consent to use the e-card',
      socialOff: 'The social security function is not enabled',
      locked: 'The social security PIN is locked',
      financialOff: 'The bank function is not activated',
      expired: 'The card has expired, and with it the bank function',
      notFiled: 'Not filed: it cannot be settled directly',
    },
  },
  about: (kind, name) => `${kind} · ${name}`,
}

/** Nobody waits for six hundred seconds. */
function spanOf(seconds: number): string {
  return seconds < 90 ? counted(seconds, 'second') : counted(Math.ceil(seconds / 60), 'minute')
}
