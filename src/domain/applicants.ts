import type { PartialAnswers } from './application.ts'
import type { ApplicantKind, ForWhom } from './choices.ts'

/** The kinds of applicant a person can be when asked for by this one. */
export function applicantKindsFor(forWhom: ForWhom | undefined): readonly ApplicantKind[] {
  if (forWhom === 'child') return ['newborn', 'student', 'hkMoTw', 'foreigner']
  const adults = ['employee', 'flexible', 'selfEmployed', 'resident', 'retiree'] as const
  if (forWhom === 'represented')
    return ['retiree', 'resident', 'employee', 'flexible', 'selfEmployed', 'hkMoTw', 'foreigner']
  return [...adults, 'student', 'hkMoTw', 'foreigner']
}

/** Whether the person comes from Hong Kong, Macao, Taiwan or abroad. */
export function isForeign({ applicantKind }: PartialAnswers): boolean {
  return applicantKind === 'hkMoTw' || applicantKind === 'foreigner'
}

/**
 * Whether it matters by which right somebody from Hong Kong, Macao, Taiwan or abroad may be insured: the employer registers
 * its people (Order 16; Order 41 art. 3), others need the residence permit (Order 41 art. 2) or permanent residence (人社部发
 * 〔2012〕53号 art. 9). Children register with the identity document alone.
 */
export function needsInsuranceRight(answersSoFar: PartialAnswers): boolean {
  const isOpen = answersSoFar.insuredPlace === 'notYet' || answersSoFar.insuredPlace === 'otherProvince'
  return isForeign(answersSoFar) && answersSoFar.forWhom !== 'child' && isOpen
}
