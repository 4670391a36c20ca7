import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowOfPerson } from '../../mocks/agency/organisationPeople.ts'
import type { Fault } from '../../mocks/playFault.ts'
import { type SendingSetting, type Standstill, sendBatch } from '../../src/api/batchSending.ts'
import { createMemoryOutbox } from '../../src/journey/batches/memoryOutbox.ts'
import { type BatchOutbox, outcomesOf } from '../../src/journey/batches/outbox.ts'
import { openTestAgency } from '../agency/testAgency.ts'
import { openOrganisation } from '../agency/testOrganisation.ts'
import { hold } from './promised.ts'

const faults: readonly Fault[] = [
  { kind: 'offline' },
  { kind: 'lostAnswer' },
  { kind: 'truncated' },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429 },
]
const anyFault = fc.constantFrom(...faults)

/** What befalls a batch: a call goes wrong so often, the tab is killed after so many calls, it is sent by two tabs at once, pressed twice. */
const anyMishap = fc.oneof(
  fc.record({
    kind: fc.constant('fault' as const),
    operation: fc.constantFrom('submitRows' as const, 'openBatch' as const),
    fault: anyFault,
    times: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant('killed' as const), after: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ kind: fc.constant('twoTabs' as const) }),
  fc.record({ kind: fc.constant('pressedTwice' as const) }),
  fc.record({ kind: fc.constant('otherOperator' as const), people: fc.integer({ min: 1, max: 8 }) }),
)

type Mishap = typeof anyMishap extends fc.Arbitrary<infer T> ? T : never

test('whatever goes wrong while batches are submitted, everybody has one application and the device knows which', async () => {
  const scene = fc.record({
    people: fc.integer({ min: 1, max: 45 }),
    mishaps: fc.array(anyMishap, { maxLength: 6 }),
  })
  await hold('batches', 100, fc.asyncProperty(scene, play))
})

async function play({ people, mishaps }: { people: number; mishaps: Mishap[] }) {
  const open = openTestAgency()
  const clerks = [
    await openOrganisation(open, 'DEMO0001', '周会敏'),
    await openOrganisation(open, 'DEMO0001', '吴立强'),
  ] as const
  const today = open.clock.now().slice(0, 10)
  const rowsOf = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, n) => ({
      ...rowOfPerson(clerks[0].place, n, today),
      key: `${prefix}-row-${n}`,
    }))
  /** A tab of one of the two, with the outbox of their device. */
  const tab = (outbox: BatchOutbox, clerk: 0 | 1, callsLeft = Number.POSITIVE_INFINITY) => {
    const killed = new AbortController()
    let left = callsLeft
    const setting: SendingSetting = {
      client: {
        call: (id, input, options) => {
          if (left <= 0) killed.abort()
          left -= 1
          return open.client.call(id, input, options)
        },
      },
      outbox,
      session: () => ({
        key: clerks[clerk].session(),
        operator: ['周会敏', '吴立强'][clerk] ?? '',
        operatorId: `${clerk}`,
      }),
      sendFiles: async () => undefined,
      now: () => 0,
      sleep: async () => killed.signal.throwIfAborted(),
      onProgress: () => killed.signal.throwIfAborted(),
      onWait: () => undefined,
    }
    return (batch: string): Promise<Standstill | 'killed'> =>
      sendBatch(setting, 'DEMO0001', batch, killed.signal).catch(() => 'killed' as const)
  }
  const add = (outbox: BatchOutbox, id: string, operator: string, count: number) =>
    outbox.add({ id, organisation: 'DEMO0001', operator, name: id, at: 0 }, rowsOf(count, id))
  const [outbox, theirs] = [createMemoryOutbox(), createMemoryOutbox()]
  await add(outbox, 'batch-of-one', '周会敏', people)
  for (const mishap of mishaps) {
    if (mishap.kind === 'fault') open.faults.set(mishap.operation, mishap.fault, mishap.times)
    if (mishap.kind === 'killed') await tab(outbox, 0, mishap.after)('batch-of-one')
    if (mishap.kind === 'twoTabs')
      await Promise.all([tab(outbox, 0)('batch-of-one'), tab(outbox, 0, 2)('batch-of-one')])
    if (mishap.kind === 'pressedTwice') await add(outbox, 'batch-of-one', '周会敏', people)
    if (mishap.kind === 'otherOperator') {
      await add(theirs, 'batch-of-other', '吴立强', mishap.people)
      await tab(theirs, 1)('batch-of-other')
    }
  }
  open.faults.clear()
  expect(await tab(outbox, 0)('batch-of-one')).toEqual({ kind: 'done' })
  await tab(theirs, 1)('batch-of-other')

  const cases = await open.store.read((tables) => tables.all('cases').map(([, row]) => row))
  const numbers = cases.map(({ idNumber }) => idNumber)
  expect(new Set(numbers).size).toBe(numbers.length)
  const outcomes = [
    ...outcomesOf(await outbox.parts('DEMO0001', 'batch-of-one')).values(),
    ...outcomesOf(await theirs.parts('DEMO0001', 'batch-of-other')).values(),
  ]
  const taken = outcomes.flatMap((one) => (one.kind === 'taken' ? [one.number] : []))
  expect(taken.toSorted()).toEqual(cases.map(({ number }) => number).toSorted())
  const refusals = outcomes.flatMap((one) => (one.kind === 'refused' ? one.problems : []))
  expect(refusals.filter(({ code }) => code !== 'record.inProgress')).toEqual([])
  expect(outcomes.filter(({ kind }) => kind === 'lost')).toEqual([])
}
