import { type Agency, createAgency } from '../../mocks/agency/agency.ts'
import { type Clock, createHandClock } from '../../mocks/agency/clock.ts'
import { findPerson, peopleOn } from '../../mocks/agency/people.ts'
import type { Person } from '../../mocks/agency/person.ts'
import { createStore, type Store } from '../../mocks/agency/store.ts'
import { createFaults, type Faults } from '../../mocks/faults.ts'
import { agencyBase, createHandlers } from '../../mocks/handlers.ts'
import { createTransport } from '../../mocks/transport.ts'
import type { CallOf } from '../../src/api/contract.ts'
import '../../src/api/wholeContract.ts'
import { type Client, createClient } from '../../src/api/http.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { operationOf } from '../../src/api/submitOperations.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CardAction } from '../../src/domain/cardEvents.ts'
import type { CaseKind, CaseStatus } from '../../src/domain/case.ts'
import type { Consent } from '../../src/domain/consents.ts'
import type { ResidentAction } from '../../src/domain/residentActions.ts'
import { type ValidatingLine, validating } from '../api/validating.ts'

/** An agency in memory with a clock turned by hand, and a client that reaches it the way the app does. */
export interface TestAgency {
  readonly agency: Agency
  readonly clock: Clock
  readonly store: Store
  readonly faults: Faults
  readonly line: ValidatingLine
  readonly client: Client
  readonly codes: { readonly mobile: string; readonly code: string; readonly opensCase: boolean }[]
  /** Lets the agency's writes wait until the function it gives back is called. */
  readonly hold: () => () => void
  readonly submit: (kind: CaseKind, answers: PartialAnswers, key?: string) => Promise<Receipt>
  readonly see: (receipt: Receipt) => Promise<CaseView>
  readonly act: (
    receipt: Receipt,
    action: ResidentAction,
    answers?: PartialAnswers,
    consent?: Consent,
  ) => Promise<CaseView>
  readonly actOnCard: (receipt: Receipt, action: CardAction) => Promise<CaseView>
  readonly presentCard: (
    receipt: Receipt,
    body: CallOf<'presentCard'>['body'],
    key?: string,
  ) => Promise<CaseView>
  readonly statusAt: (receipt: Receipt, time: string) => Promise<CaseStatus | 'unknown'>
}

const lines: ValidatingLine[] = []

/** For `afterEach`: nothing was asked or answered that docs/openapi.json does not describe. Throws, saying what was. */
export function judgeLines(): void {
  const wrong = lines.splice(0).flatMap((line) => [...line.wrongRequests, ...line.wrongAnswers])
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

let serial = 0
/** A key nobody has used. */
export const freshKey = (): string => `test-key-${String((serial += 1)).padStart(6, '0')}`

/** A Monday ten days before the National Day holiday of 2026. */
export const monday = '2026-09-21T10:00'

/** `onAnswer` hears of every call and its answer. */
export function openTestAgency(
  start = monday,
  inner = createStore(),
  onAnswer: (request: Request, response: Response) => Promise<void> = async () => {},
): TestAgency {
  let held: Promise<void> = Promise.resolve()
  const store: Store = {
    ...inner,
    change: async (work) => {
      await held
      return inner.change(work)
    },
  }
  const clock = createHandClock(start)
  const faults = createFaults()
  const codes: { mobile: string; code: string; opensCase: boolean }[] = []
  const agency = createAgency({
    store,
    clock,
    onCode: (mobile, code, opensCase) => codes.push({ mobile, code, opensCase }),
  })
  const transport = createTransport(createHandlers(agency, faults))
  const line = validating(async (request) => {
    const asked = request.clone()
    const response = await transport(request)
    await onAnswer(asked, response.clone())
    return response
  }, agencyBase)
  lines.push(line)
  const client = createClient({
    fetch: line.fetch,
    base: agencyBase,
    retry: { tries: 3, random: () => 0, sleep: () => Promise.resolve() },
  })
  const see = ({ number, accessKey }: Receipt) => client.call('getCase', { params: { number }, accessKey })
  return {
    agency,
    clock,
    store,
    faults,
    line,
    client,
    codes,
    see,
    hold: () => {
      let release: () => void = () => void held
      held = new Promise((resolve) => {
        release = resolve
      })
      return () => release()
    },
    submit: (kind, answers, key = freshKey()) => client.call(operationOf[kind], { key, body: { answers } }),
    act: ({ number, accessKey }, action, answers = {}, consent) =>
      client.call('actOnCase', {
        params: { number },
        accessKey,
        key: freshKey(),
        body: { action, answers, ...(consent ? { consent } : {}) },
      }),
    actOnCard: ({ number, accessKey }, action) =>
      client.call('actOnCard', { params: { number }, accessKey, key: freshKey(), body: { action } }),
    presentCard: ({ number, accessKey }, body, key = freshKey()) =>
      client.call('presentCard', { params: { number }, accessKey, key, body }),
    statusAt: async (receipt, time) => {
      clock.moveTo(time)
      return (await see(receipt)).status
    },
  }
}

/** One of the demonstration's people by name, as of the Monday of these tests. */
export function person(id: string, asOf = monday.slice(0, 10)): Person {
  const found = peopleOn(asOf).find((one) => one.id === id)
  if (!found) throw new Error(`Nobody is called ${id}`)
  return findPerson(found.card.idNumber ?? '', asOf) ?? found
}
