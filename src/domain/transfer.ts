import type { PartialAnswers } from './application.ts'
import type { LawId } from './law.ts'

/** How an insurance relation comes along to Liaoning (转移接续), and the provisions that say so. */
export interface Transfer {
  /** `work`: it follows a person who works here; `home`: with the household register, medical insurance also with the residence. */
  readonly rule: 'work' | 'home'
  readonly laws: readonly LawId[]
}

/** For who is insured in another province; undefined for everybody else, and for a pension that is drawn already. */
export function transferOf({ insuredPlace, applicantKind }: PartialAnswers): Transfer | undefined {
  if (insuredPlace !== 'otherProvince') return undefined
  switch (applicantKind) {
    case 'resident':
    case 'student':
    case 'newborn':
      return { rule: 'home', laws: ['agencyRegulations.12', 'agencyRegulations.13'] }
    case 'employee':
    case 'flexible':
    case 'selfEmployed':
    case 'hkMoTw':
    case 'foreigner':
      return {
        rule: 'work',
        laws: ['agencyRegulations.12', 'agencyRegulations.13', 'socialInsuranceLaw.19'],
      }
    default:
      return undefined
  }
}
