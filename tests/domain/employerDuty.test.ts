import { describe, expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { findEmployerDuty } from '../../src/domain/employerDuty.ts'
import { planOf } from '../../src/domain/plan.ts'
import { employment } from '../../src/journey/employment.ts'
import { walk } from '../../src/journey/engine.ts'

const today = '2026-09-21'
const route: PartialAnswers = {
  forWhom: 'self',
  insuredPlace: 'notYet',
  livingPlace: 'liaoning',
  cardInHand: 'none',
  city: '210100',
}
const foreigner: PartialAnswers = { ...route, applicantKind: 'foreigner', insuranceRight: 'employer' }
const days: PartialAnswers = { firstWorkDay: '2026-03-02', workPermit: 'issued', workPermitDay: '2026-09-01' }

const asked = (answers: PartialAnswers) =>
  walk(employment, answers, today)
    .steps.flatMap(({ fields }) => fields)
    .filter((name) => !(name in route) && name !== 'applicantKind' && name !== 'insuranceRight')

describe('the 30 days of an employer', () => {
  test.each<[string, PartialAnswers]>([
    ['an employee', { ...route, applicantKind: 'employee' }],
    [
      'a Hong Kong, Macao or Taiwan resident',
      { ...route, applicantKind: 'hkMoTw', insuranceRight: 'employer' },
    ],
    ['a foreigner with permanent residence', { ...foreigner, workPermit: 'notNeeded' }],
  ])('of %s count from the first day of work (Social Insurance Law art. 58)', (_, person) => {
    expect(findEmployerDuty({ ...days, ...person })).toEqual({
      law: 'socialInsuranceLaw.58',
      from: 'firstWorkDay',
      start: '2026-03-02',
      last: '2026-04-01',
    })
  })

  test('of a foreigner count from the work permit (Order 16 art. 4)', () => {
    expect(findEmployerDuty({ ...foreigner, ...days })).toEqual({
      law: 'foreignersOrder.4',
      from: 'workPermitDay',
      start: '2026-09-01',
      // 30 days lead to the holiday of 1 October.
      last: '2026-10-08',
    })
  })

  test.each<[string, PartialAnswers]>([
    ['is not issued', { ...days, workPermit: 'pending' }],
    ['is not answered', { firstWorkDay: '2026-03-02' }],
    ['has a day that is still being typed', { ...days, workPermitDay: '2026-9-' }],
  ])('have not begun while the permit %s', (_, answers) => {
    expect(findEmployerDuty({ ...foreigner, ...answers })).toBeUndefined()
  })

  test('are planned by the provision that sets them', () => {
    const lawOf = (person: PartialAnswers) =>
      planOf(person).flatMap(({ clock }) => (clock?.kind === 'law' ? [clock.law] : []))
    expect(lawOf(foreigner)).toEqual(['foreignersOrder.4'])
    expect(lawOf({ ...route, applicantKind: 'employee' })).toEqual(['socialInsuranceLaw.58'])
  })
})

describe('the question about the permit', () => {
  test('is asked of employed foreigners, and the first day of work only where it decides', () => {
    expect(asked(foreigner)).toEqual(['workPermit'])
    expect(asked({ ...foreigner, workPermit: 'issued' })).toEqual(['workPermit', 'workPermitDay'])
    expect(asked({ ...foreigner, workPermit: 'pending' })).toEqual(['workPermit'])
    expect(asked({ ...foreigner, workPermit: 'notNeeded' })).toEqual(['workPermit', 'firstWorkDay'])
    expect(asked({ ...route, applicantKind: 'employee' })).toEqual(['firstWorkDay'])
  })

  test.each([
    [today, undefined],
    ['2026-09-22', 'date.future'],
    ['2006-09-20', 'date.tooEarly'],
  ])('takes the day %s as an issued one should be (%s)', (workPermitDay, problem) => {
    const { steps } = walk(employment, { ...foreigner, workPermit: 'issued', workPermitDay }, today)
    expect(steps.at(-1)?.problems[0]?.problem.code).toBe(problem)
  })
})
