import type { CaseSearch } from '../../api/cases.ts'
import { checkMobile, normaliseMobile } from '../../domain/checks.ts'
import { isRealDate } from '../../domain/dates.ts'

/** What can be wrong with a search, by field; one code for one sentence. */
export interface SearchProblems {
  readonly number?: 'number' | 'numberForm'
  readonly birthDate?: 'birthDate' | 'birthDateUnfinished' | 'birthDateUnreal' | 'birthDateFuture'
  readonly mobileEnding?: 'mobileEnding' | 'mobileEndingForm'
}

/** The last four digits of a mobile number; who types the whole number has typed them, too. */
export function normaliseEnding(raw: string): string {
  const digits = normaliseMobile(raw)
  return checkMobile(digits) ? digits : digits.slice(-4)
}

/** What is wrong with a search: `birthDate` as DateFields joins it (ISO, unfinished `2025-3-` or empty), `asOf` today, ISO date. */
export function searchProblems(
  { number, birthDate, mobileEnding }: CaseSearch,
  asOf: string,
): SearchProblems {
  const wrongNumber = !number ? 'number' : /^[A-Z0-9-]{8,32}$/.test(number) ? undefined : 'numberForm'
  const wrongDate = !birthDate
    ? 'birthDate'
    : !/^\d{4}-\d{2}-\d{2}$/.test(birthDate)
      ? 'birthDateUnfinished'
      : !isRealDate(birthDate)
        ? 'birthDateUnreal'
        : birthDate > asOf
          ? 'birthDateFuture'
          : undefined
  const wrongEnding = !mobileEnding
    ? 'mobileEnding'
    : /^\d{4}$/.test(mobileEnding)
      ? undefined
      : 'mobileEndingForm'
  return {
    ...(wrongNumber ? { number: wrongNumber } : {}),
    ...(wrongDate ? { birthDate: wrongDate } : {}),
    ...(wrongEnding ? { mobileEnding: wrongEnding } : {}),
  }
}
