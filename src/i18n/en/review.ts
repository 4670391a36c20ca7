import { isDemo } from '../edition.ts'
import type { ReviewMessages } from '../messages/review.ts'

export const review: ReviewMessages = {
  tasks: {
    title: 'All parts',
    lead: (done, of) => (done === of ? `All ${of} parts are done.` : `${done} of ${of} parts are done.`),
    states: { done: 'Done', begun: 'In progress', todo: 'Not started', blocked: 'Not yet possible' },
    order:
      'One after the other: a part opens once those before it are done. What is done can be looked at and changed.',
    next: 'Continue',
  },
  title: { card: 'Check before you submit', enrolment: 'Check before you submit' },
  lead: 'Press “Change” beside anything that is wrong; you come back here afterwards.',
  change: 'Change ',
  consents: 'Separate consent',
  declaration: {
    card: [
      'What I entered and uploaded is true.',
      'I know that one person has one card in a province.',
      'I chose the bank myself; nobody chose it for me.',
    ],
    enrolment: [
      'What I entered and uploaded is true.',
      'I join social insurance voluntarily and know that contributions are due.',
    ],
  },
  submit: { card: 'Submit the application', enrolment: 'Submit the registration' },
  sending: 'Submitting…',
  photoLater: {
    title: 'The photo is still missing',
    text: 'You chose “Later”. Add it and you can submit; nothing else has to change.',
    link: 'Add the photo now',
  },
  unknown: {
    title: 'We do not know yet whether it was submitted',
    text: 'It was sent, but no answer came. Your answers are safe; please do not fill in another one. The button first asks whether it arrived, and only sends the same one again if it did not: there will never be two. Until that is clear nothing can be changed.',
    ask: 'Find out',
  },
  already: {
    title: {
      card: 'This application was already submitted',
      enrolment: 'This registration was already submitted',
    },
    text: (number, when) => `Acceptance number ${number}, submitted ${when}.`,
    withdrawn: 'It has been withdrawn and is closed.',
    rejected: 'It was not approved and is closed.',
    kept: 'What you filled in now has not been sent. Nothing of it is lost; it is all below.',
    differs: 'What you filled in now differs from what the agency has:',
    taken: 'The agency has:',
    here: 'You entered now:',
    hidden: 'The difference is in the part that is not shown.',
    file: 'The files are not the same.',
    open: 'It is still being handled. You can change delivery or photo on its progress page. For anything else, withdraw it first, then come back here and submit.',
    done: 'It is completed; nothing more needs to be submitted.',
    anew: 'You can submit what you filled in now as a new application, with a number of its own.',
    anewForOther:
      'The ID number is different. If this is for another person, you can submit it as a new application.',
    submitAnew: { card: 'Submit as a new application', enrolment: 'Submit as a new registration' },
    toCase: 'See the progress of that one',
  },
  notNow: {
    title: 'Not submitted yet: please send it a little later',
    text: 'The other side is too busy and has not taken it. Your answers are safe.',
    who: {
      title: 'Please confirm your mobile number once more',
      text: 'Not submitted yet; your answers are safe. Confirm the number, then press “Submit” at the end of the page.',
    },
    offline: {
      title: 'Not submitted yet: there is no connection',
      text: 'Nothing was sent. Your answers are safe on this device. Once you are connected, press “Submit” below.',
    },
    wait: 'Please wait a moment; then press the same button.',
    left: (seconds) => ` ${seconds} s left.`,
    ready: 'It can be sent again now.',
    soon: 'Press the same button in a while.',
    after: (when) => `Please send it again after ${when}. Your answers stay on this device.`,
    in: (button, seconds) => `${button} (in ${seconds} s)`,
    again: 'Send again',
    free: 'As nothing was submitted, you can still change your answers.',
  },
  resuming: 'Finding out what became of the last submission…',
  refused: {
    title: 'It was not accepted',
    text: 'No reason was given for any one answer. Your answers are safe: check them and submit again, or call 12333.',
  },
  objections: { title: 'The agency found something', text: 'Correct each of these, then submit again:' },
  receipt: {
    title: { card: 'Application submitted', enrolment: 'Registration submitted' },
    number: 'Reference number',
    submittedAt: (when) => `Submitted ${when}`,
    notYetAccepted: 'This confirms that it arrived, not that it is approved.',
    due: {
      law: (day) => `You will have an answer by ${day}, the limit set by law (10 working days).`,
      sameDay: 'Go to the outlet you chose during its hours: the card is made while you wait.',
      estimate: (day) =>
        `You should have the card by ${day}. This is an estimate; local announcements apply.`,
    },
    print: 'Print or save as PDF',
    calendar: 'Save to calendar',
    calendarTitle: {
      card: `Social security card: check progress${isDemo ? ' (demo)' : ''}`,
      enrolment: `Insurance registration: answer due${isDemo ? ' (demo)' : ''}`,
    },
    calendarText: (number) => `Reference number ${number}. Bring your identity document; questions: 12333.`,
    calendarFailed: 'It could not be saved. Check the network and try again.',
    track: 'See progress',
    next: 'The next three steps',
    nextSteps: {
      card: [
        'The agency and the bank review it; there is nothing for you to do',
        'The card is made; if anything is missing, you get a text message',
        'Once you have it, enable the social functions, then activate the bank account',
      ],
      enrolment: [
        'The agency reviews it; there is nothing for you to do',
        'You are told when the registration is done',
        'Then apply for the card; what you filled in is there already',
      ],
    },
    onDevice:
      'The case is kept under “My applications” on this device, so this page can be opened again. On another device, find it with the reference number and the date of birth.',
    onlyHere:
      'This receipt is only in this window and goes when you close it. Note the reference number or print the page; with it and the date of birth you find the case again.',
    answers: 'What you submitted',
    answersNote:
      'Numbers are shown in part. Once this page is closed it can no longer be shown: print it or save it as a file if you need it.',
    seal: {
      heading: 'Showing this receipt to somebody',
      text: 'If your employer or village asks for it, let them scan this code: it shows, even without a network, that nothing was changed. Your name stays masked.',
      alt: 'QR code that checks this receipt',
      link: 'Open the page that checks it',
      show: 'Show the code as text',
      copy: {
        copy: 'Copy',
        copied: 'Copied',
        cannotCopy: 'Copying is not possible here. It is selected: copy it with a long press or Ctrl+C.',
      },
      failed: {
        title: 'The code to check it by can’t be fetched now',
        text: 'The receipt is valid all the same. Open this page again with a network.',
        retry: 'Fetch it again',
        retrying: 'Fetching…',
      },
      demo: isDemo ? 'A demonstration’s receipt; it proves nothing.' : '',
    },
    answersTitle: `What was submitted${isDemo ? ' (demo)' : ''}`,
    saveAnswers: 'Save as a file',
    help: 'Questions',
    helpText: (number) =>
      `Call 12333 and quote ${number}. Counters can do and answer all of this, too. Our text messages never contain a link.`,
    applyNow: {
      title: 'You can start on the card now',
      text: 'What you filled in for this person is carried over. If the card is applied for before the registration is done, its review waits for the registration.',
      link: 'Go on with the card',
    },
    cardState: 'Submitted',
    feedback: {
      title: 'How did it go?',
      text: isDemo ? 'In this demonstration nothing is sent.' : '',
      options: ['Very well', 'All right', 'Not well'],
      thanks: 'Thank you.',
    },
    missing: {
      title: 'This receipt is not on this device',
      text: 'It may have been submitted on another device, or this one was cleared. Its progress can be found with the reference number and the date of birth.',
      search: 'Find it',
    },
  },
  action: {
    title: {
      correct: 'Correct one item',
      chooseBank: 'Choose another bank',
      changeDelivery: 'Change how you get the card',
      changePhoto: 'Change the photo',
      withdraw: 'Withdraw the application',
    },
    correctLead: (name) => `Only this is asked again: ${name}. Everything else stays as it is.`,
    lead: {
      chooseBank:
        'The first bank could not open the account. Another one makes no difference to benefits; everything else stays.',
      changeDelivery: 'Only how you get the card changes; everything else stays.',
      changePhoto: 'Only the photo changes; everything else stays.',
      withdraw:
        'This ends the application and no card is made. Later you would have to apply anew. The bank stops what it has begun.',
    },
    save: {
      correct: 'Send the correction',
      chooseBank: 'Use this bank',
      changeDelivery: 'Save the change',
      changePhoto: 'Use this photo',
      withdraw: 'Withdraw it',
    },
    saving: 'Sending…',
    back: 'Back to progress',
    until: (when) => `This can be changed until ${when}; once production begins it cannot.`,
    impossible: {
      title: 'This cannot be done now',
      text: 'The case has moved on, or it is no longer asked for. See the progress for how it stands.',
    },
    missing: {
      title: 'This case was not found',
      text: 'It is not under “My applications” on this device. It can be found with the reference number and the date of birth.',
      search: 'Find it',
    },
    loading: 'Loading the case',
    keep: 'Leave it as it is',
    failedBank: 'The bank that could not open the account',
    now: (name) => `${name} now`,
  },
}
