import { describe, expect, test } from 'vitest'
import { createDraft } from '../../mocks/agency/draft.ts'
import { isProven, mobileObjections, uploadObjections } from '../../mocks/agency/evidence.ts'
import type { FileRow } from '../../mocks/agency/keptRows.ts'
import { emptyTables } from '../../mocks/agency/reading.ts'
import type { CodeRow } from '../../mocks/agency/rows.ts'
import { uploadsOf, usedUploads } from '../../mocks/agency/usedUploads.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { person } from './testAgency.ts'

const today = '2026-09-21'
const mobile = '15400000050'
const code: CodeRow = { mobile, code: '123456', sentAt: 0, wrong: 0, proof: 'proof-1', confirmed: true }
const jpeg: FileRow = { type: 'image/jpeg', bytes: 20_000, fingerprint: 'f' }

function keep({ codes = [], files = {} }: { codes?: readonly CodeRow[]; files?: Record<string, FileRow> }) {
  const { tables } = createDraft(emptyTables)
  for (const [i, row] of codes.entries()) tables.set('codes', `code-${i}`, row)
  for (const [id, row] of Object.entries(files)) tables.set('files', id, row)
  return tables
}

describe('a mobile number is proved', () => {
  test.each<[string, CodeRow, boolean]>([
    ['by a code that was sent to it and answered', code, true],
    ['not by one that nobody has answered', { ...code, confirmed: false }, false],
    ['not by one that was sent to another number', { ...code, mobile: '15400000051' }, false],
    ['not by another code', { ...code, proof: 'proof-2' }, false],
  ])('%s', (_, row, isDone) => {
    const mobileProof = { mobile, proof: 'proof-1' }
    const tables = keep({ codes: [row] })
    expect(isProven(tables, mobileProof)).toBe(isDone)
    expect(mobileObjections(tables, { mobileProof })).toEqual(
      isDone ? [] : [{ field: 'mobileProof', problem: { code: 'code.wrong' } }],
    )
  })

  test('beforehand for the people of the demonstration, each for their own', () => {
    const objectionsTo = (to: string, proof: string) =>
      mobileObjections(keep({}), { mobileProof: { mobile: to, proof } }).length
    expect(objectionsTo('15400000003', 'demo-proof-15400000003')).toBe(0)
    expect(objectionsTo('15400000004', 'demo-proof-15400000003')).toBe(1)
    expect(objectionsTo('15411110003', 'demo-proof-15411110003')).toBe(1)
  })

  test('where it is asked for: without a proof there is none, and nothing to object to', () => {
    expect(isProven(keep({}), undefined)).toBe(false)
    expect(mobileObjections(keep({}), {})).toEqual([])
  })
})

const upload = { name: 'a.jpg', type: 'image/jpeg', bytes: 20_000 } as const
const papers: PartialAnswers = {
  documents: {
    idCardFront: { ...upload, uploadId: 'front' },
    idCardBack: { ...upload, uploadId: 'demo-upload-back' },
  },
}
const photo = { uploadId: 'photo', bytes: 20_000, source: 'file', takenOk: true } as const

describe('the files of an application', () => {
  const found = (answers: PartialAnswers, files: Record<string, FileRow> = {}) =>
    uploadObjections(keep({ files }), answers, today).map(({ field, problem }) => [field, problem])

  test.each<[string, Record<string, FileRow>, number]>([
    ['all of them', { front: jpeg }, 2],
    ['none that has not arrived', {}, 1],
    ['none that is another kind of file than was said', { front: { ...jpeg, type: 'application/pdf' } }, 1],
  ])('count as documents: %s', (_, files, count) => {
    expect(found(papers, files)).toEqual(
      count === 2 ? [] : [['documents', { code: 'documents.missing', count, limit: 2 }]],
    )
  })

  test('may be without a photo, or with one that comes later', () => {
    expect(found({})).toEqual([])
    expect(found({ photo: 'later' })).toEqual([])
  })

  test('have a photo that is there and has 50 kilobytes at most', () => {
    const most = 50 * 1024
    expect(found({ photo })).toEqual([['photo', { code: 'required' }]])
    expect(found({ photo }, { photo: { ...jpeg, bytes: most } })).toEqual([])
    expect(found({ photo }, { photo: { ...jpeg, bytes: most + 1 } })).toEqual([
      ['photo', { code: 'photo.tooLarge' }],
    ])
  })

  test('have the photo on file of whoever has one there, and nobody else', () => {
    const onFile = { ...photo, uploadId: 'photo-on-file', source: 'onFile' } as const
    expect(found({ ...person('employee').card, documents: {}, photo: onFile })).toEqual([])
    expect(found({ ...person('flexible').card, documents: {}, photo: onFile })).toEqual([
      ['photo', { code: 'required' }],
    ])
  })

  test('are objected to all at once', () => {
    expect(found({ ...papers, photo }).map(([field]) => field)).toEqual(['documents', 'photo'])
    const onFile = { ...photo, source: 'onFile' } as const
    expect(found({ ...person('flexible').card, ...papers, photo: onFile }).map(([field]) => field)).toEqual([
      'documents',
      'photo',
    ])
  })
})

describe('a case needs', () => {
  test('its papers and its photo, once that has come', () => {
    expect(usedUploads({ ...papers, photo })).toEqual(['front', 'demo-upload-back', 'photo'])
    expect(usedUploads({ ...papers, photo: 'later' })).toEqual(['front', 'demo-upload-back'])
    expect(usedUploads({})).toEqual([])
  })

  test('what was signed for it: for the application, and when the card was handed out', () => {
    const heldBy = {
      code: '91210100DEMO000001',
      batch: 'B-1',
      authorisation: { mark: 'signed' },
      marks: ['handed-1', 'handed-2'],
    }
    type Held = NonNullable<Parameters<typeof uploadsOf>[0]['heldBy']>
    const held: Held = Object(heldBy)
    expect(uploadsOf({ answers: { photo }, heldBy: held })).toEqual([
      'photo',
      'signed',
      'handed-1',
      'handed-2',
    ])
    const unsigned: Held = Object({ ...heldBy, authorisation: {}, marks: undefined })
    expect(uploadsOf({ answers: {}, heldBy: unsigned })).toEqual([])
    expect(uploadsOf({ answers: papers })).toEqual(['front', 'demo-upload-back'])
  })
})
