import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import {
  agentRelations,
  applicantKinds,
  cardStates,
  complaintWishes,
  decisionLevels,
  deliveries,
  forWhoms,
  guardianRelations,
  householdPlaces,
  insurancePlaces,
  insuranceRights,
  insuranceSchemes,
  livingPlaces,
  productionModes,
  reviewRequests,
  sexes,
  workPermits,
} from '../../src/domain/choices.ts'
import { documentCodes } from '../../src/domain/documentCodes.ts'
import { idTypes } from '../../src/domain/identity.ts'
import { card } from '../../src/journey/card.ts'
import { employment } from '../../src/journey/employment.ts'
import { abandoned, progressOf, stepAllowed, walk } from '../../src/journey/engine.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { isRouteStep, route } from '../../src/journey/route.ts'
import type { Journey, Walk } from '../../src/journey/types.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'
import { allFieldNames } from './fieldNames.ts'

const asOf = '2026-03-02'
const journeys = [route, employment, ...Object.values(procedureJourneys)]
const asked = (journey: Journey): FieldName[] =>
  journey.steps.flatMap((step) => step.asks.map((ask) => (typeof ask === 'string' ? ask : ask.field)))

describe('every journey', () => {
  test.each(journeys.map((j) => [j.id, j] as const))('%s defines each field it asks', (_, journey) => {
    expect(Object.keys(journey.fields)).toEqual(expect.arrayContaining(asked(journey)))
  })

  test.each(journeys.map((j) => [j.id, j] as const))('%s gives each step a name of its own', (_, journey) => {
    const ids = journey.steps.map((s) => s.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('nothing is in the data dictionary that no journey asks', () => {
    expect(new Set(journeys.flatMap(asked))).toEqual(new Set(allFieldNames))
  })

  test('never asks somebody a question that has one possible answer', () => {
    const needless = (journey: Journey, answers: PartialAnswers) => {
      const walked = walk(journey, answers, asOf)
      return walked.steps
        .flatMap(({ fields }) => fields)
        .filter((name) => journey.fields[name]?.options?.(walked.answers).length === 1)
    }
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(journeys.flatMap((journey) => needless(journey, answers))).toEqual([])
      }),
    )
  })

  test('who and what takes six pages and, of citizens, six questions at most, and starts every application', () => {
    expect(route.steps.length).toBeLessThanOrEqual(6)
    const citizen = { forWhom: 'self', applicantKind: 'flexible', insuredPlace: 'notYet' } as const
    const fields = walk(route, citizen, asOf).steps.flatMap((step) => step.fields)
    expect(fields.length).toBeLessThanOrEqual(6)
    for (const journey of [enrolment, card])
      expect(journey.steps.slice(0, route.steps.length)).toEqual(route.steps)
  })

  test.each(journeys.map((j) => [j.id, j] as const))(
    '%s begins with all of the first questions, or asks none of them: their page knows no other order',
    (_, journey) => {
      const asksFirst = journey.steps.some(({ id }) => isRouteStep(id))
      const first = asksFirst ? route.steps : []
      expect(journey.steps.slice(0, first.length)).toEqual(first)
      expect(journey.steps.filter(({ id }) => isRouteStep(id))).toEqual(first)
    },
  )
})

describe('where the household register is', () => {
  const flexible = {
    forWhom: 'self',
    applicantKind: 'flexible',
    insuredPlace: 'notYet',
    livingPlace: 'liaoning',
    cardInHand: 'none',
    city: '210100',
    name: '王小明',
  } as const
  const isAsked = (more: PartialAnswers) =>
    walk(enrolment, { ...flexible, ...more }, asOf).steps.some(({ id }) => id === 'household')

  test('is asked of nobody whose number says Liaoning, and only where a paper depends on it', () => {
    expect(isAsked({ idNumber: '21019919880315201X' })).toBe(false)
    expect(isAsked({ idNumber: '110101190001010015' })).toBe(true)
    expect(isAsked({ idNumber: '110101190001010015', livingPlace: 'otherProvince' })).toBe(false)
    expect(isAsked({ idNumber: '110101190001010015', applicantKind: 'selfEmployed' })).toBe(false)
  })

  test('makes nobody send a residence permit: to register by it is a right, no duty', () => {
    const number = { idNumber: '110101190001010015' }
    const hasPapers = (household: 'liaoning' | 'otherProvince') =>
      walk(enrolment, { ...flexible, ...number, household }, asOf).steps.some(({ id }) => id === 'documents')
    expect(hasPapers('otherProvince')).toBe(false)
    expect(hasPapers('liaoning')).toBe(false)
  })
})

/** Any value for any field, right or wrong: what years of drafts, other tabs and curious people leave behind. */
const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values)
const text = fc.oneof(
  anyOf(['', '王小明', '21019919880315201X', '210199202405202033', '15400000001', 'C1234567', '2026-04-01']),
  fc.string(),
)
const upload = fc.constant({ uploadId: 'upload-1', name: 'id.jpg', type: 'image/jpeg' as const, bytes: 10 })
const tick = fc.constant(true as const)
const anyAnswers: fc.Arbitrary<PartialAnswers> = fc.record(
  {
    forWhom: anyOf(forWhoms),
    applicantKind: anyOf(applicantKinds),
    insuredPlace: anyOf(insurancePlaces),
    insuranceRight: anyOf(insuranceRights),
    livingPlace: anyOf(livingPlaces),
    cardInHand: anyOf(cardStates),
    city: anyOf(['210100', '210200', '440100']),
    name: text,
    nameNote: text,
    helperNameNote: text,
    idType: anyOf(idTypes),
    idNumber: text,
    idExpiry: text,
    sex: anyOf(sexes),
    birthDate: text,
    nationality: anyOf(['KOR', 'JPN']),
    guardianName: text,
    guardianIdNumber: text,
    guardianRelation: anyOf(guardianRelations),
    agentName: text,
    agentIdNumber: text,
    agentRelation: anyOf(agentRelations),
    authorisedUntil: text,
    mobile: text,
    mobileProof: fc.record({ mobile: text, proof: text }),
    records: fc.constantFrom(null, {
      insurance: 'none',
      card: 'none',
      mismatch: false,
      photoOnFile: false,
    } as const),
    firstWorkDay: text,
    workPermit: anyOf(workPermits),
    workPermitDay: text,
    businessUscc: text,
    employerName: text,
    employerUscc: fc.option(text),
    employerSaid: fc.option(text),
    complaintWish: anyOf(complaintWishes),
    contestedCase: text,
    decisionDay: text,
    lateReason: text,
    decidedBy: anyOf(decisionLevels),
    reviewRequest: anyOf(reviewRequests),
    reviewGrounds: text,
    scheme: anyOf(insuranceSchemes),
    county: anyOf(['210102', '210202']),
    household: anyOf(householdPlaces),
    documents: fc.dictionary(anyOf(documentCodes), upload),
    photo: fc.constantFrom('later' as const, {
      uploadId: 'p',
      bytes: 1,
      source: 'file' as const,
      takenOk: true,
    }),
    bank: anyOf(['icbc', 'boc']),
    productionMode: anyOf(productionModes),
    delivery: anyOf(deliveries),
    outlet: text,
    recipientName: text,
    recipientMobile: text,
    mailAddress: fc.record({ province: text, city: text, county: text, street: text }),
    photoConsent: tick,
    bankConsent: tick,
    courierConsent: tick,
    childConsent: tick,
    enrolmentDeclared: tick,
    declared: tick,
  },
  { requiredKeys: [] },
)

describe.each(journeys.map((j) => [j.id, j] as const))('with any answers at all, %s', (_, journey) => {
  test('never carries an answer that no shown question asks', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const walked = walk(journey, answers, asOf)
        const shown = new Set(walked.steps.flatMap((s) => s.fields))
        for (const name of Object.keys(walked.answers)) expect(shown).toContain(name)
      }),
      { numRuns: 500 },
    )
  })

  test('walks the same when the abandoned answers are taken away: no condition has seen them', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const walked = walk(journey, answers, asOf)
        const again = walk(journey, walked.answers, asOf)
        expect(again.answers).toEqual(walked.answers)
        // A choice that there is no more is then missing: another problem, at the same question.
        const outline = ({ steps }: Walk) =>
          steps.map(({ id, fields, state, problems }) => ({
            id,
            fields,
            state,
            wrong: problems.map(({ field }) => field),
          }))
        expect(outline(again)).toEqual(outline(walked))
      }),
      { numRuns: 500 },
    )
  })

  test('never leaks an abandoned answer, however often the person changes their mind', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { minLength: 2, maxLength: 5 }), (changes) => {
        let answers: PartialAnswers = {}
        for (const change of changes) {
          const before = walk(journey, answers, asOf)
          answers = { ...answers, ...change }
          const after = walk(journey, answers, asOf)
          for (const name of abandoned(before, after)) expect(after.answers).not.toHaveProperty(name)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('always lets the person be somewhere, and never beyond the first open step', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...journey.steps.map((s) => s.id), 'nowhere'),
        (answers, wanted) => {
          const walked = walk(journey, answers, asOf)
          const ids = walked.steps.map((s) => s.id)
          const at = ids.indexOf(stepAllowed(walked, wanted))
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(ids.indexOf(walked.open?.id ?? ids.at(-1) ?? ''))
          const { at: part, of } = progressOf(walked, ids[at] ?? '')
          expect(part).toBeGreaterThanOrEqual(1)
          expect(part).toBeLessThanOrEqual(of)
        },
      ),
      { numRuns: 300 },
    )
  })
})
