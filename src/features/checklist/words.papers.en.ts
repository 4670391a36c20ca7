import { isDemo } from '../../i18n/edition.ts'
import type { papers as chinese } from './words.papers.zh-CN.ts'

/** The papers a person may be asked for: what they are, why, and what to do without them. */
export const papers: typeof chinese = {
  title: 'What to have ready',
  more: 'About',
  keep: 'Print or keep as a picture',
  print: 'Print this page',
  ready: (ticked, n) => (ticked === n ? 'All ready.' : `${ticked} of ${n} ready.`),
  lead: 'Tick each one when it is ready. Bring the originals when you collect the card.',
  originals:
    'Take photos of them when you apply. You do not need copies. Bring the originals when you collect the card.',
  perhaps: 'Only in some cases',
  onlyIf: {
    employed: 'Only if employed',
    householdElsewhere: 'Only if the household register is outside Liaoning and your city asks',
    relationNotShown: 'Only if the household register does not show the relation',
    cityAsks: 'Only if your city has a rule that asks for it',
  },
  purposes: { enrolment: 'For the registration' },
  basis: 'Basis: ',
  why: 'Why we ask for it',
  missing: 'I do not have this document',
  notMine: 'Does not apply',
  remind: 'Remind me',
  of: (paper) => `: ${paper}`,
  change: 'Change my answers',
  fullText: 'Read the law',
  reminder: {
    title: (paper) => `Get ready: ${paper}`,
    text: `For the social security card. When it is ready, continue your application.${isDemo ? ' (Demo)' : ''}`,
  },
  eitherId: 'Resident ID card, or household register',
  eitherIdHint: (who) =>
    who === 'child'
      ? 'Use the ID card if there is one. With the household register you also need the birth certificate'
      : 'Use the ID card if there is one. Both sides, not expired',
  items: {
    idCardFront: {
      label: (who) =>
        who === 'child'
          ? 'The child’s resident ID card'
          : who === 'represented'
            ? 'Resident ID card of the card holder'
            : 'Resident ID card',
      hint: 'Both sides, not expired',
      why: 'To check identity. The social security number is the citizen identity number. Any document other than an identity document needs a legal basis.',
      missing:
        'If it is lost or expired, get a new one from the police first. While you wait, ask 12333 whether a counter accepts a temporary ID card.',
      notMine:
        'If you have no resident ID card (for example residents of Hong Kong, Macao or Taiwan and foreigners), change your answer and the list will change.',
    },
    householdRegister: {
      label: (who) =>
        who === 'child' ? 'Household register (the child’s page)' : 'Household register (your page)',
      hint: 'It must show the citizen number',
      why: 'To check identity. The social security number is the citizen identity number.',
      missing:
        'If the child is not registered yet, register the birth with the police first and come back with the number.',
      notMine: 'If there is a resident ID card, you can use that instead.',
    },
    birthCertificate: {
      label: 'Medical certificate of birth',
      hint: 'It shows who the parents are',
      why: 'A guardian acts for the child, so we need to see that you are the guardian.',
      missing:
        'Ask the hospital that issued it for a replacement. Guardians who are not parents need other proof, such as a court judgment.',
      notMine: 'Not needed if the household register shows how you and the child are related.',
    },
    hkMoTwDocument: {
      label: 'Residence permit for Hong Kong, Macao and Taiwan residents, or mainland travel permit',
      hint: 'The residence permit is preferred',
      why: 'To check identity. It must be the document used for the insurance record.',
      missing: 'The police where you live issue the permit. If you do not have one, use the travel permit.',
      notMine: 'If you hold a resident ID card, change your answer.',
    },
    foreignDocument: {
      label: 'Foreign permanent resident ID card, or passport',
      hint: 'The same as for the insurance',
      why: 'To check identity. It must be the document used for the insurance record.',
      missing:
        'If you lost your passport, get a new one from your embassy and report the loss to the exit-entry police.',
      notMine: 'If you have become a citizen with a resident ID card, change your answer.',
    },
    photo: {
      label: 'Photo (no print needed)',
      hint: 'White background, no hat, taken in the last 6 months. Take it with your phone as you apply, or choose a file',
      why: 'It is printed on the card to show that the card is yours. We ask for your separate consent.',
      missing: 'Choose “Add it later” when you apply, or have it taken at a branch.',
      notMine: 'Children under 7 usually do not need a photo (local rules apply).',
    },
    guardianId: {
      label: 'Your own resident ID card, as guardian',
      hint: 'Both sides, not expired',
      why: 'A guardian acts for a minor, or agrees.',
      missing: 'Another guardian can apply. If it is lost, get a new one from the police.',
      notMine: 'People aged 16 or over can apply themselves. Choose “Myself” in the first question.',
    },
    agentId: {
      label: 'Your own resident ID card, as representative',
      hint: 'Both sides, not expired',
      why: 'When you act for someone else, we check both identities.',
      missing: 'Ask another adult with an ID card to act.',
      notMine: 'If the person can apply alone, choose “Myself” in the first question.',
    },
    authorisation: {
      label: 'Written authorisation',
      hint: 'It states who acts, for what, with which powers and until when, and is signed or sealed by the card holder',
      why: 'To act for someone else you need their authorisation.',
      missing:
        'Write it yourself: “I authorise N. to apply for my social security card, hand in papers and collect the card, until (date).” Signature and date. People who cannot write can use a seal, or ask 12333 for a home visit.',
      notMine: 'Not needed if the person applies alone.',
    },
    businessLicence: {
      label: 'Business licence',
      hint: 'It carries the unified social credit code',
      why: 'Some cities look at it when you register as self-employed.',
      missing: 'You can use the electronic licence. The market regulation authority replaces a lost one.',
      notMine: 'Without a licence, change your answer to “without a fixed employer”.',
    },
    labourContract: {
      label: 'Labour or hiring contract',
      hint: 'Shown by the employer, not uploaded',
      why: 'An employer registers staff from Hong Kong, Macao and Taiwan with the contract.',
      missing: 'The employer has a copy and provides it.',
      notMine: 'Not needed if you are not employed.',
    },
    workPermit: {
      label: 'Work permit',
      hint: 'Shown by the employer, not uploaded',
      why: 'An employer registers a foreigner within 30 days of the permit.',
      missing: 'The employer applies for it and provides it.',
      notMine: 'Not needed if you are not employed.',
    },
    residenceProof: {
      label: 'Residence permit',
      hint: 'Still valid',
      why: 'Holders of a residence permit may join social insurance where they live. No law makes you show it.',
      missing:
        'The police where you live issue it after half a year. Until then, ask 12333 what else you can use.',
      notMine: 'Not needed if the household register is in Liaoning.',
    },
  },
}
