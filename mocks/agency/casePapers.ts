import { type DocumentCode, documentCodes } from '../../src/domain/documentCodes.ts'
import type { CaseRow } from './rows.ts'

/** A picture or file of a case: the photo, a paper, or the signature (or thumbprint) under the power to apply. */
export interface CasePaper {
  readonly name: 'photo' | 'mark' | DocumentCode
  readonly uploadId: string
  /** Whether it is a document to be downloaded; all else is a picture. */
  readonly isPdf: boolean
}

/** What a case has to be looked at, the photo first. Nothing where the photo comes later, or none was asked for. */
export function papersOf({ answers, heldBy }: Pick<CaseRow, 'answers' | 'heldBy'>): readonly CasePaper[] {
  const { photo, documents } = answers
  const mark = heldBy?.authorisation?.mark
  return [
    ...(photo && photo !== 'later'
      ? [{ name: 'photo', uploadId: photo.uploadId, isPdf: false } as const]
      : []),
    ...documentCodes.flatMap((name) => {
      const file = documents?.[name]
      return file ? [{ name, uploadId: file.uploadId, isPdf: file.type === 'application/pdf' }] : []
    }),
    ...(mark ? [{ name: 'mark', uploadId: mark, isPdf: false } as const] : []),
  ]
}
