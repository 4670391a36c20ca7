import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'Check a receipt',
  lead: 'If someone shows you a receipt, scan its code to open this page. It is checked on this device and nothing is sent.',
  genuine: {
    title: 'Verified: this receipt has not been changed',
    text: 'Check that the receipt you hold says the same.',
  },
  changed: {
    title: 'Not verified',
    text: 'It has been changed, or was not issued by the agency. Do not rely on it.',
    points: [
      'Ask the person to open “My cases” on their own phone',
      'Or call 12333 and quote the reference number',
    ],
  },
  unreadable: {
    title: 'Part of the code is missing',
    points: [
      'Lay the paper flat, wipe the lens and scan again',
      'If you paste it, copy all of it, from start to end',
    ],
  },
  noKey: {
    title: 'It cannot be checked just now',
    text: 'The first check needs a network connection to get the verification key. Connect and try again.',
    retry: 'Try again',
  },
  checking: 'Checking…',
  facts: {
    number: 'Reference number',
    kind: 'What for',
    kinds: {
      card: 'Social security card',
      enrolment: 'Social insurance registration',
      recordCorrection: 'Correction of a contribution record',
      cardFound: 'Lost card found',
      complaint: 'Complaint about an employer',
      administrativeReview: 'Administrative review',
      replacement: 'Social security card replacement',
    },
    holder: 'Name',
    submitted: 'Submitted',
    due: { law: 'Answer by (set by law)', estimate: 'Expected by' },
  },
  notMore: 'A receipt shows that something was submitted, not that it is complete.',
  track: 'Track it with the reference number',
  form: {
    heading: 'No camera?',
    label: 'Paste the code of the receipt',
    hint: 'Below the QR code of the receipt: “Show the code as text”.',
    submit: 'Check',
    empty: 'Paste the code; it is a long line of letters and digits',
    errorTitle: 'Correct this first',
    errorPrefix: 'Error: ',
  },
  demo: isDemo
    ? 'Demonstration: the signing key is public, so anyone could make such a receipt. A verified result here proves nothing.'
    : '',
}
