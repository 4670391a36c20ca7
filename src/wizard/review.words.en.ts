import { isDemo } from '../i18n/edition.ts'
import type { words as chinese } from './review.words.zh-CN.ts'

export const words: typeof chinese = {
  tasks: {
    title: 'All parts',
    lead: (done, of) => (done === of ? `All ${of} parts are done.` : `${done} of ${of} parts are done.`),
    states: { done: 'Done', begun: 'In progress', todo: 'Not started', blocked: 'Not yet possible' },
    order: 'Do these in order. You can look at and change finished parts at any time.',
    next: 'Continue',
  },
  title: { card: 'Check before you submit', enrolment: 'Check before you submit' },
  lead: 'Press “Change” beside anything that is wrong. You come back here afterwards.',
  change: 'Change ',
  consents: 'Separate consent',
  declaration: {
    card: [
      'What I entered and uploaded is true.',
      'I know that each person has one card per province.',
      'I chose the bank myself.',
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
    text: 'You chose “Add it later”. Add the photo and you can submit. You do not need to change anything else.',
    link: 'Add the photo now',
  },
  unknown: {
    title: 'We are checking whether it was submitted',
    text: 'We sent it but have no answer yet. Your answers are safe. Do not start another application. Press the button to check. If it did not arrive, we send the same one again, never twice. You cannot change anything until this is clear.',
    ask: 'Find out',
  },
  already: {
    title: {
      card: 'This application was already submitted',
      enrolment: 'This registration was already submitted',
    },
    text: (number, when) => `Reference number ${number}, submitted ${when}.`,
    withdrawn: 'It has been withdrawn and is closed.',
    rejected: 'It was not approved and is closed.',
    kept: 'What you entered this time has not been sent. It is not lost: everything is below.',
    differs: 'What you entered this time differs from what the agency has:',
    taken: 'The agency has:',
    here: 'You entered this time:',
    hidden: 'The difference is in the part that is not shown.',
    file: 'The files are not the same.',
    open: 'It is still being handled. You can change delivery or photo on its progress page. For anything else, withdraw it first, then come back here and submit.',
    done: 'It is completed. You do not need to submit it again.',
    anew: 'You can submit what you entered this time as a new application. It gets a new reference number.',
    anewForOther:
      'The ID number is different. If this is for another person, you can submit it as a new application.',
    submitAnew: { card: 'Submit as a new application', enrolment: 'Submit as a new registration' },
    toCase: 'See the progress of that one',
    toReceipt: 'Open the receipt',
    toHome: 'Back to the start page',
    another: { card: 'Fill in another application', enrolment: 'Fill in another registration' },
  },
  notNow: {
    title: 'Not submitted yet: send it later',
    text: 'The service is busy and did not accept it. Your answers are safe.',
    who: {
      title: 'Confirm your mobile number again',
      text: 'Not submitted yet. Your answers are safe. Confirm the number, then press “Submit” at the end of the page.',
    },
    offline: {
      title: 'Not submitted yet: there is no connection',
      text: 'Nothing was sent. Your answers are safe on this device. Once you are connected, press “Submit” below.',
    },
    wait: 'Wait a moment, then press the same button.',
    left: (seconds) => ` ${seconds} s left.`,
    ready: 'You can send it again now.',
    soon: 'Press the same button in a while.',
    after: (when) => `Send it again after ${when}. Your answers stay on this device.`,
    in: (button, seconds) => `${button} (in ${seconds} s)`,
    again: 'Send again',
    free: 'Nothing was submitted, so you can still change your answers.',
  },
  resuming: 'Checking your last submission…',
  refused: {
    title: 'It was not accepted',
    text: 'The agency did not say which answer is wrong. Your answers are safe. Check them and submit again, or call 12333.',
  },
  objections: { title: 'Some answers need correcting', text: 'Correct each of these, then submit again:' },
  receipt: {
    title: { card: 'Application submitted', enrolment: 'Registration submitted' },
    number: 'Reference number',
    submittedAt: (when) => `Submitted ${when}`,
    notYetAccepted: 'Submitted, waiting for review.',
    due: {
      law: (day) => `You will have an answer by ${day}, the limit set by law (10 working days).`,
      unknown: 'The agency did not say clearly when you will have an answer. See progress, or call 12333.',
      lawEstimate: (day) =>
        `The law sets 10 working days: you should have an answer by ${day}. The day may move when the holidays are published.`,
      sameDay: 'Go to the outlet you chose during its opening hours. The card is made while you wait.',
      estimate: (day) =>
        `You should have the card by ${day}. This is an estimate. Local announcements apply.`,
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
        'The agency and the bank review it. You do not need to do anything',
        'The card is made. If anything is missing, we send you a text message',
        'Once you have it, enable the social functions, then activate the bank account',
      ],
      enrolment: [
        'The agency reviews it. You do not need to do anything',
        'We tell you when the registration is done',
        'Then apply for the card. Your answers are already filled in',
      ],
    },
    onDevice:
      'It is kept under “My applications” on this device, so you can open this page again. On another device, find it with the reference number, the date of birth and the mobile number given in it.',
    onlyHere:
      'This receipt is not kept when you close the window. Write down the reference number or print the page. You can find it again with the number, the date of birth and your mobile.',
    answers: 'What you submitted',
    answersNote:
      'Numbers are shown in part. You cannot see this again after you close the page. Print it or save it as a file if you need it.',
    seal: {
      heading: 'Show this receipt to someone',
      text: 'If your employer or village asks for it, let them scan this code to check it, even offline. Your name is shown only in part.',
      alt: 'QR code that checks this receipt',
      link: 'Open the page that checks it',
      show: 'Show the code as text',
      copy: {
        copy: 'Copy',
        copied: 'Copied',
        cannotCopy: 'We cannot copy it here. It is selected: copy it with a long press or Ctrl+C.',
      },
      failed: {
        title: 'The QR code is not available right now',
        text: 'The receipt is still valid. Open this page again when you are connected.',
        retry: 'Fetch it again',
        retrying: 'Fetching…',
      },
      demo: isDemo ? 'Demonstration receipt. It proves nothing.' : '',
    },
    answersTitle: `What was submitted${isDemo ? ' (demo)' : ''}`,
    saveAnswers: 'Save as a file',
    help: 'Questions',
    helpText: (number) =>
      `Call 12333 and quote ${number}, or go to a counter. Our text messages never contain a link.`,
    applyNow: {
      title: 'You can start on the card now',
      carried: 'Your answers for this person are carried over.',
      text: 'If you apply before the registration is done, the review waits for it.',
      link: 'Continue with the card',
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
      text: 'It may have been submitted on another device, or this one was cleared. You can find its progress with the reference number, the date of birth and the mobile number given in it.',
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
      withdrawConsent: 'Withdraw consent',
    },
    correctLead: (name) => `Only this is asked again: ${name}. Everything else stays as it is.`,
    lead: {
      chooseBank:
        'The first bank could not open the account. Choosing another does not affect your benefits. Everything else stays the same.',
      changeDelivery: 'Only how you get the card changes. Everything else stays the same.',
      changePhoto: 'Only the photo changes. Everything else stays the same.',
      withdraw:
        'This ends the application. No card is made, and the bank stops its work. If it was a mistake you can undo it for a short time: the progress page says until which day. To get a card later, you need to apply again.',
      withdrawConsent:
        'The card is not posted, and the address is deleted. Choose where to collect the card. Everything else stays the same.',
    },
    save: {
      correct: 'Send the correction',
      chooseBank: 'Use this bank',
      changeDelivery: 'Save the change',
      changePhoto: 'Use this photo',
      withdraw: 'Withdraw it',
      withdrawConsent: 'Withdraw my consent',
    },
    consent: {
      titles: {
        photoConsent: 'Withdraw consent: using the photo for the card',
        bankConsent: 'Withdraw consent: giving data to the bank',
        courierConsent: 'Withdraw consent: giving the address to the courier',
        childConsent: 'Withdraw consent: processing the child’s data',
      },
      followsTitle: 'What happens',
      follows: {
        photoConsent: [
          'The photo is not used for anything else.',
          'What the law demands to be kept is stored and not used.',
        ],
        bankConsent: [
          'The bank stops using your data for the bank account.',
          'If the bank function is not activated yet and you need it later, take your ID to the bank.',
        ],
        courierConsent: ['The recipient’s name, mobile number and address are deleted.'],
        childConsent: [
          'The child’s data is not used for anything else.',
          'What the law demands to be kept is stored and not used.',
        ],
      },
      staysTitle: 'What stays the same',
      stays: {
        photoConsent: ['The card is made and keeps working.', 'What was done before stays valid.'],
        bankConsent: [
          'The social security function keeps working.',
          'A bank function that is activated keeps working. To close the account, take your ID to the bank.',
          'What was done before stays valid.',
        ],
        courierConsent: ['The card that you received keeps working.'],
        childConsent: ['The registration and the card stay valid.', 'What was done before stays valid.'],
      },
      undo: 'If you withdrew by mistake, you can undo it for a short time: the progress page says until which day.',
      law: 'The law: Personal Information Protection Law, article 15',
    },
    saving: 'Sending…',
    back: 'Back to progress',
    until: (when) => `You can change this until ${when}, before production begins.`,
    done: {
      title: {
        correct: 'Your correction has been sent',
        chooseBank: 'You have chosen another bank',
        changeDelivery: 'You have changed how you get the card',
        changePhoto: 'You have changed the photo',
        withdraw: 'You have withdrawn the application',
        withdrawConsent: 'You have withdrawn your consent',
      },
      text: 'You have already done this and do not need to do it again. The progress page shows how things stand now.',
    },
    impossible: {
      title: 'You cannot do this now',
      text: 'The application has moved on, or this is no longer needed. Go back to see its progress.',
    },
    missing: {
      title: 'We could not find this application',
      text: 'It is not under “My applications” on this device. Find it with the reference number, the date of birth and the mobile number given in it.',
      search: 'Find it',
    },
    loading: 'Loading the application',
    keep: 'Keep it as it is',
    failedBank: 'The bank that could not open the account',
    now: (name) => `${name} now`,
  },
}
