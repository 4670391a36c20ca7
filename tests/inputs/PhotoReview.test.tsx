// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { PhotoAnswer, PhotoCheck, UploadFn } from '../../src/domain/uploads.ts'
import { provideMessages } from '../../src/i18n/I18n.tsx'
import { words as apply } from '../../src/inputs/apply.words.zh-CN.ts'
import { adviceFor, type CardPhoto } from '../../src/inputs/photo/card.ts'
import { PhotoReview } from '../../src/inputs/photo/PhotoReview.tsx'
import type { Picture } from '../../src/inputs/photo/picture.ts'
import { words as photo } from '../../src/inputs/photo/words.zh-CN.ts'

provideMessages('zh-CN', { photo, apply })
beforeAll(() => {
  URL.createObjectURL = () => 'blob:photo'
  URL.revokeObjectURL = () => undefined
})
afterEach(cleanup)

const ok: PhotoCheck = { name: 'size', result: 'ok' }
const unknown: PhotoCheck = { name: 'headWidth', result: 'unknown' }
const grey: PhotoCheck = { name: 'background', result: 'fix', finding: 'nearlyWhite' }
const offCentre: PhotoCheck = { name: 'headCentre', result: 'fix', finding: 'headLeft' }
const dark: PhotoCheck = { name: 'brightness', result: 'fix', finding: 'tooDark' }

const card = (checks: readonly PhotoCheck[], whitened = false): CardPhoto => ({
  bytes: new Uint8Array(12_000),
  blob: new Blob(['photo']),
  checks,
  whitened,
})

function open(checks: readonly PhotoCheck[], upload: UploadFn = async () => undefined, whitened = false) {
  const picture: Picture = {
    canvas: document.createElement('canvas'),
    url: 'blob:before',
    kind: 'png',
    wasTurned: true,
    fileBytes: 3_000_000,
    proposal: undefined,
  }
  const calls = {
    onWhiten: vi.fn<(whitened: boolean) => void>(),
    onAdjust: vi.fn<() => void>(),
    onDone: vi.fn<(answer: PhotoAnswer) => void>(),
    onOther: vi.fn<() => void>(),
    onSay: vi.fn<(text: string) => void>(),
  }
  render(
    <PhotoReview
      picture={picture}
      card={card(checks, whitened)}
      source="camera"
      upload={upload}
      {...calls}
    />,
  )
  return calls
}
const button = (name: string) => screen.getByRole('button', { name })

describe('what was found is said in words', () => {
  test('how many were checked, how many are to be changed, how many could not be told', () => {
    open([ok, grey, unknown])
    expect(screen.getByText('已检查3项，1项需修改，1项无法判断')).toBeDefined()
    expect(screen.getByText(photo.review.findings.nearlyWhite)).toBeDefined()
    expect(screen.getByText(photo.review.heuristic)).toBeDefined()
  })

  test('what was done to the photo is told', () => {
    open([ok])
    for (const change of [
      photo.changes.turned,
      '由 PNG 转为 JPG',
      '由 2.9 MB 压缩到 12 KB',
      photo.changes.cleaned,
    ])
      expect(screen.getByText(change)).toBeDefined()
  })

  test('before and after stand side by side', () => {
    open([ok])
    expect(screen.getByAltText(photo.review.beforeAlt)).toBeDefined()
    expect(screen.getByAltText(photo.review.afterAlt)).toBeDefined()
  })
})

describe('the advised way', () => {
  test.each([
    [[ok, unknown], 'accept'],
    [[ok, grey], 'whiten'],
    [[grey, offCentre], 'adjust'],
    [[grey, offCentre, dark], 'retake'],
  ] as const)('of %o is to %s', (checks, advice) => {
    expect(adviceFor(checks)).toBe(advice)
  })

  test('whitening is offered for a grey wall, and can be taken back', () => {
    const { onWhiten } = open([ok, grey])
    fireEvent.click(button(photo.review.whiten))
    expect(onWhiten).toHaveBeenLastCalledWith(true)
    cleanup()
    const again = open([ok], undefined, true)
    fireEvent.click(button(photo.review.unwhiten))
    expect(again.onWhiten).toHaveBeenLastCalledWith(false)
  })
})

describe('accepting', () => {
  test('sends the photo once and answers with its id', async () => {
    const upload = vi.fn<UploadFn>(async () => undefined)
    const { onDone } = open([ok, unknown], upload)
    fireEvent.click(button(photo.review.accept))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    const id = upload.mock.calls[0]?.[0].id
    expect(onDone).toHaveBeenCalledWith({ uploadId: id, bytes: 12_000, source: 'camera', takenOk: true })
    expect(upload.mock.calls[0]?.[0].bytes.byteLength).toBe(12_000)
  })

  test('is possible in spite of a finding, and the answer says so', async () => {
    const { onDone } = open([dark])
    fireEvent.click(button(photo.review.acceptAnyway))
    await waitFor(() => expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ takenOk: false })))
  })

  test('that fails can be tried again as the same file', async () => {
    const upload = vi.fn<UploadFn>(async () => undefined).mockRejectedValueOnce(new Error('network'))
    const { onDone, onSay } = open([ok], upload)
    fireEvent.click(button(photo.review.accept))
    await screen.findByText(photo.problems.network)
    expect(onSay).toHaveBeenCalledWith(photo.errorPrefix + photo.problems.network)
    fireEvent.click(button(photo.tryAgain))
    await waitFor(() => expect(onDone).toHaveBeenCalled())
    expect(upload.mock.calls[1]?.[0].id).toBe(upload.mock.calls[0]?.[0].id)
  })

  test('can be cancelled on the way, and the photo is still there', async () => {
    let signal: AbortSignal | undefined
    const upload: UploadFn = (call) => {
      signal = call.signal
      return new Promise(() => undefined)
    }
    const { onDone } = open([ok], upload)
    fireEvent.click(button(photo.review.accept))
    fireEvent.click(button(photo.cancel))
    expect(signal?.aborted).toBe(true)
    expect(onDone).not.toHaveBeenCalled()
    expect(button(photo.review.accept)).toBeDefined()
  })
})
