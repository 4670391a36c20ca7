import { describe, expect, test } from 'vitest'
import { checkRow, findBank } from '../../../src/domain/roster/check.ts'
import type { RosterCells } from '../../../src/domain/roster/row.ts'
import { isStillToCome, stateOf } from '../../../src/domain/roster/row.ts'
import { adult, asOf, child, foreigner, idOf, rules } from './people.ts'

const photo = { name: 'a.jpg', fit: true }
const said = (cells: RosterCells, more = rules): string[] =>
  checkRow(cells, more, photo).map(({ column, code }) => `${column} ${code}`)

describe('a row', () => {
  test('of an adult is in order with name, number and mobile', () => {
    expect(said(adult)).toEqual([])
  })

  test('of a foreigner is in order with passport, birth date, sex and country', () => {
    expect(said(foreigner)).toEqual([])
  })

  test('of a child is in order with a guardian, the relation and the consent', () => {
    expect(said(child)).toEqual([])
  })

  test.each<[string, RosterCells, string]>([
    ['a wrong check digit', { ...adult, idNumber: '210199198803152011' }, 'idNumber idNumber.checksum'],
    ['no real date', { ...adult, idNumber: '210199198802302013' }, 'idNumber idNumber.birthDate'],
    [
      'a number that a spreadsheet shortened',
      { ...adult, idNumber: '2.10199E+17' },
      'idNumber idNumber.scientific',
    ],
    [
      'a number whose end a spreadsheet filled with zeros',
      { ...adult, idNumber: '210199198803152000' },
      'idNumber idNumber.rounded',
    ],
    ['a mobile that a spreadsheet shortened', { ...adult, mobile: '1.54E+10' }, 'mobile idNumber.scientific'],
    ['no name', { ...adult, name: '' }, 'name required'],
    ['a mobile of ten digits', { ...adult, mobile: '1540000000' }, 'mobile mobile.length'],
    ['a document that has expired', { ...adult, idExpiry: '2026-11-28' }, 'idExpiry date.past'],
    ['a day that is none', { ...adult, firstWorkDay: '2026-02-30' }, 'firstWorkDay date.unreal'],
    ['a document that nobody knows', { ...adult, idType: '驾驶证' }, 'idType choice.unclear'],
    ['a sex that is not the number’s', { ...adult, sex: 'female' }, 'sex differsFromNumber'],
    [
      'a birth date that is not the number’s',
      { ...adult, birthDate: '1988-03-16' },
      'birthDate differsFromNumber',
    ],
    [
      'a child as its own guardian',
      { ...child, guardianIdNumber: child.idNumber },
      'guardianIdNumber guardian.same',
    ],
    [
      'a guardian who is a child',
      { ...child, guardianIdNumber: idOf('20110101', 3) },
      'guardianIdNumber idNumber.tooYoungToHelp',
    ],
    [
      'a child whose guardian’s relation is not said',
      { ...child, guardianRelation: '' },
      'guardianRelation guardian.missing',
    ],
    [
      'a child whose guardian’s relation is none that there is',
      { ...child, guardianRelation: 'neighbour' },
      'guardianRelation choice.unclear',
    ],
    [
      'a child whose guardian has not agreed',
      { ...child, guardianConsent: '' },
      'guardianConsent consent.needed',
    ],
    [
      'a passport without a birth date',
      { ...adult, idType: 'passport', idNumber: 'DEMO12345' },
      'birthDate required',
    ],
    [
      'a permit that does not say whether it is a man’s',
      { ...adult, idType: 'hkMoPass', idNumber: 'H12345678', birthDate: '1990-05-01' },
      'sex required',
    ],
    ['a passport without a country', { ...foreigner, nationality: '' }, 'nationality required'],
    [
      'a passport of a country that there is not',
      { ...foreigner, nationality: '德意志' },
      'nationality choice.unclear',
    ],
  ])('says of %s in which cell it is', (_, cells, problem) => {
    expect(said(cells)).toContain(problem)
  })

  test('of a child without a guardian says what is missing of one, and that the consent is still to come', () => {
    const { name, idNumber, mobile } = child
    const problems = checkRow({ name, idNumber, mobile }, rules, photo)
    expect(problems.map(({ column }) => column)).toEqual([
      'guardianName',
      'guardianIdNumber',
      'guardianRelation',
      'guardianConsent',
    ])
    expect(problems.filter(isStillToCome).map(({ column }) => column)).toEqual(['guardianConsent'])
  })

  test.each([
    ['the day before the 16th birthday', '20101130', true],
    ['on the 16th birthday', '20101129', false],
  ])('%s a guardian is needed: %s, %s', (_, born, isNeeded) => {
    expect(said({ ...adult, idNumber: idOf(born, 201) }).includes('guardianName guardian.missing')).toBe(
      isNeeded,
    )
  })

  test.each([
    ['20191129', true],
    ['20191130', false],
  ])('a photo is missing from the 7th birthday on (born %s)', (born, isMissing) => {
    const problems = checkRow({ ...child, idNumber: idOf(born, 201) }, { asOf })
    expect(problems.some(({ code }) => code === 'photo.later')).toBe(isMissing)
  })

  test('an employer applies for nobody under 16, and is told so in place of who the guardian is', () => {
    const kinds = ['employer', 'village', 'school'] as const
    const codes = kinds.map((kind) =>
      checkRow({ ...child, guardianName: '' }, { asOf, kind }, photo).map(({ code }) => code),
    )
    expect(codes[0]).toEqual(['kind.unfit'])
    for (const told of codes.slice(1)) expect(told).toContain('guardian.missing')
  })

  test('knows a bank by its code, its names, and a part of one that fits no other', () => {
    const banks = [
      ['icbc', '中国工商银行', 'ICBC'],
      ['abc', '中国农业银行', 'ABC'],
    ]
    expect(
      ['icbc', '中国工商银行', '工商银行', '银行', '大连银行'].map((each) => findBank(each, banks)),
    ).toEqual(['icbc', 'icbc', 'icbc', undefined, undefined])
    expect(checkRow({ ...adult, bank: '大连银行' }, { asOf, banks }, photo)).toEqual([
      { column: 'bank', code: 'bank.unknown' },
    ])
    expect(said({ ...adult, bank: '大连银行' })).toEqual([])
  })
})

test('a row is ready without a problem, incomplete with what is still to come, wrong with anything else', () => {
  const row = { key: 'k', cells: adult, problems: [] }
  const later = { column: 'photo', code: 'photo.later' } as const
  const wrong = { column: 'name', code: 'required' } as const
  expect([[], [later], [later, wrong]].map((problems) => stateOf(row, problems))).toEqual([
    'ready',
    'incomplete',
    'wrong',
  ])
  expect(stateOf({ ...row, submitted: 'LN-1' }, [wrong])).toBe('submitted')
})
