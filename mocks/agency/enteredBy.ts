import type { CaseView } from '../../src/api/schemas.ts'
import type { CaseRow } from './rows.ts'

/** Who entered a case for the person, as the person may see it; nothing of one that they entered themselves. */
export function enteredByOf({ enteredBy }: Pick<CaseRow, 'enteredBy'>): Pick<CaseView, 'enteredBy'> {
  if (!enteredBy) return {}
  const { clerk: _, ...shown } = enteredBy
  return { enteredBy: shown }
}
