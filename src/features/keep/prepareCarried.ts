import type { Carried } from '../../api/carried.ts'
import { randomId } from '../../api/randomId.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import { type DocumentCode, documentCodes } from '../../domain/documentCodes.ts'
import type { PhotoAnswer, UploadRef } from '../../domain/uploads.ts'
import { prepareCardPhoto, prepareFile } from '../../ui/files/prepare.ts'
import { type CarriedFile, withFiles } from './readFile.ts'

/** A photo or document made anew: what is sent, and under which id. It is told by the one that it had. */
export interface PreparedFile extends CarriedFile {
  readonly sendAs: string
}

/**
 * Makes photo and documents of a continuation file anew, as any that is chosen here: nobody knows what has become of the file
 * meanwhile, so that nothing but the pixels comes along, and documents get the watermark. What can't be decoded is left out,
 * to be asked for again.
 */
export async function prepareCarried(
  carried: Carried,
  files: readonly CarriedFile[],
  watermark: string,
): Promise<{ readonly carried: Carried; readonly files: readonly PreparedFile[] }> {
  const { photo } = carried.draft.answers
  const photoId = photo === 'later' ? undefined : photo?.uploadId
  const prepared: PreparedFile[] = []
  for (const { id, bytes } of files) {
    const file = { size: bytes.length, arrayBuffer: async () => bytes.buffer }
    const made = id === photoId ? await prepareCardPhoto(file) : await prepareFile(file, watermark)
    // Under an id of its own: the draft that it was saved from may be given up, and its files with it.
    if (typeof made === 'object') prepared.push({ id, sendAs: randomId(), ...made })
  }
  const isThere = (id: string) => prepared.some((file) => file.id === id)
  return { carried: withFiles(carried, isThere), files: prepared }
}

/** The answers as they speak of the files that were sent. */
export function withPrepared(answers: PartialAnswers, files: readonly PreparedFile[]): PartialAnswers {
  const { photo, documents, ...rest } = answers
  const find = (id: string) => files.find((file) => file.id === id)
  const papers = documentCodes.flatMap((code) => {
    const ref = documents?.[code]
    return ref ? [[code, refOf(code, ref, find(ref.uploadId))] as const] : []
  })
  return {
    ...rest,
    ...(photo ? { photo: photoOf(photo, photo === 'later' ? undefined : find(photo.uploadId)) } : {}),
    ...(documents ? { documents: Object.fromEntries(papers) } : {}),
  }
}

const photoOf = (photo: PhotoAnswer, sent: PreparedFile | undefined): PhotoAnswer =>
  photo === 'later' || !sent ? photo : { ...photo, uploadId: sent.sendAs, bytes: sent.bytes.length }

function refOf(code: DocumentCode, ref: UploadRef, sent: PreparedFile | undefined): UploadRef {
  if (!sent) return ref
  const ending = sent.type === 'application/pdf' ? 'pdf' : 'jpg'
  return { uploadId: sent.sendAs, name: `${code}.${ending}`, type: sent.type, bytes: sent.bytes.length }
}
