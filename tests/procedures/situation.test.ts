import { describe, expect, test } from 'vitest'
import { type CaseKind, caseStatuses, type RejectionReason } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { residentActs, type Situation, situationTable } from '../../src/domain/situations.ts'
import { deadlineOf, findLateActor, situationOf } from '../../src/procedures/situation.ts'
import { seenCase, waysTo } from './waysOfCases.ts'

describe('the situation of a case', () => {
  test.each(caseStatuses)(
    'every status, "%s" too, is a situation with somebody to act and a word on time',
    (status) => {
      expect(situationTable[situationOf(seenCase(status))]).toBeDefined()
      expect(situationTable[situationOf(seenCase(status, { kind: 'enrolment' }))]).toBeDefined()
    },
  )

  test.each(['submitted', 'accepted', 'reviewing'] as const)(
    'a registration that is "%s" waits for the notice of the agency',
    (status) => expect(situationOf(seenCase(status, { kind: 'enrolment' }))).toBe('awaitingNotice'),
  )

  test.each(['submitted', 'accepted', 'reviewing', 'bankOpening', 'producing'] as const)(
    'with a card made on the spot, "%s" means: go to the outlet',
    (status) => {
      const seen = seenCase(status, { answers: { productionMode: 'instant', delivery: 'outlet' } })
      expect(situationOf(seen)).toBe('makingAtOutlet')
      expect(residentActs('makingAtOutlet')).toBe(true)
    },
  )

  test('a ready card is at the outlet or at the office that was chosen', () => {
    expect(situationOf(seenCase('ready'))).toBe('readyAtOutlet')
    expect(situationOf(seenCase('ready', { answers: { delivery: 'office' } }))).toBe('readyAtOffice')
  })

  test('a collected card is sealed, or half on when the bank was faster', () => {
    expect(situationOf(seenCase('collected'))).toBe('sealed')
    const types = [...waysTo.collected, 'financialActivated'] as const
    expect(situationOf(seenCase('collected', { types }))).toBe('financialOnly')
    expect(situationOf(seenCase('enabled'))).toBe('socialOnly')
  })

  test('a card that works is to be swapped from 60 days before it expires, and does not simply work after that', () => {
    const on = (asOf: string) => situationOf(seenCase('active', { cardExpires: '2036-03-20', asOf }))
    expect(on('2036-01-19')).toBe('active')
    expect(on('2036-01-20')).toBe('renewable')
    expect(on('2036-03-20')).toBe('renewable')
    expect(on('2036-03-21')).toBe('expired')
    const sealed = seenCase('collected', { cardExpires: '2036-03-20', asOf: '2036-03-21' })
    expect(situationOf(sealed), 'a card never switched on is not switched on any more').toBe('expired')
  })

  test('a word that this version does not know stays unknown, and asks nothing of the person', () => {
    expect(situationOf(seenCase('unknown'))).toBe('unknown')
    expect(residentActs('unknown')).toBe(false)
  })

  const refused = (kind: CaseKind, reason: RejectionReason) => {
    const seen = seenCase('rejected', { kind })
    const events = seen.events.map((one) => (one.type === 'rejected' ? { ...one, reason } : one))
    return situationOf({ ...seen, events })
  }

  test.each(caseKinds)(
    'a case of the kind %s that ended because nothing was corrected was not refused',
    (kind) => {
      const isReview = kind === 'administrativeReview'
      expect(refused(kind, 'notCorrected')).toBe(isReview ? 'reviewLapsed' : 'lapsed')
    },
  )

  test('a complaint is said to be unconfirmed where it was looked into, and not taken up where it was not', () => {
    expect(refused('complaint', 'breachNotFound')).toBe('breachNotFound')
    expect(situationOf(seenCase('rejected', { kind: 'complaint' })), 'without a reason').toBe(
      'breachNotFound',
    )
    for (const reason of ['idExpired', 'nameOrNumberDiffers', 'duplicate'] as const)
      expect(refused('complaint', reason)).toBe('notTakenUp')
  })

  const acting: readonly Situation[] = [
    'enrolled',
    'needsCorrection',
    'rejected',
    'lapsed',
    'reviewLapsed',
    'notTakenUp',
    'breachNotFound',
    'decisionUpheld',
    'notAdmitted',
    'bankFailed',
    'makingAtOutlet',
    'readyAtOutlet',
    'readyAtOffice',
    'returned',
    'withEmployer',
    'sealed',
    'financialOnly',
    'socialOnly',
    'tempLost',
    'lost',
    'locked',
    'renewable',
    'expired',
  ]
  test('the person acts in these situations and in no other', () => {
    // Object.keys says `string` of the keys of the table.
    const all = Object.keys(situationTable) as Situation[]
    expect(all.filter(residentActs).toSorted()).toEqual([...acting].toSorted())
  })
})

test.each(['lost', 'locked', 'cancelled', 'unknown'] as const)(
  'a card that is %s is told as that, and never said to work',
  (state) => {
    const seen = seenCase('active', { types: waysTo.active, asOf: '2026-03-20', cardExpires: '2036-03-20' })
    if (!seen.card) throw new Error('there is no card')
    expect(situationOf({ ...seen, card: { ...seen.card, state } })).toBe(state)
  },
)

describe('a card that is reported lost for now', () => {
  const types = [...waysTo.active, 'lossReported'] as const
  const lost = (asOf: string) => seenCase('active', { types, asOf, cardExpires: '2036-03-20' })

  test('is that before all else, also when it is to be renewed or has expired', () => {
    for (const asOf of ['2026-03-20', '2036-02-01', '2036-03-21'])
      expect(situationOf(lost(asOf))).toBe('tempLost')
  })

  test('is told with the last day of the report', () => {
    const { card, ...seen } = lost('2026-03-20')
    if (!card) throw new Error('there is no card')
    const reported = { ...seen, card: { ...card, lossReport: { until: '2026-03-28' } } }
    expect(deadlineOf(reported)).toEqual({ kind: 'lapses', on: '2026-03-28' })
  })

  test.each([
    ['lossConfirmed', 'lost'],
    ['locked', 'locked'],
    ['cancelled', 'cancelled'],
    ['replaced', 'replaced'],
  ] as const)('one that was %s is in the situation "%s"', (type, situation) => {
    expect(situationOf(seenCase('active', { types: [...waysTo.active, type] }))).toBe(situation)
  })
})

describe('by when', () => {
  test('until the promised day, that day, as law or as an estimate', () => {
    expect(deadlineOf(seenCase('producing'))).toEqual({ kind: 'promise', on: '2026-03-23', isLaw: false })
    const due = { on: '2026-03-16', isLaw: true }
    expect(deadlineOf(seenCase('reviewing', { kind: 'enrolment', due }))).toEqual({ kind: 'promise', ...due })
  })

  test.each([
    { asOf: '2026-03-23', days: 0, why: 'the promised day itself' },
    { asOf: '2026-03-24', days: 1, why: 'the working day after' },
    { asOf: '2026-03-28', days: 4, why: 'a Saturday adds nothing to Friday' },
    { asOf: '2026-03-30', days: 5, why: 'the Monday after' },
  ])('$why is $days working days late', ({ asOf, days }) => {
    const deadline = deadlineOf(seenCase('producing', { asOf }))
    expect(deadline.kind === 'overdue' ? deadline.days : 0).toBe(days)
  })

  test('a weekend after the promised Friday is not late yet', () => {
    const due = { on: '2026-03-20', isLaw: false }
    expect(deadlineOf(seenCase('producing', { due, asOf: '2026-03-22' })).kind).toBe('promise')
  })

  test('a correction has the last day that the agency gives; without one there is none to tell', () => {
    const correctBy = '2026-03-20'
    expect(deadlineOf(seenCase('needsCorrection', { correctBy }))).toEqual({
      kind: 'correctBy',
      on: correctBy,
    })
    expect(deadlineOf(seenCase('needsCorrection', { correctBy: null }))).toEqual({ kind: 'paused' })
  })

  test.each(['needsCorrection', 'bankFailed', 'returned'] as const)(
    'while the case waits for the person ("%s") nobody else is late',
    (status) => expect(deadlineOf(seenCase(status, { asOf: '2026-05-01' }))).toEqual({ kind: 'paused' }),
  )

  test('a card that lies ready is not late, and has to be fetched', () => {
    expect(deadlineOf(seenCase('ready', { asOf: '2026-05-01' }))).toEqual({ kind: 'soon' })
  })

  test('without a day from the agency none is made up', () => {
    expect(deadlineOf(seenCase('reviewing', { due: null }))).toEqual({ kind: 'untold' })
  })

  test('an end has nothing to wait for', () => {
    expect(deadlineOf(seenCase('withdrawn', { due: null }))).toEqual({ kind: 'over' })
    expect(deadlineOf(seenCase('active', { due: null }))).toEqual({ kind: 'over' })
  })

  test.each([
    ['reviewing', 'agency'],
    ['producing', 'bank'],
    ['posted', 'courier'],
    ['withEmployer', 'employer'],
  ] as const)('when "%s" is late, the %s is asked', (status, actor) => {
    expect(findLateActor(seenCase(status, { asOf: '2026-05-06' }))).toBe(actor)
    expect(findLateActor(seenCase(status))).toBeUndefined()
  })
})
