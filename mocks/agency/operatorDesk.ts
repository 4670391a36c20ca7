import { maskMobile } from '../../src/domain/checks.ts'
import { change } from './operators.ts'
import { findOrganisation, type Operator, type Organisation, organisations } from './organisations.ts'
import type { Reading } from './rows.ts'
import { allOperators, rowOf } from './sessions.ts'
import type { Store } from './store.ts'

/** Somebody whom an organisation has named, as the desk sees them. */
export interface DeskOperator {
  readonly organisation: Organisation
  readonly operator: Operator
  /** Their name, and where somebody else of the organisation has it, too, their masked number. */
  readonly called: string
  readonly isDismissed: boolean
  readonly isSignedIn: boolean
}

/** All operators of all organisations, in their order. */
export const listOperators = (tables: Reading): readonly DeskOperator[] =>
  organisations.flatMap((organisation) => {
    const { dismissed } = rowOf(tables, organisation.code)
    const sessions = tables.by('sessions', 'organisation', organisation.code)
    const all = allOperators(tables, organisation)
    const isShared = (name: string) => all.filter((one) => one.name === name).length > 1
    return all.map((operator) => ({
      organisation,
      operator,
      called: isShared(operator.name) ? `${operator.name} ${maskMobile(operator.mobile)}` : operator.name,
      isDismissed: dismissed.includes(operator.id),
      isSignedIn:
        !dismissed.includes(operator.id) && sessions.some(([, session]) => session.operator === operator.id),
    }))
  })

/**
 * Dismisses an operator, whose sessions end with it, or lets them act again; false where there is no such operator.
 * @param now the agency's time.
 */
export function setDismissed(
  store: Store,
  code: string,
  operator: string,
  isDismissed: boolean,
  now: string,
): Promise<boolean> {
  return store.change((tables) => {
    const organisation = findOrganisation(code)
    const found = organisation && allOperators(tables, organisation).find(({ id }) => id === operator)
    if (!organisation || !found) return false
    change(tables, organisation, found, !isDismissed, { at: now })
    return true
  })
}
