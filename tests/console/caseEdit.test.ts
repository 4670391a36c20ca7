import { describe, expect, test } from 'vitest'
import { editable, editCase, writtenOf } from '../../mocks/console/edit/caseEdit.ts'
import { findPlayed } from '../../mocks/scenarios/play.ts'
import { scenariosOn } from '../../mocks/scenarios/scenarios.ts'

const at = '2026-09-21T10:00'
const around = { look: { language: 'zh-CN', elder: false, theme: 'system' }, latency: [0, 0] } as const
const caseIn = (id: string) => {
  const row = findPlayed(id, at, { ...around, latency: [0, 0] })?.cases[0]
  if (!row) throw new Error(`no case in ${id}`)
  return row
}
const ready = caseIn('flexible/ready')
const unchanged = { answers: {}, events: ready.events }

describe('a case that is edited', () => {
  test('as it is, is right and stays as it is, in every situation there is', () => {
    const wrong = scenariosOn(at.slice(0, 10)).flatMap(({ id }) =>
      (findPlayed(id, at, { ...around, latency: [0, 0] })?.cases ?? []).flatMap((row) => {
        const answers = Object.fromEntries(
          editable(row.answers).map((name) => [name, writtenOf(row.answers[name])]),
        )
        const edited = editCase(row, { answers, events: row.events })
        return edited.ok ? [] : [[id, edited.problems]]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('takes another answer that the contract knows, and refuses one that it does not, by its name', () => {
    const edited = editCase(ready, { ...unchanged, answers: { name: '王小明', delivery: 'post' } })
    expect(edited).toMatchObject({ ok: true, value: { answers: { name: '王小明', delivery: 'post' } } })
    expect(editCase(ready, { ...unchanged, answers: { delivery: 'by pigeon', city: '21' } })).toMatchObject({
      ok: false,
      problems: [
        { at: 'answer', name: 'city' },
        { at: 'answer', name: 'delivery' },
      ],
    })
  })

  test('has its events in the order of their times, each of which may follow those before it', () => {
    const [first, ...others] = ready.events
    if (!first) throw new Error('nothing happened')
    expect(editCase(ready, { ...unchanged, events: [...others, first] })).toMatchObject({
      ok: true,
      value: { events: ready.events },
    })
    const late = { ...first, at: '2149-01-01T00:00' }
    expect(editCase(ready, { ...unchanged, events: [late, ...others] })).toMatchObject({
      problems: [{ at: 'event', problem: 'first' }],
    })
    const accepted = others.findIndex(({ type }) => type === 'accepted')
    expect(editCase(ready, { ...unchanged, events: ready.events.toSpliced(accepted + 1, 1) })).toMatchObject({
      problems: [{ at: 'event', problem: 'order' }],
    })
    const untimed = ready.events.with(1, { ...first, at: '' })
    expect(editCase(ready, { ...unchanged, events: untimed })).toMatchObject({
      problems: [{ at: 'event', index: 1, problem: 'time' }],
    })
  })

  test('remains the same person’s: number, papers and photo are no part of it', () => {
    const names = editable(ready.answers)
    expect(names).toContain('mobile')
    for (const name of ['idNumber', 'idType', 'birthDate', 'photo', 'documents'] as const)
      expect(names).not.toContain(name)
  })
})

test('a scenario keeps on one’s own device by which name a case goes there, in full', () => {
  const state = findPlayed('flexible/ready', at, { ...around, latency: [0, 0] })
  expect(state?.saved.map(({ name }) => name)).toEqual(state?.cases.map(({ answers }) => answers.name))
})
