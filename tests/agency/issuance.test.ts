import { beforeAll, describe, expect, test } from 'vitest'
import { issuanceObjections, settledFor } from '../../mocks/agency/issuance.ts'
import { loadCity } from '../../mocks/cities/cities.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'

beforeAll(() => loadCity('210100'))

/** An adult in Shenyang who takes the card along from an outlet that prints it. */
const onTheSpot: PartialAnswers = {
  forWhom: 'self',
  applicantKind: 'flexible',
  livingPlace: 'liaoning',
  city: '210100',
  bank: 'ICBC',
  productionMode: 'instant',
  outlet: '210102-ICBC-1',
}
const inBatch: PartialAnswers = { ...onTheSpot, productionMode: 'batch', delivery: 'outlet' }
const byPost: PartialAnswers = { ...inBatch, livingPlace: 'otherProvince', delivery: 'post' }
const atTheOffice: PartialAnswers = { ...inBatch, delivery: 'office', outlet: '210102-office' }
const atWork: PartialAnswers = { ...inBatch, delivery: 'employer' }

const found = (answers: PartialAnswers, ...isHeld: readonly true[]) =>
  issuanceObjections('card', answers, ...isHeld).map(({ field, problem }) => `${field} ${problem.code}`)

describe('a card is made and handed over', () => {
  test.each<[string, PartialAnswers]>([
    ['on the spot, at an outlet that prints', onTheSpot],
    ['in batch, at an outlet that prints', inBatch],
    ['in batch, at an outlet that does not', { ...inBatch, outlet: '210103-ICBC-2' }],
    ['at an office of the agency', atTheOffice],
    ['by post, by a bank that sends', byPost],
    ['by the employer', { ...atWork, applicantKind: 'employee' }],
  ])('%s', (_, answers) => {
    expect(found(answers)).toEqual([])
  })

  test.each<[string, PartialAnswers, string]>([
    ['by a bank that does not issue there', { ...inBatch, bank: 'DLB' }, 'bank bank.unknown'],
    ['by no bank', { ...inBatch, bank: '' }, 'bank bank.unknown'],
    [
      'on the spot, by a bank that does not print',
      { ...onTheSpot, bank: 'PSBC', outlet: '210102-PSBC-1' },
      'productionMode mode.unavailable',
    ],
    [
      'on the spot, at an outlet that does not print',
      { ...onTheSpot, outlet: '210103-ICBC-2' },
      'outlet outlet.unknown',
    ],
    ['at another bank’s outlet', { ...inBatch, outlet: '210102-CCB-1' }, 'outlet outlet.unknown'],
    ['by a bank, at an office', { ...inBatch, outlet: '210102-office' }, 'outlet outlet.unknown'],
    ['by an office, at a bank', { ...atTheOffice, outlet: '210102-ICBC-1' }, 'outlet outlet.unknown'],
    [
      'at a machine of the agency, which hands none out',
      { ...atTheOffice, outlet: '210102-kiosk-1' },
      'outlet outlet.unknown',
    ],
    ['nowhere', { ...inBatch, outlet: '' }, 'outlet outlet.unknown'],
    ['by post, by a bank that does not send', { ...byPost, bank: 'CCB' }, 'delivery delivery.unavailable'],
    ['by post within Liaoning', { ...byPost, livingPlace: 'liaoning' }, 'delivery delivery.unavailable'],
    ['by an employer that the person does not have', atWork, 'delivery delivery.unavailable'],
  ])('and not %s', (_, answers, said) => {
    expect(found(answers)).toContain(said)
  })

  test('by the organisation that has applied, whoever the person is', () => {
    expect(found(atWork, true)).toEqual([])
    expect(found({ ...byPost, livingPlace: 'liaoning' }, true)).toEqual(['delivery delivery.unavailable'])
  })

  test('only where one is made: a registration needs no bank', () => {
    expect(issuanceObjections('enrolment', {})).toEqual([])
  })
})

test('where there is one way only it is filled in, for a card, and what was chosen stays', () => {
  const { productionMode: _, ...undecided } = onTheSpot
  expect(settledFor('card', { ...undecided, forWhom: 'child' })).toMatchObject({ productionMode: 'batch' })
  expect(settledFor('card', onTheSpot)).toEqual({ ...onTheSpot, delivery: 'outlet' })
  expect(settledFor('card', atTheOffice)).toEqual(atTheOffice)
  expect(settledFor('enrolment', onTheSpot)).toEqual(onTheSpot)
})
