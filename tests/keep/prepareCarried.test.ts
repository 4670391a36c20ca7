import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Carried } from '../../src/api/carried.ts'
import { prepareCarried, withPrepared } from '../../src/features/keep/prepareCarried.ts'
import type { CarriedFile } from '../../src/features/keep/readFile.ts'
import { emptyDraft } from '../../src/journey/draft.ts'
import type { Prepared } from '../../src/ui/files/prepare.ts'

const made = (text: string): Prepared => ({ bytes: new TextEncoder().encode(text), type: 'image/jpeg' })
const prepare = vi.hoisted(() => ({ prepareFile: vi.fn<Make>(), prepareCardPhoto: vi.fn<Make>() }))
vi.mock('../../src/ui/files/prepare.ts', () => prepare)
type Make = (file: unknown, watermark?: string) => Promise<Prepared | 'cannotDecode'>

beforeEach(() => {
  prepare.prepareFile.mockReset().mockResolvedValue(made('a document with a watermark'))
  prepare.prepareCardPhoto.mockReset().mockResolvedValue(made('a photo'))
})

const file = (id: string): CarriedFile => ({ id, type: 'image/png', bytes: new Uint8Array(9) })
const carried: Carried = {
  at: 0,
  left: [],
  draft: {
    ...emptyDraft('draft-0123456789', 1),
    answers: {
      name: '林小舟',
      photo: { uploadId: 'old-photo-1', bytes: 9, source: 'file', takenOk: true },
      documents: {
        idCardFront: { uploadId: 'old-front-1', name: 'idCardFront.png', type: 'image/png', bytes: 9 },
        idCardBack: { uploadId: 'old-back-12', name: 'idCardBack.png', type: 'image/png', bytes: 9 },
      },
    },
  },
}
const all = ['old-photo-1', 'old-front-1', 'old-back-12'].map(file)
const { answers } = carried.draft

describe('the files of a continuation file', () => {
  test('are made anew like any other: the photo as a photo, documents with the watermark', async () => {
    const { files } = await prepareCarried(carried, all, '仅用于…')
    expect(prepare.prepareCardPhoto).toHaveBeenCalledTimes(1)
    expect(prepare.prepareFile.mock.calls.map(([, watermark]) => watermark)).toEqual(['仅用于…', '仅用于…'])
    expect(files.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([
      'a photo',
      'a document with a watermark',
      'a document with a watermark',
    ])
  })

  test('go under ids of their own, and the answers speak of what is sent', async () => {
    const { files } = await prepareCarried(carried, all, '')
    const ids = files.map(({ sendAs }) => sendAs)
    expect(new Set([...ids, ...all.map(({ id }) => id)]).size).toBe(6)
    expect(withPrepared(answers, files)).toEqual({
      name: '林小舟',
      photo: { uploadId: ids[0], bytes: 7, source: 'file', takenOk: true },
      documents: {
        idCardFront: { uploadId: ids[1], name: 'idCardFront.jpg', type: 'image/jpeg', bytes: 27 },
        idCardBack: { uploadId: ids[2], name: 'idCardBack.jpg', type: 'image/jpeg', bytes: 27 },
      },
    })
  })

  test('that can’t be decoded are left out and asked for again', async () => {
    prepare.prepareCardPhoto.mockResolvedValue('cannotDecode')
    prepare.prepareFile.mockResolvedValueOnce('cannotDecode')
    const prepared = await prepareCarried(carried, all, '')
    expect(prepared.carried.left).toEqual(['photo', 'documents'])
    expect(prepared.files.map(({ id }) => id)).toEqual(['old-back-12'])
    expect(Object.keys(prepared.carried.draft.answers.documents ?? {})).toEqual(['idCardBack'])
    expect(prepared.carried.draft.answers).not.toHaveProperty('photo')
  })

  test('are none where a link brought the answers: these stay as they are', () => {
    expect(withPrepared(answers, [])).toEqual(answers)
    expect(withPrepared({ photo: 'later' }, [])).toEqual({ photo: 'later' })
  })
})
