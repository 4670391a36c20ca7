import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  back: 'Back',
  backToCheck: 'Back to check your answers',
  wholeWay: 'The way to a card',
  forMany: 'For employees, villagers or pupils',
  next: 'Continue',
  saveAndExit: 'Save and exit',
  exit: 'Exit',
  loadFailed: 'The next page did not load. Your answers are safe: press “Continue” again.',
  stepOf: (at, of) => `Step ${at} of ${of}`,
  questionOf: (at, of) => `Question ${at} of ${of}`,
  sections: {
    about: 'Who and where',
    identity: 'Identity',
    contact: 'Contact details',
    papers: 'Photo and documents',
    card: 'Bank and delivery',
    check: 'Check and submit',
  },
  ownSections: {
    enrolment: { papers: 'Insurance and documents' },
    recordCorrection: { papers: 'What is wrong' },
    administrativeReview: { about: 'The decision', papers: 'What you want, and why' },
    complaint: { about: 'Employer', papers: 'What happened' },
  },
  errorTitle: (count) =>
    count === 1 ? 'There is 1 thing to correct' : `There are ${count} things to correct`,
  errorPrefix: 'Error: ',
  whyTitle: 'Why we ask',
  save: {
    saving: 'Saving…',
    saved: (time) => `Saved at ${time} · on this device only`,
    memory: 'Not saved on the device, and not kept when you close the window.',
    failed: {
      full: 'Not saved: this device is full. Keep the page open. We try again once there is space.',
      newer: 'Not saved: another page has a newer version. Close this page and continue there.',
      removed: 'This form was submitted or deleted on another page; changes here are not saved.',
      other: 'Not saved: keep the page open. We try again with your next change.',
    },
    conflict: 'You also changed this form on another page, and the two differ.',
    compare: 'Compare and choose',
  },
}
