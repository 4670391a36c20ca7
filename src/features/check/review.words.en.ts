import { addressees } from '../../i18n/addressees.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './review.words.zh-CN.ts'

export const words: typeof chinese = {
  title: {
    card: 'Check before you submit',
    enrolment: 'Check before you submit',
    recordCorrection: 'Check before you submit',
    cardFound: 'Check before you submit',
    complaint: 'Check before you submit',
    administrativeReview: 'Check before you submit',
    replacement: 'Check before you submit',
  },
  lead: 'Press “Change” beside anything that is wrong. You come back here afterwards.',
  change: 'Change ',
  unfold: 'Show all',
  consents: {
    title: 'Your separate consent',
    lead: 'Read each one and tick it if you agree. You can withdraw your consent later, on the page that shows the progress.',
  },
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
    recordCorrection: [
      'What I entered and uploaded is true.',
      'The agency may ask the employer about these months.',
    ],
    cardFound: ['The card is found and I have it.', 'What I entered is true.'],
    administrativeReview: [
      'What I entered and uploaded is true.',
      'I have not gone to court about the same decision.',
    ],
    complaint: [
      'What I entered and uploaded is true.',
      'I know that making up facts has legal consequences.',
    ],
    replacement: [
      'What I entered and uploaded is true.',
      'If the card is lost: by submitting this I report its social security function lost for good. It can’t be used again, even if I find it.',
      'In any other case, the old card works until the new one is enabled. It stops as the new one starts.',
      'A filing for treatment elsewhere moves to the new card by itself. Family cards go on once the new card has its e-card.',
      'I chose the bank myself.',
    ],
  },
  submit: {
    card: 'Submit the application',
    enrolment: 'Submit the registration',
    recordCorrection: 'Submit the correction',
    cardFound: 'I have it: lift the report',
    complaint: 'Submit the complaint',
    administrativeReview: 'Ask for the review',
    replacement: 'Submit the request',
  },
  sending: 'Submitting…',
  photoLater: {
    title: 'The photo is still missing',
    text: 'You chose “Add it later”. Add the photo and you can submit. You do not need to change anything else.',
    link: 'Add the photo now',
  },
  unknown: {
    title: 'We are checking whether it was submitted',
    text: 'We sent it but have no answer yet. Your answers are safe. Do not start another form. Press the button to check. If it did not arrive, we send the same one again, never twice. You cannot change anything until this is clear.',
    ask: 'Find out',
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
  forOther: {
    onlyPerson:
      'Only the applicant can submit. When you are done, hand it back for them to check and submit.',
    handBack: 'Hand it back',
    turnNote: 'Then turn the screen to the applicant.',
    gone: 'This cannot be submitted: the desk no longer knows who entered it. Start again at the desk.',
    toHelp: 'Entering at the counter',
    turn: 'Done, let the applicant check',
    turned: 'Please check this yourself',
    turnedText:
      'Staff at the counter entered this for you. Check each answer. If something is wrong, tell them. If all is right, tick the boxes and submit it yourself.',
    turnBack: 'Something is wrong, back to staff',
  },
  receipt: {
    title: {
      card: 'Application submitted',
      enrolment: 'Registration submitted',
      recordCorrection: 'Correction submitted',
      cardFound: 'The loss report is lifted',
      complaint: 'Complaint submitted',
      administrativeReview: 'Review requested',
      replacement: 'Replacement requested',
    },
    number: 'Reference number',
    addressee: (name) => `Sent to: ${name}`,
    addressees,
    submittedAt: (when) => `Submitted ${when}`,
    notYetAccepted: 'Submitted, waiting for review.',
    settled: 'Accepted and completed.',
    due: {
      law: (day) => `You will have an answer by ${day}, the limit set by law (10 working days).`,
      unknown: 'The agency did not say clearly when you will have an answer. See progress, or call 12333.',
      lawEstimate: (day) =>
        `The law sets 10 working days: you should have an answer by ${day}. The day may move when the holidays are published.`,
      sameDay: 'Go to the outlet you chose during its opening hours. The card is made while you wait.',
      review: (day) =>
        `Whether it is admitted is decided within 5 working days, then the review within 60 days: about ${day}. A complicated one may take 30 more.`,
      investigation: (day) =>
        `An investigation takes up to 60 working days once it is opened: about ${day}. A complicated one may take 30 more.`,
      estimate: (day) =>
        `You should have the card by ${day}. This is an estimate. Local announcements apply.`,
    },
    print: 'Print or save as PDF',
    calendar: 'Save to calendar',
    calendarTitle: {
      card: `Social security card: check progress${isDemo ? ' (demo)' : ''}`,
      enrolment: `Insurance registration: answer due${isDemo ? ' (demo)' : ''}`,
      replacement: `Social security card: see how far the new one is${isDemo ? ' (demo)' : ''}`,
      recordCorrection: `Contribution record: see the answer${isDemo ? ' (demo)' : ''}`,
      cardFound: `Social security card: loss report lifted${isDemo ? ' (demo)' : ''}`,
      administrativeReview: `Administrative review: see the outcome${isDemo ? ' (demo)' : ''}`,
      complaint: `Complaint about the employer: see the outcome${isDemo ? ' (demo)' : ''}`,
    },
    calendarText: (number) => `Reference number ${number}. Bring your identity document; questions: 12333.`,
    calendarFailed: 'It could not be saved. Check the network and try again.',
    track: 'See progress',
    wholeWay: 'The whole way to the card',
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
      replacement: [
        'The agency and the bank review and make the card. You do not need to do anything',
        'Collect the new card and enable it: the old one stops at the same time, and a filing for treatment elsewhere moves to the new card',
        'If you used the e-card, open it again with the new card. Your family cards are kept',
        'Activate the new card’s bank function at the bank, and settle the old account',
      ],
      recordCorrection: [
        'The agency checks what the employer declared and paid',
        'If a paper is not clear, we ask you for another one',
        'If the record is wrong it is corrected and we tell you; if it is right, we say why',
      ],
      cardFound: [
        'The social security function works as before',
        'If you reported it to the bank, too, ask the bank to lift that',
        'If you lose the card again, report it again',
      ],
      administrativeReview: [
        'Within 5 working days it is decided whether the review is admitted. If anything is missing, we tell you by text message',
        'The agency gives its reasons to the reviewing authority, which hears you, too',
        'If the decision is revoked or changed, the agency takes your case up again. If it is upheld, you can go to court within 15 days',
      ],
      complaint: [
        'Labour inspection checks the complaint, opens an investigation and contacts the employer',
        'If more evidence is needed, we tell you by text message',
        'If the breach is found, the employer is ordered to put it right. If not, you are told why, and can send more evidence or go to arbitration',
      ],
    },
    onDevice:
      'It is kept under “My cases” on this device, so you can open this page again. On another device, find it with the reference number, the date of birth and the mobile number given in it.',
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
      title: 'How satisfied were you?',
      text: isDemo ? 'In this demonstration nothing is sent.' : '',
      levels: {
        best: 'Very satisfied',
        good: 'Satisfied',
        fair: 'Fairly satisfied',
        poor: 'Dissatisfied',
        worst: 'Very dissatisfied',
      },
      why: 'What went wrong? Choose any that apply, or none',
      reasons: {
        questions: 'Too many questions',
        wording: 'Hard to understand',
        uploads: 'Trouble with photos or papers',
        faults: 'Slow or broken pages',
        time: 'It takes too long',
      },
      send: 'Send rating',
      thanks: 'Thank you.',
    },
    missing: {
      title: 'This receipt is not on this device',
      text: 'It may have been submitted on another device, or this one was cleared. You can find its progress with the reference number, the date of birth and the mobile number given in it.',
      search: 'Find it',
    },
  },
}
