import { type Carried, type CarryProblem, readCarried } from '../../api/carried.ts'
import { type DocumentCode, documentCodes } from '../../domain/documentCodes.ts'
import { maxFileBytes, type UploadType, uploadTypes } from '../../domain/uploads.ts'
import { type Inspected, inspectBytes } from '../../ui/files/inspect.ts'
import { dataId } from './fileText.ts'

/** A photo or document as it is sent. */
export interface CarriedFile {
  readonly id: string
  readonly type: UploadType
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type FileRead =
  | { readonly ok: true; readonly value: Carried; readonly files: readonly CarriedFile[] }
  | { readonly ok: false; readonly problem: CarryProblem }

/**
 * Reads the text of a continuation file, also one that a browser has saved anew. No markup of it is ever made into a page.
 * Photo and documents that are missing or not what they say are left out, to be asked for again.
 */
export function readFile(html: string, demo: boolean): FileRead {
  const json = findData(html)
  if (json === undefined) return { ok: false, problem: 'notOurs' }
  const given = parsed(json)
  if (given === undefined) return { ok: false, problem: 'damaged' }
  const read = readCarried(given, demo)
  if (!read.ok) return read
  const files: CarriedFile[] = []
  const find = (id: string): boolean => {
    const file = findUpload(html, id)
    if (file) files.push(file)
    return file !== undefined
  }
  return { ok: true, value: withFiles(read.value, find), files }
}

function findData(html: string): string | undefined {
  const mark = html.indexOf(`id="${dataId}"`)
  const start = mark < 0 ? -1 : html.indexOf('>', mark) + 1
  if (start <= 0) return undefined
  const end = html.indexOf('</pre>', start)
  return end < 0 ? '' : html.slice(start, end)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The answers that name a file, only as far as the file is there. */
export function withFiles(carried: Carried, find: (id: string) => boolean): Carried {
  const { photo, documents, ...answers } = carried.draft.answers
  const hasPhoto = photo === undefined || photo === 'later' || find(photo.uploadId)
  const isThere = (code: DocumentCode) => {
    const file = documents?.[code]
    return file !== undefined && find(file.uploadId)
  }
  const given = documentCodes.filter((code) => documents?.[code])
  const there = given.filter(isThere)
  return {
    ...carried,
    left: [
      ...carried.left,
      ...(hasPhoto ? [] : (['photo'] as const)),
      ...(there.length < given.length ? (['documents'] as const) : []),
    ],
    draft: {
      ...carried.draft,
      answers: {
        ...answers,
        ...(photo !== undefined && hasPhoto ? { photo } : {}),
        ...(documents ? { documents: Object.fromEntries(there.map((code) => [code, documents[code]])) } : {}),
      },
    },
  }
}

const kindOf: { readonly [T in UploadType]: Inspected['kind'] } = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'application/pdf': 'pdf',
}

function findUpload(html: string, id: string): CarriedFile | undefined {
  const mark = html.indexOf(`data-upload="${id}"`)
  if (mark < 0) return undefined
  const tag = html.slice(html.lastIndexOf('<', mark), html.indexOf('>', mark))
  const start = tag.indexOf('"data:')
  const [head = '', base64 = ''] = tag.slice(start + 6, tag.indexOf('"', start + 6)).split(';base64,')
  const type = uploadTypes.find((each) => each === head)
  if (start < 0 || !type || base64.length > maxFileBytes * 1.4) return undefined
  const bytes = decode(base64)
  return bytes && isSound(bytes, type) ? { id, type, bytes } : undefined
}

/** What it says it is, all there, and nothing that takes gigabytes of memory once it is decoded. */
function isSound(bytes: Uint8Array<ArrayBuffer>, type: UploadType): boolean {
  const inspected = inspectBytes(bytes)
  return bytes.length <= maxFileBytes && typeof inspected !== 'string' && inspected.kind === kindOf[type]
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}
