import { describe, expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { card } from '../../src/journey/card.ts'
import { complaint } from '../../src/journey/complaint.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { type FactSource, offersAt } from '../../src/journey/factOffers.ts'
import type { Journey } from '../../src/journey/types.ts'
import { monday, person } from '../service/wizardPeople.ts'

const { name, idNumber, idExpiry, mobile } = person('employee').card
const employee = person('employee').card
const newborn = { ...person('newborn').card, ...person('newborn').enrolment }
const retiree = person('retiree').card

const source = (answers: PartialAnswers, more: Partial<FactSource> = {}): FactSource => ({
  id: 'LN-DEMO-20260901-0001',
  from: 'case',
  journey: 'card',
  at: Date.parse(`${monday}T10:00+08:00`),
  answers,
  ...more,
})
/** The first six questions, as this person answers them. */
function begun(answers: PartialAnswers): PartialAnswers {
  const { forWhom, applicantKind, insuredPlace, livingPlace, cardInHand, city } = answers
  return Object.fromEntries(
    Object.entries({ forWhom, applicantKind, insuredPlace, livingPlace, cardInHand, city }).filter(
      ([, v]) => v,
    ),
  )
}
const omit = (answers: PartialAnswers, ...names: readonly string[]): PartialAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([each]) => !names.includes(each)))

/** What is offered at a step of these fields. */
const offered = (
  stepId: string,
  answers: PartialAnswers,
  sources: readonly FactSource[],
  journey: Journey = card,
  asOf = monday,
) => {
  const asks = journey.steps.find(({ id }) => id === stepId)?.asks ?? []
  const fields = asks.map((ask) => (typeof ask === 'string' ? ask : ask.field))
  return offersAt({ journey, fields, answers, asOf }, sources).map(({ facts }) => facts)
}

describe('who somebody is', () => {
  test('is offered where the name is asked, with all that is asked of the document later', () => {
    expect(offered('person', begun(employee), [source(employee)])).toEqual([{ name, idNumber, idExpiry }])
  })

  test('is not offered once a name or a number stands there', () => {
    expect(offered('person', { ...begun(employee), name: '赵' }, [source(employee)])).toEqual([])
  })

  test('is never offered in a child’s form, nor from a child’s, nor from somebody else’s who is represented', () => {
    expect(offered('person', begun(newborn), [source(newborn), source(employee)])).toEqual([])
    expect(offered('person', begun(employee), [source(newborn), source(retiree)])).toEqual([])
  })

  test('leaves out a document that has expired, and no longer fits an age', () => {
    const old = { ...employee, idExpiry: '2026-09-20' }
    expect(offered('person', begun(employee), [source(old)])).toEqual([{ name, idNumber }])
    expect(offered('person', begun(employee), [source(employee)], enrolment)).toEqual([{ name, idNumber }])
  })

  test('leaves out another kind of document than the one that was chosen', () => {
    const foreigner = { ...begun(employee), applicantKind: 'foreigner', idType: 'passport' } as const
    expect(offered('person', foreigner, [source(employee)])).toEqual([])
  })
})

describe('how somebody is reached, and where the card goes', () => {
  const known: PartialAnswers = employee
  const { recipientName, recipientMobile, mailAddress, bank, delivery } = employee

  test('is offered to the same person, each at its question', () => {
    expect(offered('mobile', omit(known, 'mobile'), [source(employee)])).toEqual([{ mobile }])
    expect(offered('bank', omit(known, 'bank', 'delivery'), [source(employee)])).toEqual([{ bank, delivery }])
    const address = { recipientName, recipientMobile, mailAddress }
    expect(offered('address', omit(known, ...Object.keys(address)), [source(employee)])).toEqual([address])
  })

  test.each<[string, PartialAnswers]>([
    ['another number', { idNumber: person('flexible').card.idNumber ?? '' }],
    ['the same number on another kind of document', { applicantKind: 'hkMoTw', idType: 'twPass' }],
    ['no number yet', { idNumber: '' }],
  ])('is not, with %s', (_, other) => {
    const open = omit(known, 'mobile', 'bank', 'photo')
    for (const step of ['mobile', 'bank', 'photo'])
      expect(offered(step, { ...open, ...other }, [source(employee)])).toEqual([])
  })

  test.each([
    ['2027-03-21', true],
    ['2027-03-22', false],
  ])('is a photo that was submitted in the last six months: on %s', (asOf, isOffered) => {
    const open = omit(known, 'photo')
    const facts = offered('photo', open, [source(employee)], card, asOf)
    expect(facts).toEqual(isOffered ? [{ photo: employee.photo }] : [])
  })

  test('is no photo of which nobody knows how old it is', () => {
    for (const at of [0, Number.NaN])
      expect(offered('photo', omit(known, 'photo'), [source(employee, { at })])).toEqual([])
  })

  test('leaves bank and outlet where they are in another city', () => {
    expect(offered('bank', { ...omit(known, 'bank'), city: '210200' }, [source(employee)])).toEqual([])
  })

  test('is offered once, from where it was given last', () => {
    const sources = [source(employee), source(employee, { id: 'draft-1', from: 'draft', at: Date.now() })]
    const fields = ['mobile'] as const
    const offers = offersAt({ journey: card, fields, answers: omit(known, 'mobile'), asOf: monday }, sources)
    expect(offers.map((offer) => offer.source.id)).toEqual(['draft-1'])
  })
})

describe('a child’s guardian', () => {
  const next = { ...begun(newborn), name: '苏二诺', idNumber: '210199202609010014' } as const
  const { guardianName, guardianIdNumber, guardianRelation } = newborn

  test('is offered for the next child, and nothing else of the first one', () => {
    const all = card.steps.flatMap(({ id }) => offered(id, next, [source(newborn)]))
    expect(all).toEqual([{ guardianRelation, guardianName, guardianIdNumber }])
  })

  test('is not, where another guardian’s number is given', () => {
    const other = { ...next, guardianIdNumber: retiree.agentIdNumber ?? '' }
    expect(offered('guardian', other, [source(newborn)])).toEqual([])
  })
})

test('no consent, code, declaration, authorisation or paper is ever offered', () => {
  const never = /Consent$|eclared$|^mobileProof$|^authorisedUntil$|^documents$|^records$/
  for (const answers of [employee, newborn, retiree]) {
    const { name: _, idNumber: __, ...rest } = answers
    for (const at of [rest, { ...begun(answers), idNumber: answers.idNumber ?? '' }])
      for (const { id } of card.steps)
        for (const facts of offered(id, at, [source(answers)]))
          expect(Object.keys(facts).filter((fact) => never.test(fact))).toEqual([])
  }
})

describe('an employer', () => {
  const record = source(
    { ...omit(employee, 'forWhom', 'applicantKind'), employerName: '沈阳示例软件有限公司' },
    { from: 'record' },
  )

  test('is offered to a complaint from the record that it was begun from, and from nothing else', () => {
    const first = { firstWorkDay: '2022-03-01' }
    expect(offered('employer', first, [record], complaint)).toEqual([
      { employerName: '沈阳示例软件有限公司' },
    ])
    expect(offered('employer', first, [{ ...record, from: 'draft' }], complaint)).toEqual([])
  })

  test('of another person’s record is none of this complaint', () => {
    expect(
      offered(
        'employer',
        { firstWorkDay: '2022-03-01', idNumber: retiree.idNumber ?? '' },
        [record],
        complaint,
      ),
    ).toEqual([])
  })

  test('comes with who complains, where that is asked', () => {
    expect(offered('person', {}, [record], complaint)).toEqual([{ idType: 'residentId', name, idNumber }])
  })
})
