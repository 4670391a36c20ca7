import type { ForWhom } from '../../domain/application.ts'
import type { RouteMessages } from '../messages/route.ts'

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

export const route: RouteMessages = {
  fields: {
    forWhom: {
      label: 'Who is the card for?',
      hint: 'Then we ask only what applies.',
      required: 'Select who the card is for',
      why: 'A child needs a guardian and a represented person an authorisation, so the documents differ.',
    },
    applicantKind: {
      label: (who) => `Which of these ${isPerson[who]}?`,
      hint: (who) =>
        who === 'child' ? 'Go by age and nationality today.' : 'If several fit, choose the main one.',
      required: (who) => (who === 'self' ? 'Select which of these you are' : 'Select which of these it is'),
      why: 'It decides whether an employer registers the person for insurance, or the person does.',
    },
    insuredPlace: {
      label: (who) => `${capital(isPerson[who])} insured in Liaoning?`,
      hint: 'Pension, medical, work injury, unemployment or maternity insurance: any of them counts.',
      required: 'Select whether there is insurance in Liaoning; “not sure” is an answer too',
      why: 'The insurance record comes first, then the card. Each person has one card per province.',
    },
    livingPlace: {
      label: (who) => `Where ${doesPerson[who]} live now?`,
      hint: 'Where the person actually lives, not the household register.',
      required: 'Select where the person lives',
      why: 'Outside Liaoning the card can be posted, but one more trip to a bank is needed.',
    },
    cardInHand: {
      label: (who) => `${capital(doesPerson[who])} already have a card?`,
      hint: 'The plastic card, not the electronic one in a phone.',
      required: 'Select whether there is a card',
      why: 'Whoever has a card need not apply again.',
    },
    city: {
      label: 'Which city in Liaoning?',
      hint: 'The city of the insurance; if there is none yet, where the person works or lives.',
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
        hint: 'Such as a parent or a relative who cannot go out; both IDs and an authorisation are needed',
      },
    },
    applicantKind: {
      employee: { label: 'Employed', hint: 'The employer registers the insurance' },
      flexible: {
        label: 'Working without a fixed employer',
        hint: 'Such as riders, ride-hailing drivers, freelancers; insurance is voluntary',
      },
      selfEmployed: {
        label: 'Self-employed without employees',
        hint: 'With a business licence; insurance is voluntary',
      },
      resident: { label: 'Resident without a job', hint: 'Such as farming or caring for family' },
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
      unsure: { label: 'Not sure', hint: 'It can be looked up first' },
    },
    livingPlace: {
      liaoning: { label: 'Liaoning' },
      otherProvince: { label: 'Another province of the mainland' },
      abroad: {
        label: 'Hong Kong, Macao, Taiwan or abroad',
        hint: 'The card cannot be posted there; collect it here or have somebody collect it',
      },
    },
    cardInHand: {
      none: { label: 'No, never had one' },
      otherProvince: { label: 'Only a card from another province' },
      sealed: { label: 'A Liaoning card, never enabled' },
      working: { label: 'A Liaoning card that works' },
      lost: { label: 'Had a Liaoning card: lost, broken or expired' },
    },
  },
  cityPlaceholder: 'Select a city',
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
