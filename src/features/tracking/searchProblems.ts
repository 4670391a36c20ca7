import { isRealDate } from '../../domain/checks.ts'

/** What can be wrong with a search, by field; one code for one sentence. */
export interface SearchProblems {
  readonly number?: 'number' | 'numberForm'
  readonly birthDate?: 'birthDate' | 'birthDateUnfinished' | 'birthDateUnreal' | 'birthDateFuture'
}

/** A number as it is searched for: no blanks, full-width characters and every kind of dash made plain, capitals. */
export function normaliseNumber(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\p{Dash}/gu, '-')
    .toUpperCase()
}

/** @param birthDate as DateFields joins it: ISO, unfinished (`2025-3-`) or empty. @param asOf today, ISO date. */
export function searchProblems(number: string, birthDate: string, asOf: string): SearchProblems {
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
  return {
    ...(wrongNumber ? { number: wrongNumber } : {}),
    ...(wrongDate ? { birthDate: wrongDate } : {}),
  }
}
