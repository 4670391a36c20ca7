import type { CaseRow, Reading } from './rows.ts'

/** The case of this number that this key opens. Whether there is one that it does not open is nobody's business. */
export function findOpenedCase(tables: Reading, number: string, accessKey: string): CaseRow | undefined {
  const row = tables.get('cases', number)
  return row?.accessKey === accessKey ? row : undefined
}
