import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readLink, writeLink } from '../../mocks/console/link.ts'
import { createNotes, findNoteProblem, joinNotes, newNote, screenOf } from '../../mocks/console/notes.ts'
import { longestNote, mostNotes, type Note } from '../../mocks/scenarios/note.ts'
import { findPlayed } from '../../mocks/scenarios/play.ts'
import { readState } from '../../mocks/scenarios/readState.ts'
import { blankState } from '../../mocks/scenarios/scenarios.ts'
import { holdsRealNumber } from '../../mocks/scenarios/wording.ts'
import { testMemory } from '../console/testMemory.ts'

const at = '2026-11-23T09:30'
const around = {
  look: { language: 'zh-CN', elder: false, theme: 'system' },
  latency: [80, 250],
} as const satisfies Parameters<typeof blankState>[1]
const note = (text: string, screen = '/law'): Note => newNote(screen, text, undefined)
const onButton = newNote('/cases/*', '按钮再大一点？', { role: 'button', name: '查询', nth: 1, field: 'go' })

describe('notes', () => {
  test('travel in a link and in a snapshot, with what they are pinned to', async () => {
    const state = { ...blankState(at, around), notes: [note('写得太长'), onButton] }
    expect(await readLink(await writeLink(state))).toEqual({ ok: true, value: state })
    expect(readState(JSON.parse(JSON.stringify(state)))).toEqual({ ok: true, value: state })
  })

  test('cost a link nothing where there are none', async () => {
    const state = findPlayed('flexible/ready', at, around)
    if (!state) throw new Error('no scenario')
    const { d } = JSON.parse(inflate(await writeLink(state)))
    expect(d).toEqual({})
  })

  test.each([
    ['empty', ' \n ', 0],
    ['tooLong', '长'.repeat(longestNote + 1), 0],
    ['realNumber', '请打 13812345678', 0],
    ['realNumber', '身份证 110101 19900307 0000 不对', 0],
    ['tooMany', '好', mostNotes],
    [undefined, '长'.repeat(longestNote), mostNotes - 1],
    [undefined, '示例 21019919880315201X，15400000001', 0],
  ])('say %s of “%s” after %i others', (problem, text, others) => {
    expect(findNoteProblem(text, others)).toBe(problem)
  })

  test('of a real number, too many of them or one of markup’s length are not read from outside', () => {
    const state = blankState(at, around)
    const broken = [
      [{ ...note('x'), text: '13812345678' }],
      [{ ...note('x'), text: 'x'.repeat(longestNote + 1) }],
      [{ ...note('x'), screen: 'https://example.org' }],
      [{ ...note('x'), at: { role: 'script src', name: 'x' } }],
      Array.from({ length: mostNotes + 1 }, () => note('x')),
    ]
    for (const notes of broken) {
      const read = readState({ ...state, notes })
      expect(read.ok ? '' : read.problem).toMatch(/^notes/)
    }
  })

  test('of others come along, and nobody’s are lost', () => {
    const [mine, both, theirs] = [note('mine'), note('old'), note('theirs')]
    const newer = { ...both, text: 'new' }
    expect(joinNotes([mine, both], [newer, theirs])).toEqual([mine, newer, theirs])
  })

  test('come back to their place when a deletion is undone', () => {
    const [a, b, c] = [note('a'), note('b'), note('c')]
    const notes = createNotes(testMemory([a, b, c]))
    notes.remove(b.id)
    expect(notes.list()).toEqual([a, c])
    notes.putBack()
    expect(notes.list()).toEqual([a, b, c])
    expect(notes.removed()).toBeUndefined()
  })

  test('outlast a reload, and what is kept under their name but is no note is left out', () => {
    const memory = testMemory()
    createNotes(memory).add(onButton)
    expect(createNotes(memory).list()).toEqual([onButton])
    expect(createNotes(testMemory([onButton, { id: 1 }, 'x'])).list()).toEqual([onButton])
    expect(createNotes(testMemory('{}')).list()).toEqual([])
  })
})

test('a screen is its path, whoever’s case it shows', () => {
  expect(screenOf('/cases/LN-DEMO-20260921-0001/card?x=1')).toBe('/cases/*/card')
})

describe('links and snapshots of the first version', () => {
  test('still load, without notes', async () => {
    const { notes: _, ...rest } = blankState(at, around)
    const state = { ...rest, version: 1, path: '/law' }
    const today = { ok: true, value: { ...blankState(at, around), path: '/law' } }
    expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(today)
    const packed = { v: 1, o: null, d: { now: at, path: '/law' } }
    const text = `z${deflateRawSync(JSON.stringify(packed)).toString('base64url')}`
    expect(await readLink(text)).toEqual(today)
  })

  test('made by that version itself, load as they did', async () => {
    const text =
      'zNY7BasMwEET_Zc4ykVwayF77C7mFHLbW2hFWpSCt2wajfw86-DbwZh6z4xfkDDJoR50kcQkZhDnKf_iOcirC_gUDVhBGO54HexlGd3WWrEUz8H2Z8t-BnR3ceLWXjg1m3qJW0G1HfkphDTmBsIh-cZWj0BVrSB6EqqxbhTkCfdqPZhBlVtDY7gZP1gcIp5Q1TNKrMee1KyKnZeNFQJAEA4leCkjLJgb6kJ9OPJe1_46skqYX6GaNvbf2Bg'
    const look = { language: 'en', elder: true, theme: 'dark' } as const
    const state = findPlayed('flexible/ready', '2026-09-21T10:00', { look, latency: [0, 0] })
    const faults = [{ operation: 'getCase', fault: { kind: 'status', status: 503 }, left: 2 }]
    const moment = { now: '2026-10-12T09:00', path: '/notices', faults }
    expect(await readLink(text)).toEqual({ ok: true, value: { ...state, ...moment } })
  })
})

test('a number that could be somebody’s is found in whatever form it is written', () => {
  for (const text of ['13812345678', '138-1234-5678', '１３８１２３４５６７８', '11010119900307000x'])
    expect(holdsRealNumber(text)).toBe(true)
  for (const text of [
    '12333',
    '15400000001',
    'LN-DEMO-20260921-0001',
    '2026-09-21 10:00',
    '21019919880315201X',
  ])
    expect(holdsRealNumber(text)).toBe(false)
})

function inflate(text: string): string {
  return inflateRawSync(Buffer.from(text.slice(1), 'base64url')).toString()
}
