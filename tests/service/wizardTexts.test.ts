import { describe, expect, test } from 'vitest'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import {
  applicantKinds,
  cardStates,
  forWhoms,
  insurancePlaces,
  livingPlaces,
} from '../../src/domain/choices.ts'
import { countryPairs } from '../../src/domain/countries.ts'
import { problemCodes } from '../../src/domain/problem.ts'
import { countryName } from '../../src/i18n/countries.ts'
import { say } from '../../src/i18n/text.ts'
import { words as applyEn } from '../../src/inputs/apply.words.en.ts'
import { words as applyZh } from '../../src/inputs/apply.words.zh-CN.ts'
import { words as routeEn } from '../../src/inputs/route.words.en.ts'
import { words as routeZh } from '../../src/inputs/route.words.zh-CN.ts'
import { basisOf } from '../../src/journey/basis.ts'
import { card } from '../../src/journey/card.ts'
import { outdated } from '../../src/journey/dependents.ts'
import { employment } from '../../src/journey/employment.ts'
import { progressOf, walk } from '../../src/journey/engine.ts'
import { partsOf } from '../../src/journey/journeys.ts'
import { route } from '../../src/journey/route.ts'
import type { Journey } from '../../src/journey/types.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'
import { person } from './wizardPeople.ts'

const asOf = '2026-09-21'
const journeys: readonly Journey[] = [route, employment, ...Object.values(procedureJourneys)]
const languages = {
  'zh-CN': { fields: { ...routeZh.fields, ...applyZh.fields }, apply: applyZh, route: routeZh },
  en: { fields: { ...routeEn.fields, ...applyEn.fields }, apply: applyEn, route: routeEn },
}
const asked = (journey: Journey): FieldName[] =>
  journey.steps.flatMap((step) => step.asks.map((ask) => (typeof ask === 'string' ? ask : ask.field)))

describe.each(Object.entries(languages))('in %s', (_, { fields, apply, route: routeText }) => {
  test.each(journeys.map((journey) => [journey.id, journey] as const))(
    'every question of %s has a label, a name and a sentence for "left open", for each kind of person',
    (_id, journey) => {
      const wordless = asked(journey).filter((name) =>
        forWhoms.some((who) =>
          [fields[name].label, fields[name].required, apply.names[name]].some(
            (text) => say(text, who) === '',
          ),
        ),
      )
      expect(wordless).toEqual([])
    },
  )

  test('every value that can be chosen has words', () => {
    const options: { readonly [name: string]: { readonly [value: string]: unknown } } = {
      ...routeText.options,
      ...apply.options,
    }
    for (const forWhom of forWhoms)
      for (const applicantKind of applicantKinds)
        for (const journey of journeys)
          for (const [name, field] of Object.entries(journey.fields))
            for (const value of ('options' in field
              ? field.options?.({ forWhom, applicantKind })
              : undefined) ?? [])
              expect(options[name]?.[value], `${name} ${value}`).toBeDefined()
  })

  const codes = problemCodes.filter((code) => code !== 'required')

  test('every problem is a sentence of its own, without holes', () => {
    const sentences = codes.map((code) => apply.problems[code]({ code, count: 17, limit: 18 }, 'NAME'))
    expect(sentences.filter((text) => /undefined|NaN|^$/.test(text))).toEqual([])
    expect(apply.problems['idNumber.length']({ code: 'idNumber.length', count: 17, limit: 18 }, 'X')).toMatch(
      /18.*17/,
    )
  })

  test('no error only says that the format is wrong', () => {
    const sentences = codes.map((code) => apply.problems[code]({ code }, ''))
    expect(sentences.filter((text) => /格式不正确|invalid format/i.test(text))).toEqual([])
  })
})

describe('the step text of the first questions', () => {
  const everybody: PartialAnswers[] = forWhoms.flatMap((forWhom) =>
    applicantKinds.flatMap((applicantKind) =>
      insurancePlaces.map((insuredPlace) => ({
        forWhom,
        applicantKind,
        insuredPlace,
        livingPlace: livingPlaces[0],
        cardInHand: cardStates[0],
        city: '210100',
      })),
    ),
  )
  test.each(caseKinds)('counts the same parts as the whole journey of %s', (id) => {
    const counts = everybody.map(
      (answers) => progressOf(walk(procedureJourneys[id], answers, asOf), 'who').of,
    )
    expect(new Set(counts)).toEqual(new Set([partsOf[id]]))
  })

  test('counts them the same for people who have answered everything', () => {
    const people = ['newborn', 'employee', 'taiwanese', 'retiree'].map(person)
    const counts = people.map((one) => progressOf(walk(card, one.card, asOf), 'who').of)
    expect(new Set(counts)).toEqual(new Set([partsOf.card]))
  })
})

describe('answers that rest on others', () => {
  test.each([
    [
      'another city has other banks and outlets',
      { city: '1', bank: 'A', outlet: 'o' },
      { city: '2' },
      ['bank', 'outlet'],
    ],
    ['another bank has other outlets', { bank: 'A', outlet: 'o' }, { bank: 'B' }, ['outlet']],
    ['the same answer again takes nothing away', { city: '1', bank: 'A' }, { city: '1' }, []],
    ['what is not answered cannot go', { city: '1' }, { city: '2' }, []],
    ['what was answered anew stays', { city: '1', bank: 'A' }, { city: '2', bank: 'B' }, []],
  ] as const)('%s', (_, before, change, gone) => {
    expect(outdated(before, { ...before, ...change })).toEqual(gone)
  })

  test('another number has other records; a look-up left out stays left out', () => {
    const records = { insurance: 'none', card: 'none', mismatch: false, photoOnFile: false } as const
    expect(outdated({ idNumber: '1', records }, { idNumber: '2', records })).toEqual(['records'])
    expect(outdated({ idNumber: '1', records: null }, { idNumber: '2', records: null })).toEqual([])
  })
})

test('the article beside a question belongs to a question that is asked', () => {
  const all = new Set(journeys.flatMap(asked))
  for (const name of Object.keys(basisOf)) expect([...all]).toContain(name)
})

test('countries are listed once each, by a code the browser knows a name for', () => {
  const codes = countryPairs.map((pair) => pair.alpha3)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.length).toBeGreaterThan(190)
  for (const { alpha2, alpha3 } of countryPairs) {
    expect(alpha3).toMatch(/^[A-Z]{3}$/)
    expect(countryName(alpha3, 'en')).not.toBe(alpha2)
  }
  expect(countryName('DEU', 'zh-CN')).toBe('德国')
})
