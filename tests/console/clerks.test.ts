import { matchPath } from 'react-router-dom'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { caseStatus } from '../../mocks/agency/casePast.ts'
import { readLink, shareable, writeLink } from '../../mocks/console/link.ts'
import { clerkScenarios, clerkSituations, clerks } from '../../mocks/scenarios/clerks.ts'
import { placeSchema } from '../../mocks/scenarios/placeState.ts'
import { findPlayed } from '../../mocks/scenarios/play.ts'
import { playClerk } from '../../mocks/scenarios/playClerk.ts'
import { readState } from '../../mocks/scenarios/readState.ts'
import { screens } from '../../src/app/screens.ts'
import { idSchema } from '../../src/domain/answersSchema.ts'
import { verifyChain } from '../../src/domain/ledgerChain.ts'
import { reconcile } from '../../src/domain/ledgerTotals.ts'

const around = {
  look: { language: 'zh-CN', elder: false, theme: 'system' },
  latency: [80, 250],
} as const satisfies Parameters<typeof playClerk>[2]
/** A Monday, and the first minutes of a leap day. */
const days = ['2026-09-21T10:00', '2028-02-29T00:05']
const small = clerkScenarios.filter(({ clerk }) => clerk.organisation.code !== 'DEMO0004')
const played = days.flatMap((at) =>
  small.map((scenario) => ({ scenario, at, state: playClerk(scenario, at, around) })),
)

describe('the clerks of the console', () => {
  test('are one of each kind, in a situation for each stage of an organisation', () => {
    expect(clerks.map(({ organisation }) => organisation.kind)).toEqual([
      'employer',
      'village',
      'school',
      'employer',
    ])
    const ids = clerkScenarios.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of clerkSituations) expect(ids.some((one) => one.endsWith(`/${id}`))).toBe(true)
  })

  test('lead to a screen that there is, in a state that can be loaded, the same at every play', () => {
    for (const { scenario, at, state } of played) {
      expect(screens.some(({ path }) => matchPath(path, state.path))).toBe(true)
      const read = readState(JSON.parse(JSON.stringify(state)))
      expect(read).toEqual({ ok: true, value: state })
      expect(v.parse(placeSchema, JSON.parse(JSON.stringify(state.place)))).toEqual(state.place)
      expect(findPlayed(scenario.id, at, around)).toEqual(state)
    }
  })

  test('have ledgers that add up, whose chain nobody has touched', () => {
    for (const { state } of played) {
      const { organisations = [], lines = [] } = state.place ?? {}
      const entries = lines.map(({ entry }) => entry)
      const [organisation] = organisations
      if (!organisation) continue
      expect(verifyChain(entries, organisation.head)).toBeUndefined()
      expect(reconcile(entries)).toMatchObject({
        isSound: true,
        impossible: [],
        totals: organisation.totals,
      })
    }
  })

  test('have everybody of a batch on the roster, with the number of their case', () => {
    for (const { state } of played) {
      const { roster = [], batches = [] } = state.place ?? {}
      const numbers = new Set(state.cases.map(({ number }) => number))
      if (batches.length === 0) continue
      expect(roster.flatMap(({ submitted = [] }) => submitted).every((one) => numbers.has(one))).toBe(true)
      // Who is registered for insurance has not been applied for yet.
      const sent = roster.filter(({ submitted, registering }) => submitted ?? registering)
      expect(sent.length).toBe(numbers.size)
    }
  })

  test('have rows with keys as a device makes them, which the contract takes', () => {
    const keys = played.flatMap(({ state }) => state.cases.flatMap(({ heldBy }) => heldBy?.key ?? []))
    expect(keys.length).toBeGreaterThan(100)
    expect(keys.filter((key) => !v.is(idSchema, key))).toEqual([])
  })

  test('are carried by a link, short where the situation says it all', async () => {
    for (const { state } of played.slice(0, 8)) {
      const link = await writeLink(state)
      expect(link.length).toBeLessThan(200)
      expect(await readLink(link)).toEqual({ ok: true, value: state })
      const loose = await shareable({ ...state, origin: null })
      expect(await readLink(await writeLink(loose))).toEqual({ ok: true, value: loose })
    }
  })
})

describe('a link of an organisation', () => {
  const [state] = played
    .filter(({ scenario }) => scenario.id === 'clerk-zhou/ledgerKept')
    .map((one) => one.state)

  test('carries nobody of a roster who could be real, and no note about anybody', async () => {
    const [row] = state?.place?.roster ?? []
    if (!state?.place || !row) throw new Error('there is nobody')
    const real = { ...row, key: 'real', cells: { ...row.cells, idNumber: '210102199003070018' } }
    const called = { ...row, key: 'called', cells: { ...row.cells, mobile: '13900000000' } }
    const noted = { ...row, key: 'noted', cells: { ...row.cells, note: '某人的事', address: '某路1号' } }
    const shared = await shareable({ ...state, place: { ...state.place, roster: [real, called, noted] } })
    expect(shared.place?.roster.map(({ key }) => key)).toEqual(['noted'])
    expect(JSON.stringify(shared.place)).not.toMatch(/某人|某路/)
  })

  test('carries batches and ledger without what was written by hand of a card, and their chain is whole', async () => {
    if (!state?.place) throw new Error('there is no place')
    const noted = state.place.lines.map(({ organisation, entry }, i) => ({
      organisation,
      entry: i === 2 ? { ...entry, note: '某人代收' } : entry,
    }))
    const shared = await shareable({ ...state, origin: null, place: { ...state.place, lines: noted } })
    expect(JSON.stringify(shared)).not.toContain('某人')
    const entries = shared.place?.lines.map(({ entry }) => entry) ?? []
    expect(entries.map(({ id, type }) => `${id} ${type}`)).toEqual(
      noted.map(({ entry: { id, type } }) => `${id} ${type}`),
    )
    const [organisation] = shared.place?.organisations ?? []
    expect(organisation && verifyChain(entries, organisation.head)).toBeUndefined()
    expect(reconcile(entries)).toMatchObject({ isSound: true, totals: organisation?.totals })
    expect(shared.cases.length).toBe(state.cases.length)
    expect(await readLink(await writeLink(shared))).toEqual({ ok: true, value: shared })
  })

  test('carries no batch and no ledger where a case in them could be somebody’s', async () => {
    if (!state?.place) throw new Error('there is no place')
    const [first, ...others] = state.cases
    if (!first) throw new Error('there is no case')
    const real = { ...first, answers: { ...first.answers, idNumber: '210102199003070018' } }
    const shared = await shareable({ ...state, cases: [real, ...others] })
    expect(shared.cases.some(({ heldBy }) => heldBy)).toBe(false)
    expect(shared.place).toMatchObject({ batches: [], lines: [], organisations: [], at: state.place.at })
  })
})

describe('the crowd', () => {
  const at = '2026-09-21T10:00'

  test('is of 2,000 people, each with a number of their own, in a ledger that adds up', () => {
    const crowd = clerkScenarios.find(({ id }) => id === 'clerk-feng/crowdHandOut')
    if (!crowd) throw new Error('there is no crowd')
    const { cases, place } = playClerk(crowd, at, around)
    expect(new Set(cases.map(({ idNumber }) => idNumber)).size).toBe(2000)
    expect(new Set(cases.map(({ number }) => number)).size).toBe(2000)
    const entries = place?.lines.map(({ entry }) => entry) ?? []
    const [organisation] = place?.organisations ?? []
    expect(organisation && verifyChain(entries, organisation.head)).toBeUndefined()
    expect(reconcile(entries)).toMatchObject({ isSound: true, impossible: [], totals: organisation?.totals })
    const statuses = new Set(cases.map((row) => caseStatus(row, '2026-10-30T10:00')))
    expect(statuses).toEqual(new Set(['withEmployer', 'collected']))
    expect(place?.batches[0]?.totals).toEqual({
      received: 2000,
      issued: 900,
      returned: 0,
      lost: 0,
      kept: 1100,
    })
  })
})
