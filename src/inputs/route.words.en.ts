import type { ForWhom } from '../domain/choices.ts'
import type { words as chinese } from './route.words.zh-CN.ts'

const isPerson: Readonly<Record<ForWhom, string>> = {
  self: 'are you',
  child: 'is the child',
  represented: 'is the person',
}
const doesPerson: Readonly<Record<ForWhom, string>> = {
  self: 'do you',
  child: 'does the child',
  represented: 'does the person',
}

export const words: typeof chinese = {
  fields: {
    forWhom: {
      label: 'Who is the card for?',
      hint: 'Then we ask only what applies.',
      required: 'Select who the card is for',
      why: 'A child needs a guardian, and another adult needs to authorise you, so the documents differ.',
    },
    applicantKind: {
      label: (who) => `Which of these ${isPerson[who]}?`,
      hint: (who) =>
        who === 'child'
          ? 'Choose by the child’s age and nationality today.'
          : 'If more than one applies, choose the main one.',
      required: (who) => (who === 'self' ? 'Select which of these you are' : 'Select which of these it is'),
      why: 'It decides who registers for insurance: the employer or the person.',
    },
    insuredPlace: {
      label: (who) => `${capital(isPerson[who])} insured in Liaoning?`,
      hint: 'Pension, medical, work injury, unemployment or maternity insurance: any of them counts.',
      required: 'Select whether there is insurance in Liaoning, or “Not sure”',
      why: 'You need an insurance record before you can get a card. Each person has one card per province.',
    },
    insuranceRight: {
      label: (who) =>
        who === 'self' ? 'Are you employed on the mainland?' : 'Is this person employed on the mainland?',
      required: 'Choose whether there is an employer and, if not, which document there is',
    },
    livingPlace: {
      label: (who) => `Where ${doesPerson[who]} live now?`,
      hint: 'Where the person actually lives, not the household register.',
      required: 'Select where the person lives',
      why: 'Outside Liaoning the card can be posted, but you need to go to a local bank to activate it.',
    },
    cardInHand: {
      label: (who) => `${capital(doesPerson[who])} already have a card?`,
      hint: 'The plastic card, not the electronic one in a phone.',
      required: 'Select whether there is a card',
      why: 'If you have a card, you do not need another.',
    },
    city: {
      label: 'Which city in Liaoning?',
      hint: 'The city where the person is insured or, if not insured yet, works or lives.',
      required: 'Select the city',
      why: 'Banks, branches and fees differ from city to city.',
    },
  },
  options: {
    forWhom: {
      self: { label: 'Myself', hint: 'From the age of 16' },
      child: { label: 'A child', hint: 'Under 18, and you are a parent or another guardian' },
      represented: {
        label: 'Another adult',
        hint: 'For example a parent or a relative who cannot go out. You need both IDs and an authorisation',
      },
    },
    applicantKind: {
      employee: { label: 'Employed', hint: 'The employer registers the insurance' },
      flexible: {
        label: 'Working without a fixed employer',
        hint: 'For example delivery riders, ride-hailing drivers and freelancers. Insurance is voluntary',
      },
      selfEmployed: {
        label: 'Self-employed without employees',
        hint: 'With a business licence. Insurance is voluntary',
      },
      resident: { label: 'Resident without a job', hint: 'For example farming or caring for family' },
      retiree: { label: 'Retired', hint: 'Drawing a pension' },
      student: {
        label: (who) => (who === 'child' ? 'A child of 7 or over' : 'Student'),
        hint: (who) => (who === 'child' ? 'At school or not' : 'Aged 16 or over'),
      },
      newborn: { label: 'A newborn or a child under 7', hint: 'Already in the household register' },
      hkMoTw: {
        label: 'Resident of Hong Kong, Macao or Taiwan',
        hint: 'With a residence permit or a mainland travel permit',
      },
      foreigner: { label: 'Foreigner', hint: 'With a permanent resident ID card or a passport' },
    },
    insuredPlace: {
      liaoning: { label: 'Yes, in Liaoning' },
      otherProvince: { label: 'In another province' },
      notYet: { label: 'Not insured yet' },
      unsure: { label: 'Not sure', hint: 'We can check first' },
    },
    insuranceRight: {
      employer: { label: 'Employed', hint: 'The employer registers the insurance' },
      permit: {
        label: 'Not employed, with a residence permit or a permanent residence card',
        hint: 'Also for self-employed traders from Hong Kong, Macao or Taiwan who are registered on the mainland',
      },
      none: { label: 'Not employed, with a travel permit or passport only' },
    },
    livingPlace: {
      liaoning: { label: 'Liaoning' },
      otherProvince: { label: 'Another province of the mainland' },
      abroad: {
        label: 'Hong Kong, Macao, Taiwan or abroad',
        hint: 'The card cannot be posted there. Collect it here or ask someone to',
      },
    },
    cardInHand: {
      none: { label: 'No, never had one' },
      otherProvince: { label: 'Only a card from another province' },
      sealed: { label: 'A Liaoning card, never enabled' },
      working: { label: 'A Liaoning card that works' },
      lost: { label: 'Had a Liaoning card that is lost, damaged or expired' },
    },
  },
  cityPlaceholder: 'Select a city',
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
