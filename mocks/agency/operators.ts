import type { AnswerOf } from '../../src/api/contract.ts'
import { checkMobile, maskMobile, normaliseMobile } from '../../src/domain/checks.ts'
import { checkName, normaliseName } from '../../src/domain/name.ts'
import type { OperatorChange } from './organisationRows.ts'
import type { Operator, Organisation } from './organisations.ts'
import { randomKey } from './random.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { Changing, Reading } from './rows.ts'
import { allOperators, operatorsOf, rowOf, type Session } from './sessions.ts'

type Operators = AnswerOf<'listOperators'>
type OperatorSeen = Operators['operators'][number]

/** So many changes are kept, the newest: what was done to whom, and by whom. */
const changesKept = 200

/** Whether somebody appoints and dismisses the others of an organisation: the one whom the agency has named first. */
export const isHead = (organisation: Organisation, { id }: Pick<Operator, 'id'>): boolean =>
  organisation.operators[0]?.id === id

/** Who acts for an organisation or did, and what became of whom, the newest first. */
export const viewOperators = (tables: Reading, organisation: Organisation): Operators => ({
  operators: allOperators(tables, organisation).map((one) => viewOf(tables, organisation, one)),
  changes: (rowOf(tables, organisation.code).changes ?? []).toReversed(),
})

const viewOf = (tables: Reading, organisation: Organisation, one: Operator): OperatorSeen => ({
  id: one.id,
  name: one.name,
  mobile: maskMobile(one.mobile),
  isHead: isHead(organisation, one),
  acts: operatorsOf(tables, organisation).some(({ id }) => id === one.id),
})

/** Writes down what was done to an operator. */
function note(tables: Changing, code: string, line: OperatorChange): void {
  const row = rowOf(tables, code)
  const changes = [...(row.changes ?? []), line].slice(-changesKept)
  tables.set('organisations', code, { ...row, changes })
}

/**
 * Appoints somebody by name and mobile number. Who was dismissed and has this number acts again, under the name that is given now; the
 * number of somebody who acts is refused with 409, and 404 says that whoever asks is not the head operator.
 */
export function appoint(
  tables: Changing,
  told: { readonly name: string; readonly mobile: string },
  { organisation, operator }: Session,
  now: string,
): Reply<{ of: string }> {
  if (!isHead(organisation, operator)) return refuse(404)
  const [name, mobile] = [normaliseName(told.name), normaliseMobile(told.mobile)]
  const [wrongName, wrongMobile] = [checkName(name), checkMobile(mobile)]
  if (wrongName || wrongMobile)
    return refuse(422, {
      errors: [
        ...(wrongName ? [objection('name', wrongName)] : []),
        ...(wrongMobile ? [objection('mobile', wrongMobile)] : []),
      ],
    })
  const known = allOperators(tables, organisation).find((one) => one.mobile === mobile)
  if (known && operatorsOf(tables, organisation).some(({ id }) => id === known.id)) return refuse(409)
  const { code } = organisation
  const made = { id: known?.id ?? randomKey(), name, mobile }
  const row = rowOf(tables, code)
  const others = (row.appointed ?? []).filter(({ id }) => id !== made.id)
  tables.set('organisations', code, { ...row, appointed: [...others, made] })
  if (known) setActing(tables, code, made.id, true)
  note(tables, code, { at: now, act: 'appointed', name, mobile: maskMobile(mobile), by: operator.name })
  return answer({ of: made.id })
}

/** One of an organisation's operators, as the head sees them; 404 where there is none. */
export function findOperator(tables: Reading, organisation: Organisation, id: string): Reply<OperatorSeen> {
  const found = allOperators(tables, organisation).find((one) => one.id === id)
  return found ? answer(viewOf(tables, organisation, found)) : refuse(404)
}

/** Takes an operator the power to act, or gives it back, for a head operator. Of the head it is the agency that does. */
export function changeOperator(
  tables: Changing,
  id: string,
  acts: boolean,
  { organisation, operator }: Session,
  now: string,
): Reply<OperatorSeen> {
  const found = allOperators(tables, organisation).find((one) => one.id === id)
  if (!found || !isHead(organisation, operator)) return refuse(404)
  if (isHead(organisation, found)) return refuse(409)
  change(tables, organisation, found, acts, { at: now, by: operator.name })
  return findOperator(tables, organisation, id)
}

/** The same without asking who does it, and the line that says so; nothing where it is so already. `by`: left out, the agency. */
export function change(
  tables: Changing,
  organisation: Organisation,
  { id, name, mobile }: Operator,
  acts: boolean,
  told: Pick<OperatorChange, 'at' | 'by'>,
): void {
  if (operatorsOf(tables, organisation).some((one) => one.id === id) === acts) return
  setActing(tables, organisation.code, id, acts)
  note(tables, organisation.code, {
    ...told,
    act: acts ? 'restored' : 'dismissed',
    name,
    mobile: maskMobile(mobile),
  })
}

/**
 * Sessions that are open let nobody in once their operator is dismissed; they are kept to say why, and are gone once the power is given
 * back.
 */
function setActing(tables: Changing, code: string, operator: string, acts: boolean): void {
  const row = rowOf(tables, code)
  const others = row.dismissed.filter((id) => id !== operator)
  tables.set('organisations', code, { ...row, dismissed: acts ? others : [...others, operator] })
  if (!acts) return
  for (const [key, session] of tables.by('sessions', 'organisation', code))
    if (session.operator === operator) tables.remove('sessions', key)
}
