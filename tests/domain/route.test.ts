import { describe, expect, test } from 'vitest'
import { needsInsuranceRight } from '../../src/domain/applicants.ts'
import { type Answers, type PartialAnswers } from '../../src/domain/application.ts'
import {
  applicantKinds,
  cardStates,
  insurancePlaces,
  insuranceRights,
  livingPlaces,
} from '../../src/domain/choices.ts'
import { getArticle } from '../../src/domain/law.ts'
import { cardDays, daysToCard, planOf } from '../../src/domain/plan.ts'
import { dismissals, routeOf, stages } from '../../src/domain/route.ts'
import { transferOf } from '../../src/domain/transfer.ts'

const newcomer: PartialAnswers = {
  forWhom: 'self',
  applicantKind: 'employee',
  insuredPlace: 'liaoning',
  livingPlace: 'liaoning',
  cardInHand: 'none',
}

/** Every combination of the four answers that decide. */
const everybody: PartialAnswers[] = applicantKinds.flatMap((applicantKind) =>
  insurancePlaces.flatMap((insuredPlace) =>
    livingPlaces.flatMap((livingPlace) =>
      insuranceRights.flatMap((insuranceRight) =>
        cardStates.map((cardInHand) => ({
          ...newcomer,
          applicantKind,
          insuredPlace,
          insuranceRight,
          livingPlace,
          cardInHand,
        })),
      ),
    ),
  ),
)

const kindOf = (change: PartialAnswers): string => {
  const route = routeOf({ ...newcomer, ...change })
  return route.kind === 'dismissed' ? route.reason : route.kind
}

describe('who has a card in the province does not apply for a second one', () => {
  test.each([
    ['working', 'hasCard'],
    ['sealed', 'cardSealed'],
    ['lost', 'cardLost'],
  ] as const)('a card that is %s leads to %s, whatever else is said', (cardInHand, reason) => {
    for (const person of everybody)
      expect(routeOf({ ...person, cardInHand })).toEqual({ kind: 'dismissed', reason })
  })

  test('a card of another province is no card here', () => {
    expect(kindOf({ cardInHand: 'otherProvince' })).toBe('apply')
  })
})

describe('who is insured in Liaoning applies at once', () => {
  test.each(livingPlaces)('also when living in %s', (livingPlace) => {
    for (const applicantKind of applicantKinds) expect(kindOf({ applicantKind, livingPlace })).toBe('apply')
  })
})

describe('who is not insured yet', () => {
  test.each([
    ['employee', 'employerThenApply'],
    ['flexible', 'enrolThenApply'],
    ['selfEmployed', 'enrolThenApply'],
    ['resident', 'enrolThenApply'],
    ['retiree', 'lookUpFirst'],
    ['student', 'enrolThenApply'],
    ['newborn', 'enrolThenApply'],
    ['hkMoTw', 'enrolThenApply'],
    ['foreigner', 'enrolThenApply'],
  ] as const)('%s: %s', (applicantKind, expected) => {
    expect(kindOf({ applicantKind, insuredPlace: 'notYet' })).toBe(expected)
  })

  test.each(['otherProvince', 'abroad'] as const)(
    'and lives in %s may have a household register here, a foreigner may not',
    (livingPlace) => {
      const away = { insuredPlace: 'notYet', livingPlace } as const
      expect(kindOf({ ...away, applicantKind: 'resident' })).toBe('enrolThenApply')
      expect(kindOf({ ...away, applicantKind: 'employee' })).toBe('employerThenApply')
      expect(kindOf({ ...away, applicantKind: 'foreigner' })).toBe('noTie')
      expect(kindOf({ ...away, applicantKind: 'hkMoTw' })).toBe('noTie')
    },
  )
})

describe('who comes from Hong Kong, Macao, Taiwan or abroad and is not insured', () => {
  const foreign = ['hkMoTw', 'foreigner'] as const

  test.each(foreign)('and is employed (%s) is registered by the employer', (applicantKind) => {
    for (const insuredPlace of ['notYet', 'otherProvince'] as const)
      expect(kindOf({ applicantKind, insuredPlace, insuranceRight: 'employer' })).toBe('employerThenApply')
  })

  test.each(foreign)(
    'and has no employer (%s) registers alone with a residence document only',
    (applicantKind) => {
      const alone = { applicantKind, insuredPlace: 'notYet' } as const
      expect(kindOf({ ...alone, insuranceRight: 'permit' })).toBe('enrolThenApply')
      expect(kindOf({ ...alone, insuranceRight: 'none' })).toBe(
        applicantKind === 'foreigner' ? 'noPermanentResidence' : 'noResidencePermit',
      )
    },
  )

  test('is asked for it; children, citizens and the insured are not', () => {
    const asked = { forWhom: 'self', applicantKind: 'foreigner', insuredPlace: 'notYet' } as const
    expect(needsInsuranceRight(asked)).toBe(true)
    expect(needsInsuranceRight({ ...asked, insuredPlace: 'liaoning' })).toBe(false)
    expect(needsInsuranceRight({ ...asked, forWhom: 'child' })).toBe(false)
    expect(needsInsuranceRight({ ...asked, applicantKind: 'flexible' })).toBe(false)
  })
})

describe('who is insured in another province', () => {
  test.each(['otherProvince', 'abroad'] as const)('and lives in %s gets the card there', (livingPlace) => {
    for (const applicantKind of applicantKinds)
      expect(kindOf({ applicantKind, insuredPlace: 'otherProvince', livingPlace })).toBe(
        applicantKind === 'retiree' ? 'pensionElsewhere' : 'insuredElsewhere',
      )
  })

  test('and has moved to Liaoning registers here, by the employer or alone', () => {
    expect(kindOf({ insuredPlace: 'otherProvince' })).toBe('employerThenApply')
    expect(kindOf({ insuredPlace: 'otherProvince', applicantKind: 'flexible' })).toBe('enrolThenApply')
  })

  test('and draws a pension there stays there', () => {
    expect(kindOf({ insuredPlace: 'otherProvince', applicantKind: 'retiree' })).toBe('pensionElsewhere')
  })

  test('moves the insurance with the work, or with the home', () => {
    const rule = (applicantKind: Answers['applicantKind']) =>
      transferOf({ ...newcomer, insuredPlace: 'otherProvince', applicantKind })?.rule
    for (const kind of ['employee', 'flexible', 'selfEmployed', 'hkMoTw', 'foreigner'] as const)
      expect(rule(kind)).toBe('work')
    for (const kind of ['resident', 'student', 'newborn'] as const) expect(rule(kind)).toBe('home')
    expect(rule('retiree'), 'a pension that is drawn does not move').toBeUndefined()
    expect(transferOf(newcomer)).toBeUndefined()
  })

  test('reads of the move in the wording that says so', () => {
    expect(getArticle('socialInsuranceLaw.19').original).toContain('基本养老保险关系随本人转移')
    expect(getArticle('agencyRegulations.12').original).toContain('职工基本养老保险关系随同转移')
    expect(getArticle('agencyRegulations.13').original).toContain('变动经常居住地')
  })
})

test('who does not know looks up first', () => {
  for (const applicantKind of applicantKinds)
    expect(kindOf({ applicantKind, insuredPlace: 'unsure' })).toBe('lookUpFirst')
})

test('every combination of answers has a way, and every dismissal is met by somebody', () => {
  expect(everybody).toHaveLength(9 * 4 * 3 * 3 * 5)
  const answersSoFar = new Set<string>()
  for (const person of everybody) {
    const route = routeOf(person)
    answersSoFar.add(route.kind === 'dismissed' ? route.reason : route.kind)
  }
  expect(answersSoFar).toEqual(
    new Set(['apply', 'enrolThenApply', 'employerThenApply', 'lookUpFirst', ...dismissals]),
  )
})

describe('the plan', () => {
  test('is in the order of the stages, with one of them current, for everybody who has a way', () => {
    for (const person of everybody) {
      const plan = planOf(person)
      expect(plan.length === 0).toBe(routeOf(person).kind === 'dismissed')
      if (plan.length === 0) continue
      const order = plan.map(({ stage }) => stages.indexOf(stage))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(plan.filter(({ state }) => state === 'current')).toHaveLength(1)
      expect(plan.at(-1)?.stage).toBe('use')
    }
  })

  test('counts only periods that the law sets by the law that sets them', () => {
    for (const { clock } of everybody.flatMap(planOf)) {
      if (clock?.kind !== 'law') continue
      // Where no copy of the text could be compared, what it says in everyday words has the period.
      const { original, plain } = getArticle(clock.law)
      expect(original ?? plain.zh).toMatch(clock.unit === 'days' ? /(?:三十|30)日内/ : /10个工作日内/)
    }
  })

  test('has the employer register an employee within 30 days, and the agency an individual within 10 working days', () => {
    const employee = planOf({ ...newcomer, insuredPlace: 'notYet' })
    expect(employee.find(({ stage }) => stage === 'enrol')).toMatchObject({
      by: 'employer',
      clock: { law: 'socialInsuranceLaw.58', days: 30, unit: 'days' },
    })
    const alone = planOf({ ...newcomer, insuredPlace: 'notYet', applicantKind: 'flexible' })
    expect(alone.find(({ stage }) => stage === 'notice')).toMatchObject({
      by: 'agency',
      clock: { law: 'agencyRegulations.6', days: 10, unit: 'workingDays' },
    })
  })

  test('leaves the registration open for who looks up first', () => {
    const plan = planOf({ ...newcomer, insuredPlace: 'unsure' })
    expect(plan[0]).toMatchObject({ stage: 'check', state: 'current' })
    expect(plan.filter(({ perhaps }) => perhaps).map(({ stage }) => stage)).toEqual(['enrol', 'notice'])
  })

  test('counts the days to the card from what the person can do now, the registration included only where they do it', () => {
    const person = { ...newcomer, livingPlace: 'liaoning', forWhom: 'self' } as const
    const alone = { ...person, insuredPlace: 'notYet', applicantKind: 'flexible' } as const
    expect(daysToCard(alone)).toBe(cardDays(alone).to + 10)
    const slowest = cardDays(person).to
    expect(daysToCard({ ...person, insuredPlace: 'notYet' })).toBe(slowest)
    expect(daysToCard({ ...person, insuredPlace: 'unsure' })).toBe(slowest)
  })

  test.each<[Answers['forWhom'], Answers['livingPlace'], number, number]>([
    ['self', 'liaoning', 0, 20],
    ['child', 'liaoning', 15, 15],
    ['self', 'otherProvince', 15, 18],
    ['self', 'abroad', 15, 15],
  ])(
    'promises no card made on the spot to who cannot have one: %s in %s',
    (forWhom, livingPlace, from, to) => {
      expect(cardDays({ ...newcomer, forWhom, livingPlace })).toEqual({ from, to })
    },
  )
})
