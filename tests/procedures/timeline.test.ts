import { describe, expect, test } from 'vitest'
import { type CaseStatus, caseStatuses } from '../../src/domain/case.ts'
import type { SeenCase } from '../../src/domain/seenCase.ts'
import { stagesOf } from '../../src/procedures/timeline.ts'
import { seenCase, waysTo } from './waysOfCases.ts'

const signs = { done: '✓', current: '●', future: '○' } as const
/** The stages as one line: ✓ done, ● current, ○ to come. */
const line = (seen: SeenCase): string =>
  stagesOf(seen)
    .map(({ id, state }) => signs[state] + id)
    .join(' ')

describe('the way of a card application', () => {
  const table: readonly (readonly [CaseStatus | 'enabled' | 'active', string])[] = [
    ['submitted', '✓submit ●accept ○review ○bank ○produce ○collectAtOutlet ○enable ○activate'],
    ['accepted', '✓submit ✓accept ●review ○bank ○produce ○collectAtOutlet ○enable ○activate'],
    ['reviewing', '✓submit ✓accept ●review ○bank ○produce ○collectAtOutlet ○enable ○activate'],
    ['needsCorrection', '✓submit ✓accept ●correct ○review ○bank ○produce ○collectAtOutlet ○enable ○activate'],
    ['rejected', '✓submit ✓accept ●rejected'],
    ['bankOpening', '✓submit ✓accept ✓review ●bank ○produce ○collectAtOutlet ○enable ○activate'],
    ['bankFailed', '✓submit ✓accept ✓review ●chooseBank ○bank ○produce ○collectAtOutlet ○enable ○activate'],
    ['producing', '✓submit ✓accept ✓review ✓bank ●produce ○collectAtOutlet ○enable ○activate'],
    ['productionFailed', '✓submit ✓accept ✓review ✓bank ●produce ○collectAtOutlet ○enable ○activate'],
    ['ready', '✓submit ✓accept ✓review ✓bank ✓produce ●collectAtOutlet ○enable ○activate'],
    ['posted', '✓submit ✓accept ✓review ✓bank ✓produce ●post ○enable ○activate'],
    ['returned', '✓submit ✓accept ✓review ✓bank ✓produce ●returned ○post ○enable ○activate'],
    ['withEmployer', '✓submit ✓accept ✓review ✓bank ✓produce ●employer ○enable ○activate'],
    ['collected', '✓submit ✓accept ✓review ✓bank ✓produce ✓collectAtOutlet ●enable ○activate'],
    ['enabled', '✓submit ✓accept ✓review ✓bank ✓produce ✓collectAtOutlet ✓enable ●activate'],
    ['active', '✓submit ✓accept ✓review ✓bank ✓produce ✓collectAtOutlet ✓enable ✓activate'],
    ['withdrawn', '✓submit ●withdrawn'],
  ]
  test.each(table)('when it is "%s"', (status, expected) => {
    expect(line(seenCase(status))).toBe(expected)
  })

  test.each([
    ['office', 'produce ○collectAtOffice'],
    ['post', 'produce ○post'],
    ['employer', 'produce ○employer'],
  ] as const)('delivery "%s" is said from the beginning', (delivery, part) => {
    expect(line(seenCase('submitted', { answers: { productionMode: 'batch', delivery } }))).toContain(part)
  })

  test('a card made on the spot is made at the outlet', () => {
    const answers = { productionMode: 'instant', delivery: 'outlet' } as const
    expect(line(seenCase('producing', { answers }))).toBe(
      '✓submit ✓accept ✓review ✓bank ●produceAtOutlet ○collectAtOutlet ○enable ○activate',
    )
  })

  test('a returned card that is kept at the outlet instead is collected there', () => {
    const types = [...waysTo.returned, 'deliveryChanged', 'ready'] as const
    expect(line(seenCase('ready', { types }))).toContain('✓produce ●collectAtOutlet')
  })

  test('a correction asked before acceptance stands before it, and stays on the line once it is made', () => {
    const asked = ['submitted', 'correctionAsked'] as const
    expect(line(seenCase('needsCorrection', { types: asked }))).toMatch(/^✓submit ●correct ○accept ○review/)
    expect(line(seenCase('accepted', { types: [...asked, 'corrected', 'accepted'] }))).toMatch(
      /^✓submit ✓correct ✓accept ●review/,
    )
  })

  test('a stage that is gone through once more has no day yet, and an end that came early has its own', () => {
    const again = [...waysTo.accepted, 'correctionAsked', 'corrected'] as const
    const find = (seen: SeenCase, of: string) => stagesOf(seen).find(({ id }) => id === of)
    expect(find(seenCase('submitted', { types: again }), 'accept')).toMatchObject({ state: 'current' })
    expect(find(seenCase('submitted', { types: again }), 'accept')).not.toHaveProperty('at')
    expect(find(seenCase('rejected'), 'rejected')).toMatchObject({ at: '2026-03-05T09:00' })
  })

  test('a bank that failed once stays on the line as another bank chosen', () => {
    expect(line(seenCase('bankOpening', { types: [...waysTo.bankFailed, 'bankChosen'] }))).toContain(
      '✓chooseBank ●bank',
    )
  })

  test('a function that is on counts as done, whichever came first', () => {
    expect(line(seenCase('collected', { types: [...waysTo.collected, 'financialActivated'] }))).toContain(
      '●enable ✓activate',
    )
  })

  test('shows nothing of a withdrawal that was undone', () => {
    const types = [...waysTo.bankFailed, 'withdrawn', 'withdrawalUndone'] as const
    expect(line(seenCase('bankFailed', { types }))).toBe(line(seenCase('bankFailed')))
  })

  test('withdrawn late, it shows what had been done and nothing that will not happen', () => {
    expect(line(seenCase('withdrawn', { types: [...waysTo.bankFailed, 'withdrawn'] }))).toBe(
      '✓submit ✓accept ✓review ●withdrawn',
    )
  })

  test('a status without a word shows what is sure, and nothing as current', () => {
    expect(line(seenCase('unknown', { types: waysTo.bankOpening }))).toBe('✓submit ✓accept ✓review')
  })
})

describe('the way of a registration', () => {
  test.each([
    ['submitted', '✓submit ●accept ○review ○notice ○apply'],
    ['reviewing', '✓submit ✓accept ●review ○notice ○apply'],
    ['enrolled', '✓submit ✓accept ✓review ✓notice ●apply'],
    ['rejected', '✓submit ✓accept ●rejected'],
  ] as const)('when it is "%s"', (status, expected) => {
    expect(line(seenCase(status, { kind: 'enrolment' }))).toBe(expected)
  })
})

test('a statement that a card was found is done when it is accepted', () => {
  expect(line(seenCase('settled', { kind: 'cardFound' }))).toBe('✓submit ✓accept ✓review')
})

describe('dates and people on the way', () => {
  test('at most one stage is current, and every done one has its day', () => {
    for (const status of caseStatuses) {
      const kind = status === 'enrolled' ? 'enrolment' : status === 'settled' ? 'cardFound' : 'card'
      const stages = stagesOf(seenCase(status, { kind }))
      expect(stages.filter((stage) => stage.state === 'current').length).toBeLessThanOrEqual(1)
      const undated = stages.filter((stage) => stage.state === 'done' && !stage.at).map((stage) => stage.id)
      expect(undated).toEqual([])
    }
  })

  test('a repeated step carries its last day', () => {
    const types = ['submitted', 'accepted', 'correctionAsked', 'corrected', 'accepted'] as const
    const accept = stagesOf(seenCase('accepted', { types })).find((stage) => stage.id === 'accept')
    expect(accept?.at).toBe('2026-03-06T09:00')
  })

  test.each([
    ['outlet', 'produce'],
    ['post', 'post'],
    ['employer', 'employer'],
  ] as const)('delivery "%s": the promised day stands at "%s" and nowhere else', (delivery, id) => {
    const stages = stagesOf(seenCase('reviewing', { answers: { productionMode: 'batch', delivery } }))
    expect(stages.filter((stage) => stage.expected).map((stage) => stage.id)).toEqual([id])
    expect(stages.find((stage) => stage.id === id)?.expected).toEqual({ on: '2026-03-23', isLaw: false })
  })

  test('while it waits for the person, and for a card made on the spot, no day is promised', () => {
    const answers = { productionMode: 'instant', delivery: 'outlet' } as const
    for (const seen of [
      seenCase('needsCorrection'),
      seenCase('bankFailed'),
      seenCase('reviewing', { answers }),
    ])
      expect(stagesOf(seen).some((stage) => stage.expected)).toBe(false)
  })

  test('a kept promise is not promised any more', () => {
    expect(stagesOf(seenCase('ready')).some((stage) => stage.expected)).toBe(false)
  })

  test('each stage says who acts', () => {
    const who = Object.fromEntries(stagesOf(seenCase('producing')).map((stage) => [stage.id, stage.who]))
    expect(who).toEqual({
      submit: 'resident',
      accept: 'agency',
      review: 'agency',
      bank: 'bank',
      produce: 'bank',
      collectAtOutlet: 'resident',
      enable: 'resident',
      activate: 'resident',
    })
  })
})
