import { describe, expect, test } from 'vitest'
import { wordsOfCondition } from '../../mocks/sheet/conditionWords.ts'
import { sheetOf } from '../../mocks/sheet/journeySheet.ts'
import {
  journeyTitle,
  loadSheetMessages,
  type SheetLanguage,
  sectionTitle,
  stepTitle,
} from '../../mocks/sheet/messages.ts'
import { questionInWords } from '../../mocks/sheet/questionWords.ts'
import { partingOf } from '../../mocks/sheet/servedWords.ts'
import { employment } from '../../src/journey/employment.ts'
import { route } from '../../src/journey/route.ts'
import type { Journey } from '../../src/journey/types.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'

const asOf = '2026-03-02'
const journeys: readonly Journey[] = [route, employment, ...Object.values(procedureJourneys)]
const languages: readonly SheetLanguage[] = ['zh', 'en']
const questionsOf = (journey: Journey) =>
  sheetOf(journey).flatMap(({ steps }) => steps.flatMap(({ questions }) => questions))
const find = (journey: Journey, name: string) => {
  const found = questionsOf(journey).find((one) => one.name === name)
  if (!found) throw new Error(`${name} is not on the sheet`)
  return found
}
const inWords = async (journey: Journey, name: string, language: SheetLanguage = 'zh') =>
  questionInWords(await loadSheetMessages(language), language, journey, find(journey, name), asOf)

describe.each(journeys.map((journey) => [journey.id, journey] as const))('the sheet of %s', (_, journey) => {
  test('has every page and every question of the journey, once and in its order', () => {
    const steps = sheetOf(journey).flatMap((part) => part.steps)
    expect(steps.map(({ id }) => id)).toEqual(journey.steps.map(({ id }) => id))
    expect(questionsOf(journey).map(({ name }) => name)).toEqual(
      journey.steps.flatMap(({ asks }) => asks.map((ask) => (typeof ask === 'string' ? ask : ask.field))),
    )
    const numbers = questionsOf(journey).map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('says every condition, of a page and of a question, in both languages', () => {
    const conditions = journey.steps.flatMap(({ when, asks }) => [
      ...(when ? [when] : []),
      ...asks.flatMap((ask) => (typeof ask === 'string' ? [] : [ask.when])),
    ])
    for (const when of conditions) {
      expect(wordsOfCondition(when).zh).toMatch(/\p{Script=Han}/u)
      expect(wordsOfCondition(when).en).toMatch(/^[^\p{Script=Han}]+$/u)
    }
    expect(questionsOf(journey).flatMap((one) => one.conditions)).toEqual(expect.arrayContaining(conditions))
  })

  test.each(languages)(
    'puts every question into words: what is asked, what is taken, what is said when it is left open (%s)',
    async (language) => {
      const messages = await loadSheetMessages(language)
      const right = language === 'zh' ? /\p{Script=Han}/u : /^[A-Z\d]/
      const lacking = questionsOf(journey).flatMap((question) => {
        const said = questionInWords(messages, language, journey, question, asOf)
        const needed = [
          ...said.asked.map(({ label }) => label),
          said.accepted[0] ?? '',
          said.empty,
          stepTitle(messages, journey, question.step, question.name),
          ...(question.input === 'choice' ? [said.options[0]?.label ?? ''] : []),
          ...said.options.map(({ label }) => label),
        ]
        return said.asked.length > 0 && needed.every((text) => right.test(text)) ? [] : [question.name]
      })
      expect(lacking).toEqual([])
      expect(journeyTitle(messages, language, journey)).toMatch(right)
      for (const { section } of sheetOf(journey))
        expect(sectionTitle(messages, journey, section)).toMatch(right)
    },
  )
})

describe('a question on the sheet', () => {
  test('is put as each person reads it, where it differs with whom it is about', async () => {
    const { asked } = await inWords(procedureJourneys.card, 'mobile', 'en')
    expect(asked.map(({ about, label }) => [about, label])).toEqual([
      ['oneself', 'Your mobile number'],
      ['a child, another adult', 'Your mobile number (for news about the case)'],
    ])
  })

  test('names only those whom its condition lets through', async () => {
    const { asked, only } = await inWords(procedureJourneys.card, 'guardianRelation')
    expect(only).toEqual(['替孩子办的'])
    expect(asked).toHaveLength(1)
  })

  test('says the limits that its own check sets', async () => {
    expect((await inWords(procedureJourneys.complaint, 'employerName', 'en')).accepted).toContain(
      'At most 100 characters',
    )
    expect((await inWords(procedureJourneys.administrativeReview, 'reviewGrounds', 'en')).accepted).toContain(
      'At most 500 characters',
    )
    expect((await inWords(procedureJourneys.recordCorrection, 'rightBase', 'en')).accepted).toContain(
      'From 100 to 200000',
    )
    expect((await inWords(procedureJourneys.card, 'idExpiry', 'en')).accepted).toContain(
      'From 2026-03-02 to 2066-03-02 (as of 2026-03-02)',
    )
    expect((await inWords(employment, 'firstWorkDay', 'en')).accepted).toContain(
      'From 2006-03-02 to 2026-06-02 (as of 2026-03-02)',
    )
    // The employer's thirty days have to be over.
    expect((await inWords(procedureJourneys.complaint, 'firstWorkDay', 'en')).accepted.join()).toMatch(
      /From 2006-03-02 to 2026-01-\d\d/,
    )
  })

  test('says of each option who is offered it', async () => {
    const { options } = await inWords(procedureJourneys.card, 'delivery', 'en')
    const onlyOf = (label: string) => options.find((one) => one.label === label)?.only
    expect(onlyOf('By post')).toContain('Where you live: Another province of the mainland')
    expect(onlyOf('From the employer')).toContain('For whom: Myself')
    expect(onlyOf('Collect at a bank outlet')).toBe('')
  })

  test('lists the papers that anybody may be asked for', async () => {
    const labels = (await inWords(procedureJourneys.card, 'documents', 'en')).options.map(
      ({ label }) => label,
    )
    expect(labels).toContain('Birth certificate')
    expect(labels).toContain('Written authorisation')
    expect(labels).not.toContain('Work permit')
    const registration = await inWords(procedureJourneys.enrolment, 'documents', 'en')
    expect(registration.options).toEqual([])
    expect(registration.accepted.join()).toContain('Nobody is asked for any now')
  })

  test('names the article on which it rests, of the first questions as of the others', async () => {
    expect((await inWords(procedureJourneys.card, 'bankConsent')).laws).toEqual([
      '《个人信息保护法》第二十三条',
    ])
    expect((await inWords(procedureJourneys.card, 'forWhom')).laws).toHaveLength(2)
    expect((await inWords(procedureJourneys.card, 'livingPlace')).laws).toEqual([])
  })
})

test('after the first questions the sheet says who goes on and who is led elsewhere', () => {
  expect(partingOf(procedureJourneys.card)?.on).toEqual(['apply', 'lookUpFirst'])
  expect(partingOf(procedureJourneys.card)?.out).toContain('cardLost')
  expect(partingOf(procedureJourneys.replacement)?.on).toEqual(['cardLost'])
  expect(partingOf(procedureJourneys.complaint)).toBeUndefined()
})
