import type { CallOf } from '../../src/api/contract.ts'
import { problemTypes } from '../../src/api/operation.ts'
import type { SignedIn } from '../../src/api/organisationSchemas.ts'
import { normaliseMobile } from '../../src/domain/checks.ts'
import { emptyHead } from '../../src/domain/ledgerChain.ts'
import { sessionHours } from '../../src/domain/organisations.ts'
import type { Clock } from './clock.ts'
import { findDemoProof } from './demoEvidence.ts'
import { isProven } from './evidence.ts'
import { addMiss, missesAt, waitAfterMisses } from './misses.ts'
import type { OrganisationRow } from './organisationRows.ts'
import { findOrganisation, type Operator, type Organisation } from './organisations.ts'
import { randomKey } from './random.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { Changing, Reading } from './rows.ts'
import { chinaTime } from './time.ts'

/** Who is signed in, where, and until when by the agency's clock (milliseconds). */
export interface Session {
  readonly organisation: Organisation
  readonly operator: Operator
  readonly until: number
}

const missesAllowed = 5

/** What an organisation has become here; nothing has, before something happens to it. */
export const rowOf = (tables: Reading, code: string): OrganisationRow =>
  tables.get('organisations', code) ?? {
    code,
    dismissed: [],
    head: emptyHead,
    totals: { received: 0, issued: 0, returned: 0, lost: 0, kept: 0 },
  }

/** The organisation as it is shown. */
export const viewOfOrganisation = ({
  code,
  kind,
  name,
  nameEn,
  city,
}: Organisation): SignedIn['organisation'] => ({ code, kind, name, nameEn, city })

/** Opens a session, and gives its key. Which of code and number does not fit, is not told; nor who else is an operator. */
export function signIn(
  tables: Changing,
  { body, client }: Pick<CallOf<'signInOrganisation'>, 'body'> & { readonly client: string },
  clock: Clock,
): Reply<{ readonly of: string }> {
  const ms = clock.ms()
  const { mobileProof } = body
  const mobile = normaliseMobile(mobileProof.mobile)
  const isShown = mobileProof.proof === findDemoProof(mobile) || isProven(tables, { ...mobileProof, mobile })
  if (!isShown) return refuse(401)
  const at = `organisation ${mobile}`
  const wait = waitAfterMisses(tables, client, ms)
  if (wait > 0) return refuse(429, { type: problemTypes.tooManyMisses, retryAfter: wait })
  if (missesAt(tables, at, ms) >= missesAllowed)
    return refuse(429, { type: problemTypes.tooManyMisses, retryAfter: 600 })
  const organisation = findOrganisation(body.code)
  const operator = organisation && operatorsOf(tables, organisation).find((one) => one.mobile === mobile)
  // The number is shown to be theirs, so they may know it.
  if (organisation && !operator && allOperators(tables, organisation).some((one) => one.mobile === mobile))
    return refuse(404, { type: problemTypes.operatorDismissed })
  if (!organisation || !operator) {
    addMiss(tables, { at, client }, ms)
    return refuse(404)
  }
  const session = randomKey()
  const until = clock.deviceMs() + sessionHours * 3_600_000
  tables.set('sessions', session, { organisation: organisation.code, operator: operator.id, until })
  return answer({ of: session })
}

/** A session as whoever opened it is told of it. */
export const signedIn = (session: string, { organisation, operator, until }: Session): SignedIn => ({
  session,
  organisation: viewOfOrganisation(organisation),
  operator: { id: operator.id, name: operator.name },
  until: chinaTime(until),
})

/**
 * The session that a key opens; undefined where there is none, it has ended, or its operator was dismissed. Who turns the clock by a
 * fortnight has sat there for a moment, and stays signed in.
 */
export function findSession(tables: Reading, key: string, clock: Clock): Session | undefined {
  const at = clock.deviceMs()
  const row = tables.get('sessions', key)
  const organisation = row && findOrganisation(row.organisation)
  const operator = organisation && operatorsOf(tables, organisation).find(({ id }) => id === row.operator)
  return row && operator && at < row.until
    ? { organisation, operator, until: row.until + clock.ms() - at }
    : undefined
}

/** Why a key opens no session: there is none, or its operator was dismissed. */
export function refuseSession(tables: Reading, key: string): Reply<never> {
  const row = tables.get('sessions', key)
  const isDismissed = row && rowOf(tables, row.organisation).dismissed.includes(row.operator)
  return refuse(401, isDismissed ? { type: problemTypes.operatorDismissed } : {})
}

/** Ends the session that a key opens. */
export const signOut = (tables: Changing, key: string): void => tables.remove('sessions', key)

/** Everybody who acts for an organisation or did: whom the agency has named, and whom its head operator has appointed. */
export function allOperators(tables: Reading, { code, operators }: Organisation): readonly Operator[] {
  const { appointed = [] } = rowOf(tables, code)
  // Appointed anew, somebody whom the agency has named may have another name.
  const named = operators.map((one) => appointed.find(({ id }) => id === one.id) ?? one)
  return [...named, ...appointed.filter(({ id }) => !operators.some((one) => one.id === id))]
}

/** Who may act for an organisation now. */
export function operatorsOf(tables: Reading, organisation: Organisation): readonly Operator[] {
  const { dismissed } = rowOf(tables, organisation.code)
  return allOperators(tables, organisation).filter(({ id }) => !dismissed.includes(id))
}
