import { counted } from '../../i18n/counted.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  signIn: {
    title: 'Sign in for your organisation',
    lead: 'Employers, villages, neighbourhoods and schools apply for the cards of their people here, and keep the list of cards handed out. To apply for yourself you do not need to sign in.',
    ended: 'You were signed out. Sign in again. Your roster is kept on this device, nothing is lost.',
    endedHere: (operator) =>
      `You were signed out. ${operator}, sign in again: what you typed is still on this page, and you can go on. It is not kept if somebody else signs in.`,
    dismissed: 'You are no longer an operator of this organisation',
    dismissedHint:
      'You can’t act for it any more. If you think this is a mistake, ask the head of the organisation or the agency. The roster is kept on this device, nothing is lost.',
    code: 'Organisation code',
    codeHint: 'The unified social credit code, or the number the agency gave you',
    codeMissing: 'Enter the organisation code',
    mobile: 'Mobile number of the operator',
    mobileHint: 'The number your organisation has registered with the agency. We send a code to it.',
    mobileWrong: 'Enter a mobile number of 11 digits',
    errors: (n) => (n === 1 ? 'There is a problem' : `There are ${n} problems`),
    next: 'Continue',
    codeTitle: 'Enter the code from the text message',
    change: 'Change code or mobile number',
    unknown: 'There is no such organisation, or this number is not one of its registered operators',
    unknownHint:
      'Check the code and the number. If you are a new operator, ask your head operator to add you first.',
    proofOld: 'The code has expired. Get a new one.',
    signingIn: 'Signing in…',
    back: 'Back to the start page',
  },
  demo: isDemo
    ? {
        title: 'Demonstration: choose an organisation',
        text: 'Code and mobile number are filled in. Names and people are invented.',
        operator: 'Operator:',
      }
    : { title: '', text: '', operator: '' },
  kinds: { employer: 'Employer', village: 'Village or neighbourhood', school: 'School' },
  bar: {
    label: 'Your organisation',
    who: (organisation, operator) => `${organisation} · operator ${operator}`,
    until: (time) => `Signed in until ${time}`,
    signOut: 'Sign out',
    signingOut: 'Signing out…',
    nav: 'Organisation',
    roster: 'Roster',
    batches: 'Batches',
    ledger: 'Ledger',
    operators: 'Operators',
    unsent: (n) =>
      n === 1
        ? '1 entry of handing out is not sent yet. It goes out by itself when you are online.'
        : `${n} entries of handing out are not sent yet. They go out by themselves when you are online.`,
    refused: (n) =>
      n === 1
        ? '1 entry of handing out was not taken into the ledger. See to it.'
        : `${n} entries of handing out were not taken into the ledger. See to them.`,
  },
  leaving: {
    kept: (n) =>
      `${n === 1 ? '1 person is' : `${n} people are`} on the roster, which is kept on this device only. Delete it if others use this device.`,
    lost: (n) =>
      `${n === 1 ? '1 person is' : `${n} people are`} on the roster, which is not saved on this device. It is gone once you sign out. Export it first if you need it.`,
    keep: 'Sign out and keep the roster',
    remove: 'Sign out and delete the roster',
    cancel: 'Stay signed in',
    failed: 'The roster could not be deleted, and you are still signed in. Try again',
  },
  today: {
    title: 'To do today',
    nothing: 'No corrections to make, no cards to count or hand out',
    objections: (n) => `${n} ${n === 1 ? 'application needs' : 'applications need'} correcting`,
    arriving: (n) => `${n} ${n === 1 ? 'card has' : 'cards have'} arrived and must be counted`,
    kept: (n) => `${n} ${n === 1 ? 'card' : 'cards'} to hand out`,
    overdue: (n, days) =>
      `${n} of them ${n === 1 ? 'has' : 'have'} waited more than ${counted(days, 'working day')}`,
    proposal: 'The 5 working days are a proposal, not a legal period.',
    withholding: 'Nobody may keep back a migrant worker’s social security card tied to the wage account.',
    law: 'Read the article',
  },
  duties: {
    title: {
      employer: 'What employers must do',
      village: 'What villages and neighbourhoods must do',
      school: 'What schools must do',
    },
    points: {
      employer: [
        'Insurance first: register each employee within 30 days of the first day of work',
        'Employees choose the bank themselves, and confirm and sign their own forms',
        'Hand cards out promptly, and let each person sign',
      ],
      village: [
        'Visit people who cannot come',
        'People who cannot write give a thumbprint, and it is kept',
        'People choose the bank themselves, and sign for their own card',
      ],
      school: [
        'A guardian must agree and sign for every pupil',
        'Under 14, the guardian agrees separately to the use of personal data',
        'Hand cards out by class; the guardian or the pupil signs',
      ],
    },
  },
}
