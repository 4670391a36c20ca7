import type { ApplicantKind, ForWhom } from './application.ts'

/** The kinds of applicant a person can be when asked for by this one. */
export function applicantKindsFor(forWhom: ForWhom | undefined): readonly ApplicantKind[] {
  if (forWhom === 'child') return ['newborn', 'student', 'hkMoTw', 'foreigner']
  const adults = ['employee', 'flexible', 'selfEmployed', 'resident', 'retiree'] as const
  if (forWhom === 'represented')
    return ['retiree', 'resident', 'employee', 'flexible', 'selfEmployed', 'hkMoTw', 'foreigner']
  return [...adults, 'student', 'hkMoTw', 'foreigner']
}
