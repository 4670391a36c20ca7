import type { words as chinese } from './already.words.zh-CN.ts'

export const words: typeof chinese = {
  title: {
    card: 'This application was already submitted',
    enrolment: 'This registration was already submitted',
    cardFound: 'This statement was already submitted',
    complaint: 'This complaint was already submitted',
    replacement: 'This replacement was already asked for',
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
  submitAnew: {
    card: 'Submit as a new application',
    enrolment: 'Submit as a new registration',
    cardFound: 'Submit as a new statement',
    complaint: 'Submit as a new complaint',
    replacement: 'Submit as a new request for a replacement',
  },
  toCase: 'See the progress of that one',
  toReceipt: 'Open the receipt',
  toHome: 'Back to the start page',
  another: {
    card: 'Fill in another application',
    enrolment: 'Fill in another registration',
    cardFound: 'Make another statement',
    complaint: 'Make another complaint',
    replacement: 'Ask for another replacement',
  },
}
