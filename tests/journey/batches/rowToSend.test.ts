import { describe, expect, test } from 'vitest'
import { findAuthorisationProblem } from '../../../src/domain/authorisation.ts'
import { demoIdNumber } from '../../../src/domain/identity.ts'
import type { RosterCells, RosterRow } from '../../../src/domain/roster/row.ts'
import { decisionOnPaper, isSendable, rowToSend } from '../../../src/journey/batches/rowToSend.ts'

const employer = { kind: 'employer', city: '210100', asOf: '2026-09-21' } as const
const school = { ...employer, kind: 'school' } as const
const photo = { uploadId: 'photo-00000001', bytes: 30_000 }
const adult: RosterCells = {
  name: '林小舟',
  idNumber: demoIdNumber('21019919880315201'),
  idExpiry: 'permanent',
  mobile: '15400000001',
}
const pupil: RosterCells = {
  name: '林小小',
  idNumber: demoIdNumber('21019920170315201'),
  mobile: '15400000001',
  guardianName: '林小舟',
  guardianIdNumber: demoIdNumber('21019919880315222'),
  guardianRelation: 'mother',
}
const onPaper = { agent: '示例公司', bank: 'ICBC', at: '2026-09-21T09:00' }

function signed(cells: RosterCells, setting: typeof employer | typeof school = employer): RosterRow {
  const row: RosterRow = { key: 'row-key-1', cells, problems: [], photo: { name: 'a.jpg', fit: true } }
  return { ...row, decision: decisionOnPaper(row, onPaper, setting) }
}

describe('a row of the roster', () => {
  test('goes to the agency with all that its journey asks, under its own key', () => {
    const found = rowToSend(signed(adult), employer, photo)
    expect(found).toMatchObject({
      key: 'row-key-1',
      answers: { name: '林小舟', applicantKind: 'employee', bank: 'ICBC', bankConsent: true, declared: true },
      consent: { at: '2026-09-21T09:00', on: 'paper' },
    })
  })

  test('of somebody with a passport goes with birth date, sex and country, as their own application would', () => {
    const cells = {
      ...adult,
      idType: 'passport',
      idNumber: 'DEMO12345',
      idExpiry: '2030-01-01',
      birthDate: '1990-05-01',
      sex: 'female',
      nationality: 'DEU',
    }
    expect(rowToSend(signed(cells), employer, photo)).toMatchObject({
      answers: {
        applicantKind: 'foreigner',
        idType: 'passport',
        birthDate: '1990-05-01',
        nationality: 'DEU',
      },
    })
  })

  test('does not go before the person has decided', () => {
    const { decision: _, ...row } = signed(adult)
    expect(rowToSend(row, employer, photo)).toEqual({ kind: 'undecided' })
  })

  test('does not go when a child has another guardian than the one who decided', () => {
    const row = signed(pupil, school)
    const other = { ...row, cells: { ...pupil, guardianName: '林大舟' } }
    expect(rowToSend(other, school, photo)).toEqual({ kind: 'undecided' })
  })

  test('does not go when another name or number stands in it than the one that was decided about', () => {
    const row = signed(adult)
    const renamed = { ...row, cells: { ...adult, name: '林大舟' } }
    expect(rowToSend(renamed, employer, photo)).toEqual({ kind: 'undecided' })
  })

  test('says what it lacks: the expiry of the document, the photo', () => {
    const { idExpiry: _, ...withoutExpiry } = adult
    const found = rowToSend(signed(withoutExpiry), employer, undefined)
    expect(isSendable(found) || found).toMatchObject({
      kind: 'missing',
      problems: [{ field: 'idExpiry' }, { field: 'photo' }],
    })
  })

  test('of a child goes with its guardian from a school, by the household register, and never from an employer', () => {
    const found = rowToSend(signed(pupil, school), school, photo)
    expect(found).toMatchObject({
      answers: {
        forWhom: 'child',
        applicantKind: 'student',
        idType: 'householdRegister',
        childConsent: true,
      },
      authorisation: { by: 'guardian', principal: '林小舟' },
    })
    expect(rowToSend(signed(pupil), employer, photo)).toEqual({ kind: 'unfit' })
  })

  test('signed on paper gives a power that the agency accepts, for a year', () => {
    const { authorisation } = decisionOnPaper(signed(adult), onPaper, employer)
    const about = { forWhom: 'self', name: '林小舟', organisation: '示例公司' } as const
    expect(findAuthorisationProblem(authorisation, { ...about, asOf: '2027-09-20' })).toBeUndefined()
    expect(findAuthorisationProblem(authorisation, { ...about, asOf: '2027-09-21' })).toBe(
      'authorisation.over',
    )
  })
})
