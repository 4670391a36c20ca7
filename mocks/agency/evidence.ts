import type { Partly } from '../../src/domain/application.ts'
import { photoSpec, type UploadRef } from '../../src/domain/uploads.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { findDemoProof, findPerson, isDemoUpload } from './people.ts'
import { objection } from './reply.ts'
import type { Reading } from './rows.ts'

/** Whether the agency gave this proof, for a code that was sent to this number. */
export function isProven(tables: Reading, given: Partly['mobileProof']): boolean {
  return tables
    .all('codes')
    .some(([, code]) => code.confirmed && code.proof === given?.proof && code.mobile === given.mobile)
}

/** Whether an application may go by this proof of its mobile number. */
export function mobileObjections(tables: Reading, { mobileProof: given }: Partly): FieldProblem[] {
  if (!given || given.proof === findDemoProof(given.mobile) || isProven(tables, given)) return []
  return [objection('mobileProof', 'code.wrong')]
}

/** Whether the files that the answers speak of are there, and are what they are said to be. */
export function uploadObjections(tables: Reading, answers: Partly, asOf: string): FieldProblem[] {
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

/** The uploads that a case needs, so that they can't be removed. */
export function usedUploads({ documents, photo }: Partly): string[] {
  const ids = Object.values(documents ?? {}).map((file) => file.uploadId)
  return photo && photo !== 'later' ? [...ids, photo.uploadId] : ids
}

const hasPhotoOnFile = ({ idNumber = '' }: Partly, asOf: string): boolean =>
  findPerson(idNumber, asOf)?.record.photoOnFile ?? false
