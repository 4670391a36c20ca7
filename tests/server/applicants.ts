import type { PartialAnswers } from '../../src/domain/application.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { person } from '../agency/testAgency.ts'

/** Card answers of so many different invented people, complete. */
export function applicants(count: number): PartialAnswers[] {
  const { card } = person('employee')
  return Array.from({ length: count }, (_, i) => ({
    ...card,
    name: '林演示',
    idNumber: demoIdNumber(`21019919880315${String(i + 100).padStart(3, '0')}`),
  }))
}
