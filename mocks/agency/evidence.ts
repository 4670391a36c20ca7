import type { PartialAnswers } from '../../src/domain/application.ts'
import { photoSpec, type UploadRef } from '../../src/domain/uploads.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { findDemoProof, isDemoUpload } from './demoEvidence.ts'
import { findPerson } from './people.ts'
import { objection } from './reply.ts'
import { needAgainAfter } from './retention.ts'
import type { Changing, Reading } from './rows.ts'
import { usedUploads } from './usedUploads.ts'

/** What speaks against changing a contribution record. It comes from outside: most submissions need no record, and do without. */
export type Judge = (tables: Reading, answers: PartialAnswers, now: string) => FieldProblem[]

/** Whether the agency gave this proof, for a code that was sent to this number. */
export function isProven(tables: Reading, given: PartialAnswers['mobileProof']): boolean {
  if (!given) return false
  return tables
    .by('codes', 'proof', given.proof)
    .some(([, code]) => code.confirmed && code.mobile === given.mobile)
}

/** Whether an application may go by this proof of its mobile number. */
export function mobileObjections(tables: Reading, { mobileProof: given }: PartialAnswers): FieldProblem[] {
  if (!given || given.proof === findDemoProof(given.mobile) || isProven(tables, given)) return []
  return [objection('mobileProof', 'code.wrong')]
}

/** Whether the files that the answers speak of are there, and are what they are said to be. */
export function uploadObjections(tables: Reading, answers: PartialAnswers, asOf: string): FieldProblem[] {
  const held = (id: string) => isDemoUpload(id) || tables.get('files', id) !== undefined
  const isThere = (file: UploadRef) =>
    isDemoUpload(file.uploadId) || tables.get('files', file.uploadId)?.type === file.type
  const files = Object.values(answers.documents ?? {})
  const count = files.filter(isThere).length
  const objections =
    count < files.length
      ? [objection('documents', { code: 'documents.missing', count, limit: files.length })]
      : []
  const { photo } = answers
  if (!photo || photo === 'later') return objections
  if (photo.source === 'onFile')
    return hasPhotoOnFile(answers, asOf) ? objections : [...objections, objection('photo', 'required')]
  const photoRow = tables.get('files', photo.uploadId)
  if (!held(photo.uploadId)) objections.push(objection('photo', 'required'))
  else if ((photoRow?.bytes ?? 0) > photoSpec.maxBytes) objections.push(objection('photo', 'photo.tooLarge'))
  return objections
}

/** Whether a case needs a file, as far as is known. */
export const isUsed = (tables: Reading, uploadId: string): boolean => tables.has('cases', 'upload', uploadId)

/** Notes with the files which of them a case has come to need, and which it needs no more. `ms`: the agency's now. */
export function noteUploads(
  tables: Changing,
  before: PartialAnswers,
  after: PartialAnswers,
  ms: number,
): void {
  const [old, used] = [usedUploads(before), usedUploads(after)]
  const changed = [...old, ...used].filter((id) => old.includes(id) !== used.includes(id))
  for (const id of new Set(changed)) {
    const row = isDemoUpload(id) ? undefined : tables.get('files', id)
    if (!row) continue
    const { heldUntil: _, ...free } = row
    tables.set('files', id, used.includes(id) ? { ...free, heldUntil: ms + needAgainAfter } : free)
  }
}

/** Notes with a file that a case has come to need it. `ms`: the agency's now. */
export function holdUpload(tables: Changing, id: string, ms: number): void {
  const row = isDemoUpload(id) ? undefined : tables.get('files', id)
  if (row) tables.set('files', id, { ...row, heldUntil: ms + needAgainAfter })
}

const hasPhotoOnFile = ({ idNumber = '' }: PartialAnswers, asOf: string): boolean =>
  findPerson(idNumber, asOf)?.record.photoOnFile ?? false
