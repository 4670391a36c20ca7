import type { PartialAnswers } from './application.ts'
import { isRealDate } from './dates.ts'
import { employerRegistrationDeadline } from './deadlines.ts'
import type { LawId } from './law.ts'
import { hasEmployer } from './route.ts'

/** The provision that sets the employer's 30 days, the answer they count from, that day and the last one (ISO dates). */
export interface EmployerDuty {
  readonly law: LawId
  readonly from: 'firstWorkDay' | 'workPermitDay'
  readonly start: string
  readonly last: string
}

/** Whether the person is a foreigner whom an employer registers: then the work permit decides from when its days count. */
export function isEmployedForeigner(answersSoFar: PartialAnswers): boolean {
  return answersSoFar.applicantKind === 'foreigner' && hasEmployer(answersSoFar)
}

/**
 * Which provision sets the employer's period. From the first day of work (Social Insurance Law art. 58); of foreigners from
 * the day of the work permit (Order 16 art. 4), but of those who need none, as they have permanent residence (art. 2).
 */
export function employerDutyLaw(answersSoFar: PartialAnswers): LawId {
  const byPermit = isEmployedForeigner(answersSoFar) && answersSoFar.workPermit !== 'notNeeded'
  return byPermit ? 'foreignersOrder.4' : 'socialInsuranceLaw.58'
}

/** By when the employer must register this person; undefined while the day it counts from is not known. */
export function findEmployerDuty(answersSoFar: PartialAnswers): EmployerDuty | undefined {
  const law = employerDutyLaw(answersSoFar)
  const from = law === 'foreignersOrder.4' ? 'workPermitDay' : 'firstWorkDay'
  if (from === 'workPermitDay' && answersSoFar.workPermit !== 'issued') return undefined
  const start = answersSoFar[from]
  // A day that is still being typed is none.
  if (!start || !isRealDate(start)) return undefined
  return { law, from, start, last: employerRegistrationDeadline(start) }
}
