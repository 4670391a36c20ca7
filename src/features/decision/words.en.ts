import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  errorPrefix: 'Error: ',
  errors: (n) => (n === 1 ? 'There is a problem' : `There are ${n} problems`),
  loading: 'Opening',
  clerk: {
    title: (isChild) => (isChild ? 'Hand the device to the guardian' : 'Hand the device over'),
    returned: 'You have the device back',
    lead: (name) =>
      `Next, ${name} checks the details, chooses a bank, decides on each consent and signs. It takes about 3 minutes.`,
    leadGuardian: (name, guardian) =>
      `${name} is under 16. Next, the guardian, ${guardian}, checks the details, chooses a bank, decides on each consent and signs. It takes about 3 minutes.`,
    code: 'Code to take the device back',
    codeHint:
      'Remember it, and tell nobody. Only this code takes the device back and shows the roster again.',
    points: (isChild) => [
      isChild
        ? 'The guardian chooses the bank. Do not choose or sign for them.'
        : 'The person chooses the bank. Do not choose or sign for them.',
      'Once handed over, the device shows this one person only, not the roster or anybody else.',
      'People who cannot write can give a thumbprint.',
    ],
    give: () => 'Handed over, start',
    back: 'Back to the roster',
    before:
      'Something about this person is wrong. Correct it in the roster first, then hand the device over.',
    already: (when, isChild) =>
      `${isChild ? 'The guardian' : 'They'} decided on ${when}. Deciding again replaces that.`,
    submitted: 'This application was submitted. There is nothing left to decide.',
    unfit:
      'An employer cannot apply for people under 16. The guardian can ask the village, neighbourhood or school, or apply online.',
    gone: 'This person is no longer on the roster.',
    decided: (name) => `The decision of ${name} is recorded`,
    decidedText:
      'If you change the name, the ID number or the guardian later, it is void and they have to decide again.',
    stopped: 'No decision was recorded',
    objected: (name, what) =>
      `${name} says this is wrong: ${what}. Correct it in the roster, then ask them to check again.`,
    next: (name) => `Next: ${name}`,
  },
  check: {
    title: 'Check your details',
    titleGuardian: 'Check your child’s details and yours',
    lead: (agent) =>
      `${agent} is applying for your social security card. If anything is wrong, tell the operator first.`,
    right: 'All correct, continue',
    wrong: 'Something is wrong',
  },
  objection: {
    title: 'What is wrong?',
    lead: 'Tick it, then give the device back so that it can be corrected.',
    missing: 'Tick what is wrong',
    next: 'Continue',
  },
  columns: {
    name: 'Name',
    idNumber: 'ID number',
    mobile: 'Mobile number',
    guardianName: 'Guardian’s name',
    guardianIdNumber: 'Guardian’s ID number',
    guardianRelation: 'Relation to the child',
  },
  ofChild: { name: 'Child’s name', idNumber: 'Child’s ID number' },
  relations: {
    mother: 'Mother',
    father: 'Father',
    grandparent: 'Grandparent',
    otherGuardian: 'Other guardian',
  },
  bank: {
    title: 'Choose a bank',
    lead: 'It is your choice. Nobody can make it for you. The social security functions are the same with every bank.',
    missing: 'Choose a bank',
  },
  delivery: {
    label: 'How do you want to get the card?',
    missing: 'Choose how you want to get the card',
    collect: 'Collect it at the village or neighbourhood office',
    home: 'Have it brought home',
    homeHint: 'For people who are old or find it hard to get about',
    from: {
      employer: 'The card is sent to your employer, and you sign for it. Nobody may keep it back.',
      village: 'You sign for it yourself. Nobody may keep it back.',
      school: 'The card is sent to the school, and a guardian signs for it. Nobody may keep it back.',
    },
  },
  consents: {
    title: 'Decide on each point',
    lead: 'You tick each one yourself. If you do not agree, you can apply at a counter instead.',
  },
  sign: {
    title: 'Authorise and sign',
    lead: (agent) => `Once you have signed, ${agent} can apply for you.`,
    principal: 'Given by',
    guardianOf: (guardian, name) => `${guardian} (guardian of ${name})`,
    agent: 'Given to',
    matter: 'For',
    matterText: 'Applying for the social security card',
    scope: 'They may',
    acts: {
      apply: 'submit the application',
      correct: 'correct it when asked',
      receiveCard: 'receive the card and hand it to you',
    },
    notScope: 'They may not choose the bank, set a password or enable the bank function for you.',
    period: 'Period',
    days: (from, until) => `${from} to ${until}`,
    revoke:
      'If you change your mind before it is submitted, tell the operator. After that you can withdraw your consent on the page that shows the progress.',
    missing: 'Sign, or give a thumbprint',
    submit: 'Authorise and finish',
    saving: 'Saving…',
  },
  troubles: {
    full: 'The device is full, and nothing was recorded. Your choices are still here. Ask the operator to free some space, then press again.',
    failed: 'Nothing was recorded. Press again. If that does not help, tell the operator.',
    changed:
      'Your details have just been changed. Give the device back to the operator, then check them again.',
  },
  next: 'Continue',
  previous: 'Back',
  step: (at, of) => `Step ${at} of ${of}`,
  giveBack: {
    decided: 'Done. Give the device back to the operator',
    decidedText: 'Your decision is recorded.',
    stopped: 'Give the device back to the operator',
    stoppedText: 'No decision has been recorded.',
    label: 'Operator: enter the code',
    hint: '4 digits',
    missing: 'Enter the code of 4 digits',
    wrong: 'That is not the code. Enter it again',
    submit: 'Take the device back',
    forgot: 'Forgot the code: sign in again',
    stop: 'Stop and give the device back',
    goOn: 'Go on',
  },
}
