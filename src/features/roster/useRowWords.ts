import type { Problem } from '../../domain/problem.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'
import { type RosterProblem, type RosterProblemCode, rosterProblemCodes } from '../../domain/roster/row.ts'
import { countryName } from '../../i18n/countries.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'

type OwnCode = (typeof rosterProblemCodes)[number]
const isOwn = (code: RosterProblemCode): code is OwnCode => rosterProblemCodes.some((own) => own === code)

/** What a roster's cells and problems are called. */
export function useRowWords() {
  const m = useMessages('roster')
  const { problems, inputs } = useMessages('apply')
  const language = useLanguage()
  return {
    /** A cell as people read it: what is kept as a code in words. */
    textOf: (column: RosterColumn, cell = ''): string =>
      column === 'nationality' && /^[A-Z]{3}$/.test(cell)
        ? countryName(cell, language)
        : column === 'name' || column === 'guardianName'
          ? cell
          : (m.values[cell] ?? cell),
    /** @param placeOf the number of a row by its key. */
    sayProblem: (problem: RosterProblem, placeOf: (key: string) => number): string => {
      const { column, code, repeats } = problem
      const name = m.columns[column]
      if (isOwn(code)) return m.problems[code](name, repeats === undefined ? undefined : placeOf(repeats))
      if (code === 'required') return m.required(name)
      if (code === 'consent.needed') return m.consentNeeded
      if (code === 'photo.later') return m.noPhoto
      if (code === 'bank.unknown') return m.bankUnknown
      if (code === 'record.mismatch' || code === 'record.alreadyHasCard' || code === 'record.inProgress')
        return m.found[code](inputs.records.mismatch.title)
      const plain: Problem = { ...problem, code }
      return problems[code](plain, name)
    },
  }
}
