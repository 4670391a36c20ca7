// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { peopleOn } from '../../mocks/agency/people.ts'
import { type FieldName, type PartialAnswers, permanent } from '../../src/domain/application.ts'
import { administrativeReview } from '../../src/journey/administrativeReview.ts'
import { card } from '../../src/journey/card.ts'
import { complaint } from '../../src/journey/complaint.ts'
import { employment } from '../../src/journey/employment.ts'
import { walk } from '../../src/journey/engine.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { allFields } from '../../src/journey/fields/all.ts'
import { recordCorrection } from '../../src/journey/recordCorrection.ts'
import type { Journey } from '../../src/journey/types.ts'
import { allFieldNames } from '../journey/fieldNames.ts'
import { openWizard, patience } from './wizardDesk.tsx'
import { monday } from './wizardPeople.ts'

afterEach(cleanup)

/** Steps that are no plain form, or are not left with a press of "continue": tests of their own name are beside each. */
const elsewhere: Readonly<Record<string, string>> = {
  records: 'wizardSubmit.test.tsx: the records',
  photo: 'tests/wizard/PhotoInput.test.tsx',
  documents: 'tests/wizard/FilesInput.test.tsx',
  address: 'wizardAddress.test.tsx',
  check: 'wizardSubmit.test.tsx',
  evidence: 'complaint.test.tsx',
  proof: 'administrativeReview.test.tsx',
  months: 'recordCorrection.test.tsx',
}

interface Scene {
  readonly journey: Journey
  readonly step: string
  readonly fields: readonly FieldName[]
  readonly before: PartialAnswers
  readonly given: PartialAnswers
}

const people = peopleOn(monday)
/** All that anybody of the demonstration has answered, a registration's before a card's. */
const anything: PartialAnswers = Object.assign(
  {},
  ...people.map((one) => ({ ...one.card, ...one.enrolment })),
)
const self = { ...people.find(({ id }) => id === 'flexible')?.enrolment, forWhom: 'self' } as const
const passport = {
  ...self,
  applicantKind: 'foreigner',
  idType: 'passport',
  idNumber: 'E12345678',
  birthDate: '1990-01-31',
  sex: 'female',
  nationality: 'FRA',
  insuranceRight: 'employer',
} as const
const work = { firstWorkDay: '2026-09-01', workPermit: 'issued', workPermitDay: '2026-09-01' } as const
/** Ways that none of the demonstration's people goes. */
const others: readonly PartialAnswers[] = [
  passport,
  { ...people.find(({ id }) => id === 'employee')?.complaint, ...passport },
  { ...people.find(({ id }) => id === 'employee')?.correction, ...passport },
  { ...people.find(({ id }) => id === 'employee')?.review, ...passport },
  {
    ...people.find(({ id }) => id === 'employee')?.review,
    decisionDay: '2026-03-02',
    lateReason: '当时没有告诉我可以复议',
  },
  { ...anything, ...self, forWhom: 'represented' },
  { ...self, applicantKind: 'selfEmployed', businessUscc: '91210102MA0DEM013A' },
  // A number whose first digits are no county of Liaoning, nor of anywhere.
  { ...self, idNumber: '110199198803152016', household: 'liaoning' },
]

function journeysOf({ contestedCase, recordFault, employerName }: PartialAnswers): readonly Journey[] {
  if (contestedCase) return [administrativeReview]
  return recordFault ? [recordCorrection] : employerName ? [complaint] : [card, enrolment, employment]
}

/** Each step of each journey once, as the first of the demonstration's people meets it who answers most in it. */
function everyStep(): readonly Scene[] {
  const found = new Map<string, Scene>()
  const sets = [
    ...people.flatMap((one) => [
      one.card,
      one.enrolment ?? {},
      one.complaint ?? {},
      one.correction ?? {},
      one.review ?? {},
    ]),
    ...others,
  ]
  // Who complains has answered nothing else, and nobody else has anything to complain of.
  for (const answers of sets)
    for (const journey of journeysOf(answers)) {
      const { steps, answers: answersSoFar } = walk(journey, { ...work, ...answers }, monday)
      const known: [string, unknown][] = []
      for (const { id, fields, state } of steps) {
        // Nobody gets beyond what they have not answered.
        if (state === 'open') break
        const key = `${journey.id}/${id}`
        const given = fields.filter((name) => answersSoFar[name] !== undefined && answersSoFar[name] !== null)
        if (state === 'done' && given.length > (found.get(key)?.fields.length ?? 0))
          found.set(key, {
            journey,
            step: id,
            fields: given,
            before: Object.fromEntries(known),
            given: answersSoFar,
          })
        known.push(...Object.entries(answersSoFar).filter(([name]) => fields.some((one) => one === name)))
      }
    }
  return [...found.values()]
}

const element = <E extends HTMLElement>(selector: string): Promise<E> =>
  waitFor(() => {
    const found = document.querySelector<E>(selector)
    if (!found) throw new Error(`there is no ${selector}`)
    return found
  }, patience)
/** A hand types and clicks; what fills in forms for people may do it without a word to the page. */
type Way = 'by hand' | 'silently'

async function fill(way: Way, selector: string, value: string): Promise<void> {
  const found = await element<HTMLInputElement | HTMLSelectElement>(selector)
  if (way === 'by hand') fireEvent.change(found, { target: { value } })
  else found.value = value
}
async function check(way: Way, selector: string): Promise<void> {
  const found = await element<HTMLInputElement>(selector)
  if (way === 'by hand') fireEvent.click(found)
  else found.checked = true
}

/** Gives an answer by the kind of its input. */
async function give(way: Way, name: FieldName, value: string, given: PartialAnswers): Promise<void> {
  const { input } = allFields[name]
  // How it is made and how it arrives is one choice, where both are asked.
  if (name === 'delivery' && document.querySelector('input[name=productionMode]')) return
  if (name === 'productionMode')
    return check(way, `input[value="${value}-${value === 'instant' ? 'outlet' : given.delivery}"]`)
  if (input === 'way') return check(way, `input[name="${name}"][value="${value}"]`)
  if (input === 'choice' || input === 'bank' || input === 'outlet')
    return check(way, `input[name="${name}"][value="${value}"]`)
  if (input === 'tick') return check(way, `input[name="${name}"]`)
  if (input === 'county') await element(`select[name="${name}"] option[value="${value}"]`)
  if (value === permanent) return check(way, `input[type=checkbox][name^="${name}"]`)
  if (input !== 'date' && input !== 'expiry')
    return fill(way, `:is(input, select, textarea)[name="${name}"]`, value)
  const [year = '', month = '', day = ''] = value.split('-')
  await fill(way, `input[name="${name}-year"]`, year)
  await fill(way, `input[name="${name}-month"]`, month)
  await fill(way, `input[name="${name}-day"]`, day)
}

const scenes = everyStep()
const isPlain = ({ step }: Scene): boolean => !(step in elsewhere)

const plain = scenes.filter(isPlain).map((scene) => ({ ...scene, at: `${scene.journey.id}/${scene.step}` }))

describe.each<Way>(['by hand', 'silently'])(
  'what is answered at a step %s is in the draft and on the device',
  (way) => {
    test.each(plain)('$at', async ({ at, fields: all, before, given, journey }) => {
      // These questions come with the answer to the one above them, of which the page has not heard yet.
      const isLater = (name: FieldName) =>
        name === 'insuranceRight' ||
        name === 'workPermitDay' ||
        name === 'outlet' ||
        (name === 'county' && all.includes('city'))
      // The code comes by text message: wizardSubmit.test.tsx, "the mobile number".
      const typed = all.filter((name) => name !== 'mobileProof')
      const fields = way === 'silently' ? typed.filter((name) => !isLater(name)) : typed
      const { store, device, go } = await openWizard(`/${at}`, {
        answers: before,
        draft: { journey: journey.id },
      })
      for (const name of fields) {
        const value = given[name]
        await give(way, name, typeof value === 'string' ? value : '', given)
      }
      await go()
      const wanted = Object.fromEntries(fields.map((name) => [name, given[name]]))
      await expect.poll(() => store.getState().draft.answers, patience).toMatchObject(wanted)
      const kept = () => device.readDrafts().then(([draft]) => Object(draft).answers)
      await expect.poll(kept, patience).toMatchObject(wanted)
    })
  },
)

test('no step and no question is left out', () => {
  const steps = [card, enrolment, employment, complaint, recordCorrection, administrativeReview].flatMap(
    (journey) => journey.steps.map(({ id }) => `${journey.id}/${id}`),
  )
  const answersSoFar = new Set([
    ...plain.map(({ at }) => at),
    ...Object.keys(elsewhere).flatMap((id) => [
      `card/${id}`,
      `enrolment/${id}`,
      `complaint/${id}`,
      `recordCorrection/${id}`,
      `administrativeReview/${id}`,
    ]),
  ])
  expect(steps.filter((step) => !answersSoFar.has(step))).toEqual([])
  const asked = new Set(plain.flatMap(({ fields }) => fields as readonly string[]))
  // Which character a placeholder stands for is asked of nobody in the demonstration.
  // The one question that is asked of who had a card before is answered in replacement.test.tsx.
  const notGiven = new Set([
    'replacementReason',
    'nameNote',
    'helperNameNote',
    'mobileProof',
    'records',
    'photo',
    'documents',
    'wrongMonths',
    'mailAddress',
    'declared',
    'photoConsent',
    'bankConsent',
    'courierConsent',
    'childConsent',
    'enrolmentDeclared',
  ])
  expect(allFieldNames.filter((name) => !asked.has(name) && !notGiven.has(name))).toEqual([])
})
