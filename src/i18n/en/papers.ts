import { isDemo } from '../edition.ts'
import type { ChecklistMessages } from '../messages/checklist.ts'

/** The papers a person may be asked for: what they are, why, and what to do without them. */
export const papers: ChecklistMessages['papers'] = {
  title: 'What to have ready',
  count: (n) =>
    n === 1
      ? 'Only the one paper this case needs.'
      : `Only the ${n} papers this case needs. Tick them off as you go.`,
  ready: (ticked, n) => (ticked === n ? 'All ready.' : `${ticked} of ${n} ready.`),
  originals:
    'Photograph them when you apply, no copies needed. Bring the originals when you collect the card.',
  perhaps: 'Only in some cases',
  onlyIf: {
    employed: 'Only if employed',
    householdElsewhere: 'Only if the household register is outside Liaoning',
  },
  forEnrolment: 'For the registration',
  basis: 'Basis: ',
  why: 'Why it is asked',
  missing: 'I do not have it',
  notMine: 'Does not apply',
  remind: 'Remind me',
  of: (paper) => `: ${paper}`,
  change: 'Change my answers',
  fullText: 'Read the law',
  reminder: {
    title: (paper) => `Get ready: ${paper}`,
    text: `For the social security card. When it is ready, carry on with the application.${isDemo ? ' (Demo)' : ''}`,
  },
  eitherId: 'Resident ID card, or household register',
  eitherIdHint: (who) =>
    who === 'child'
      ? 'The ID card if there is one; with the register, the certificate of birth as well'
      : 'The ID card if there is one: both sides, not expired',
  items: {
    idCardFront: {
      label: (who) =>
        who === 'child'
          ? 'The child’s resident ID card'
          : who === 'represented'
            ? 'Resident ID card of the card holder'
            : 'Resident ID card',
      hint: 'Both sides, not expired',
      why: 'To check who the card is for. The social security number is the citizen number. An identity document may always be asked for; anything else needs a legal basis.',
      missing:
        'Lost or expired: get a new one from the police first. While waiting, ask 12333 whether a counter takes a temporary ID card.',
      notMine:
        'Without a resident ID card (Hong Kong, Macao, Taiwan, foreigners) change your answer and the list follows.',
    },
    householdRegister: {
      label: (who) =>
        who === 'child' ? 'Household register (the child’s page)' : 'Household register (your page)',
      hint: 'It must show the citizen number',
      why: 'To check who the card is for. The social security number is the citizen number.',
      missing:
        'Not registered yet: register the birth with the police first, then come back with the number.',
      notMine: 'With a resident ID card you can use that instead.',
    },
    birthCertificate: {
      label: 'Medical certificate of birth',
      hint: 'It shows who the parents are',
      why: 'A guardian acts for the child, so it must show that you are one.',
      missing:
        'The hospital that issued it can issue it again. Guardians other than parents give another proof, such as a judgment or an appointment.',
      notMine: 'Not needed if the child uses a resident ID card.',
    },
    hkMoTwDocument: {
      label: 'Residence permit for Hong Kong, Macao and Taiwan residents, or mainland travel permit',
      hint: 'The residence permit is preferred',
      why: 'To check who the card is for, with the same document as the insurance record.',
      missing: 'The police where you live issue the permit; without it, use the travel permit.',
      notMine: 'If you hold a resident ID card, change your answer.',
    },
    foreignDocument: {
      label: 'Foreign permanent resident ID card, or passport',
      hint: 'The same as for the insurance',
      why: 'To check who the card is for, with the same document as the insurance record.',
      missing:
        'Passport lost: get a new one from your embassy, and report the loss to the exit-entry police.',
      notMine: 'If you have become a citizen with a resident ID card, change your answer.',
    },
    photo: {
      label: 'Photo (no print needed)',
      hint: 'White background, no hat, taken in the last 6 months; use the camera as you apply, or choose a file',
      why: 'It is printed on the card and shows that the card is yours. Its use needs your separate consent.',
      missing: 'Choose “later” when you apply, or have it taken at a branch.',
      notMine: 'Children under 7 usually need none (local rules apply); their number shows it.',
    },
    guardianId: {
      label: 'Your own resident ID card, as guardian',
      hint: 'Both sides, not expired',
      why: 'A guardian acts for a minor, or agrees.',
      missing: 'Another guardian may apply; if it is lost, get a new one from the police.',
      notMine: 'From 16 on people may apply themselves: choose “Myself” in the first question.',
    },
    agentId: {
      label: 'Your own resident ID card, as representative',
      hint: 'Both sides, not expired',
      why: 'When somebody acts for another, both are checked.',
      missing: 'Another adult with an ID card may act.',
      notMine: 'If the person can apply alone, choose “Myself” in the first question.',
    },
    authorisation: {
      label: 'Written authorisation',
      hint: 'Who acts, in what, with which powers, until when; signed or sealed by the card holder',
      why: 'Acting for another needs that person’s authorisation.',
      missing:
        'Write it yourself: “I authorise N. to apply for my social security card, hand in papers and collect the card, until (date).” Signature and date. Who cannot write may use a seal, or ask 12333 for a home visit.',
      notMine: 'Not needed if the person applies alone.',
    },
    businessLicence: {
      label: 'Business licence',
      hint: 'It carries the unified social credit code',
      why: 'To register as self-employed it must show that you are.',
      missing: 'The electronic licence will do; the market authority replaces a lost one.',
      notMine: 'Without a licence, change your answer to “without a fixed employer”.',
    },
    labourContract: {
      label: 'Labour or hiring contract',
      hint: 'Shown by the employer, not uploaded',
      why: 'An employer registers staff from Hong Kong, Macao and Taiwan with the contract.',
      missing: 'The employer has a copy and provides it.',
      notMine: 'Not needed if nobody employs you.',
    },
    workPermit: {
      label: 'Work permit',
      hint: 'Shown by the employer, not uploaded',
      why: 'An employer registers a foreigner within 30 days of the permit.',
      missing: 'The employer applies for it and provides it.',
      notMine: 'Not needed if nobody employs you.',
    },
    residenceProof: {
      label: 'Residence permit',
      hint: 'Photographed for the registration; still valid',
      why: 'Holders of a residence permit may join social insurance where they live.',
      missing:
        'After half a year the police where you live issue it. Until then ask 12333 what else will do.',
      notMine: 'With a household register in Liaoning it is not needed.',
    },
  },
}
