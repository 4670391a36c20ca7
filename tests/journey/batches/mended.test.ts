import { describe, expect, test } from 'vitest'
import { rowOfPerson } from '../../../mocks/agency/organisationPeople.ts'
import { digestOf, isMended } from '../../../src/journey/batches/mended.ts'
import type { FrozenRow, RowOutcome } from '../../../src/journey/batches/outbox.ts'
import { organisation } from '../../api/everyOrganisationAnswer.ts'

const row: FrozenRow = rowOfPerson(organisation('DEMO0001'), 0, '2026-09-21')
const refused = (code: string, said = digestOf(row)): RowOutcome => ({
  key: row.key,
  kind: 'refused',
  problems: [{ field: 'idNumber', code }],
  said,
})
const onPaper = (at: string): FrozenRow => ({ ...row, consent: { at, on: 'paper' } })

describe('somebody who was not taken is offered again', () => {
  test('once something of them was changed, and not before', () => {
    expect(isMended(row, refused('record.mismatch'))).toBe(false)
    const renamed = { ...row, answers: { ...row.answers, name: '林小舟' } }
    expect(isMended(renamed, refused('record.mismatch'))).toBe(true)
    const decidedAnew: FrozenRow = { ...row, consent: { at: '2026-09-22T08:00', on: 'clerkDevice' } }
    expect(isMended(decidedAnew, refused('record.mismatch'))).toBe(true)
  })

  test('with another photo, but not because the same photo gets a new id', () => {
    const photo = { uploadId: 'photo-1', bytes: 20_000, source: 'file', takenOk: true } as const
    const sent: FrozenRow = { ...row, answers: { ...row.answers, photo } }
    const now = (more: object): FrozenRow => ({
      ...row,
      answers: { ...row.answers, photo: { ...photo, ...more } },
    })
    const was = refused('photo.unfit', digestOf(sent))
    expect(isMended(now({ uploadId: 'photo-2' }), was)).toBe(false)
    expect(isMended(now({ uploadId: 'photo-2', bytes: 21_000 }), was)).toBe(true)
  })

  test('not because paper is vouched for at another hour', () => {
    const was = refused('record.mismatch', digestOf(onPaper('2026-09-21T09:00')))
    expect(isMended(onPaper('2026-09-21T15:00'), was)).toBe(false)
  })

  test('where what was wrong may be over without a change of the row', () => {
    expect(isMended(row, refused('insurance.first'))).toBe(true)
    expect(isMended(row, { key: row.key, kind: 'lost' })).toBe(true)
  })

  test('never where a case came of them', () => {
    expect(isMended(row, { key: row.key, kind: 'taken', number: 'LN-1' })).toBe(false)
    expect(isMended(row, undefined)).toBe(false)
  })
})
