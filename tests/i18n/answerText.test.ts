import { describe, expect, test } from 'vitest'
import { peopleOn } from '../../mocks/agency/people.ts'
import type { FieldName } from '../../src/domain/application.ts'
import { type ForWhom, forWhoms } from '../../src/domain/choices.ts'
import { answerText } from '../../src/i18n/answerText.ts'
import { type OptionText, say } from '../../src/i18n/text.ts'
import { allFields } from '../../src/journey/fields/all.ts'
import { allWords } from '../e2e/words.ts'

const people = peopleOn('2026-11-25')

/** Codes that nobody should have to read: words of the data dictionary, places, dates as machines write them. */
const code = /^[a-z]+(?:[A-Z][a-z]+)*$|^\d{6}$|^\d{4}-\d{2}-\d{2}$|^[A-Z]{3}$|\[object|undefined|null/

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each(people.map((person) => [person.id, { ...person.enrolment, ...person.card }] as const))(
    'every answer of %s reads as words, not as a code',
    async (_, answers) => {
      const words = { ...(await allWords(language)), language }
      // Keys of answers are names of the dictionary by their type.
      const names = Object.keys(answers) as FieldName[]
      const unread = names.filter((name) => code.test(answerText(name, answers, words)))
      expect(unread).toEqual([])
    },
  )

  test('a name of an answer and the words behind it read as one: none leaves a gap for a day, or says it twice', async () => {
    const { apply, route } = await allWords(language)
    const options: Record<string, Record<string, OptionText>> = { ...route.options, ...apply.options }
    const said = (name: FieldName, who: ForWhom): string[] => {
      if (allFields[name].input === 'expiry') return [apply.inputs.expiry.permanent]
      if (name === 'photo') return Object.values(apply.inputs.photo)
      return Object.values(options[name] ?? {}).map(({ label }) => say(label, who))
    }
    // Keys of the fields are names of the dictionary by their type.
    const names = Object.keys(allFields) as FieldName[]
    const wrong = names.flatMap((name) =>
      forWhoms.flatMap((who) => {
        const label = say(apply.names[name], who)
        return said(name, who)
          .filter((value) => / (?:until|at|on|in|by|from)$/.test(label) || value.startsWith(label))
          .map((value) => `${label}: ${value}`)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('numbers are masked unless asked for whole', async () => {
    const words = { ...(await allWords(language)), language }
    const answers = { idNumber: '210199 19880315 201x', mobile: '+86 154 0000 0001' }
    expect(answerText('idNumber', answers, words)).toBe('2101**********201X')
    expect(answerText('mobile', answers, words)).toBe('154****0001')
    expect(answerText('idNumber', answers, { ...words, unmasked: true })).toBe('21019919880315201X')
    expect(answerText('mobile', answers, { ...words, unmasked: true })).toBe('15400000001')
  })

  test('banks and outlets have the names that the agency gives, or else words that say there are none now', async () => {
    const words = { ...(await allWords(language)), language }
    expect(answerText('bank', { bank: 'ICBC' }, { ...words, names: { ICBC: '工行' } })).toBe('工行')
    expect(answerText('bank', { bank: 'ICBC' }, words)).toBe(words.apply.inputs.placeNames.missing)
  })

  test('what was left out on purpose and what was never asked are told apart', async () => {
    const words = { ...(await allWords(language)), language }
    expect(answerText('records', { records: null }, words)).toBe(words.apply.inputs.records.skipped)
    expect(answerText('name', {}, words)).toBe(words.apply.notGiven)
  })
})
