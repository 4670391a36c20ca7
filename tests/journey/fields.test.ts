import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { checkStreet } from '../../src/domain/address.ts'
import { addressSchema, answersSchema } from '../../src/domain/answersSchema.ts'
import { type PartialAnswers, permanent } from '../../src/domain/application.ts'
import { uploadsFor } from '../../src/domain/documents.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import type { ProblemCode } from '../../src/domain/problem.ts'
import { allFields } from '../../src/journey/fields/all.ts'
import { enrolmentFields } from '../../src/journey/fields/enrolment.ts'
import { personFields } from '../../src/journey/fields/person.ts'
import type { Field } from '../../src/journey/types.ts'

const asOf = '2026-03-02'

describe('the first and the last day that a date may be, and what is said beyond them', () => {
  type DateField = 'firstWorkDay' | 'workPermitDay' | 'idExpiry' | 'birthDate' | 'authorisedUntil'
  test.each<[DateField, [ProblemCode, string], [string, ProblemCode]]>([
    ['firstWorkDay', ['date.tooEarly', '2006-03-02'], ['2026-06-02', 'date.future']],
    ['workPermitDay', ['date.tooEarly', '2006-03-02'], ['2026-03-02', 'date.future']],
    ['idExpiry', ['date.past', '2026-03-02'], ['2066-03-02', 'date.future']],
    ['birthDate', ['date.tooEarly', '1896-03-02'], ['2026-03-02', 'date.future']],
    ['authorisedUntil', ['date.past', '2026-03-02'], ['2031-03-02', 'date.future']],
  ])('%s', (field, [before, first], [last, after]) => {
    const codeOn = (day: string) => allFields[field].check?.(day, {}, asOf)?.code
    const nextTo = (day: string, by: number) =>
      new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
    expect([nextTo(first, -1), first, last, nextTo(last, 1)].map(codeOn)).toEqual([
      before,
      undefined,
      undefined,
      after,
    ])
  })

  test('a document that is valid for good has no last day', () => {
    expect(allFields.idExpiry.check?.(permanent, {}, asOf)).toBeUndefined()
  })
})

describe('the age must fit what was said before', () => {
  const born = (years: number) => `${2026 - years}-03-02`
  /** One day younger than so many years. */
  const almost = (years: number) => `${2026 - years}-03-03`
  test.each<[PartialAnswers, string, string, ProblemCode]>([
    [{ forWhom: 'child' }, almost(18), born(18), 'age.notMinor'],
    [{ forWhom: 'child', applicantKind: 'newborn' }, almost(7), born(7), 'age.notNewborn'],
    [{ forWhom: 'self' }, born(16), almost(16), 'age.notAdult'],
    [{ forWhom: 'represented' }, born(18), almost(18), 'age.notAdult'],
  ])('%j: born %s fits, born %s does not', (answersSoFar, fits, doesNot, code) => {
    const codeOf = (birthDate: string) =>
      allFields.birthDate.check?.(birthDate, { idType: 'passport', ...answersSoFar }, asOf)?.code
    expect([codeOf(fits), codeOf(doesNot)]).toEqual([undefined, code])
  })
})

describe('who helps', () => {
  const applicant = demoIdNumber('21019920100101011')
  const codeOf = (idNumber: string) =>
    allFields.agentIdNumber.check?.(idNumber, { idNumber: applicant }, asOf)?.code
  test('is of full age on the eighteenth birthday', () => {
    expect(codeOf(demoIdNumber('21019920080302011'))).toBeUndefined()
    expect(codeOf(demoIdNumber('21019920080303011'))).toBe('idNumber.tooYoungToHelp')
  })
  test('is somebody else than the applicant', () => {
    expect(codeOf(applicant)).toBe('idNumber.sameAsApplicant')
  })
})

describe('what is on record stops', () => {
  const nothing = { insurance: 'none', card: 'none', mismatch: false, photoOnFile: false } as const
  test.each([
    ['nothing on record', {}, undefined, undefined],
    ['another name', { mismatch: true }, 'record.mismatch', 'record.mismatch'],
    ['a card being made', { card: 'inProgress' }, 'record.inProgress', 'record.inProgress'],
    ['a card', { card: 'working' }, 'record.alreadyHasCard', 'record.alreadyHasCard'],
    ['a registration under way', { insurance: 'inProgress' }, 'record.inProgress', undefined],
    ['a registration', { insurance: 'registered' }, 'record.alreadyRegistered', undefined],
  ] as const)('%s: the registration with %j', (_, found, registering, applying) => {
    const records = { ...nothing, ...found }
    expect(enrolmentFields.records.check(records)?.code).toBe(registering)
    expect(personFields.records.check(records)?.code).toBe(applying)
  })
})

test('a number that was proved is the one that is given now', () => {
  const proof = { mobile: '15400000001', proof: 'proof-12345678' }
  const codeOf = (mobile: string) => allFields.mobileProof.check?.(proof, { mobile }, asOf)?.code
  expect(codeOf('15400000001')).toBeUndefined()
  expect(codeOf('15400000002')).toBe('required')
})

test.each(['好', '𠮷'])(
  'what is the longest answer in words of one’s own, the contract takes: of %s',
  (character) => {
    const wordy = Object.entries(allFields).filter(([, { input }]) =>
      ['text', 'line', 'name'].includes(input),
    )
    const refused = wordy.flatMap(([name, field]) => {
      const { check } = field as Field<string>
      const problem = check?.(character.repeat(2000), {}, asOf)
      // What is wrong whatever its length, as letters in a telephone number, is let through by no page.
      if (problem && problem.limit === undefined) return []
      const longest = character.repeat(problem?.limit ?? 2000)
      return v.is(answersSchema, { [name]: longest }) ? [] : [`${name}: ${problem?.limit}`]
    })
    expect(wordy.length).toBeGreaterThan(5)
    expect(refused).toEqual([])
    // A rare character takes two units: more than twice the number of characters no page lets anybody write.
    const taken = wordy.flatMap(([name, { check }]) => {
      const limit = (check as Field<string>['check'])?.(character.repeat(2000), {}, asOf)?.limit
      return limit && v.is(answersSchema, { [name]: 'a'.repeat(2 * limit + 1) }) ? [`${name}: ${limit}`] : []
    })
    expect(taken).toEqual([])
    const { limit = 2000 } = checkStreet(character.repeat(2000)) ?? {}
    expect(v.is(addressSchema.entries.street, character.repeat(limit))).toBe(true)
  },
)

test('documents are said to be missing until each that is needed is there', () => {
  const adult: PartialAnswers = { forWhom: 'self', applicantKind: 'employee', idType: 'residentId' }
  const needed = uploadsFor('card', adult, asOf)
  const upload = { uploadId: 'a', name: 'a.jpg', bytes: 20_000, type: 'image/jpeg' } as const
  const given = (count: number) => Object.fromEntries(needed.slice(0, count).map((code) => [code, upload]))
  expect(needed.length).toBeGreaterThan(1)
  for (const count of needed.keys())
    expect(allFields.documents.check?.(given(count), adult, asOf)).toEqual({
      code: 'documents.missing',
      count,
      limit: needed.length,
    })
  expect(allFields.documents.check?.(given(needed.length), adult, asOf)).toBeUndefined()
})
