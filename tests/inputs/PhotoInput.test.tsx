// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { setClient } from '../../src/api/client.ts'
import { watchUploads } from '../../src/api/unusedUploads.ts'
import type { PhotoAnswer, UploadFn } from '../../src/domain/uploads.ts'
import { provideMessages } from '../../src/i18n/I18n.tsx'
import { words as apply } from '../../src/inputs/apply.words.zh-CN.ts'
import { PhotoInput } from '../../src/inputs/photo/PhotoInput.tsx'
import { words as photo } from '../../src/inputs/photo/words.zh-CN.ts'
import type { Preview } from '../../src/inputs/uploads/usePreview.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { heic } from '../domain/pictures.ts'

provideMessages('zh-CN', { photo, apply })
afterEach(cleanup)

const arrived = async () => undefined
const old: PhotoAnswer = { uploadId: 'old-old-old', bytes: 20_000, source: 'file', takenOk: true }

function Place({
  start,
  onFile,
  preview = arrived,
}: {
  readonly start?: PhotoAnswer
  readonly preview?: (uploadId: string) => Promise<Preview>
  readonly onFile?: { readonly uploadId: string; readonly bytes: number }
}) {
  const [value, setValue] = useState(start)
  const upload: UploadFn = arrived
  return (
    <>
      <PhotoInput value={value} onChange={setValue} upload={upload} preview={preview} onFile={onFile} />
      <output data-testid="value">{JSON.stringify(value)}</output>
    </>
  )
}

const kept = (): unknown => {
  const text = screen.getByTestId('value').textContent
  return text === '' ? undefined : JSON.parse(text)
}
const button = (name: string) => screen.getByRole('button', { name })
const names = () => screen.getAllByRole('button').map((one) => one.textContent)
const choose = (file: File) => {
  const input = document.querySelectorAll('input[type=file]')[1]
  if (input === undefined) throw new Error('no picker')
  fireEvent.change(input, { target: { files: [file] } })
}

describe('the ways to a photo', () => {
  test('are three equal buttons, and a fourth where a photo is on file', () => {
    const { rerender } = render(<Place />)
    expect(names()).toEqual([photo.camera, photo.album, photo.later])
    rerender(<Place onFile={{ uploadId: 'on-file-1', bytes: 15_000 }} />)
    expect(names()).toEqual([photo.camera, photo.album, photo.onFile, photo.later])
  })

  test('only the camera button asks for the camera', () => {
    render(<Place />)
    const pickers = [...document.querySelectorAll('input[type=file]')]
    expect(pickers.map((input) => input.getAttribute('capture'))).toEqual(['user', null])
  })

  test('the photo on file is taken as it is', () => {
    render(<Place onFile={{ uploadId: 'on-file-1', bytes: 15_000 }} />)
    fireEvent.click(button(photo.onFile))
    expect(kept()).toEqual({ uploadId: 'on-file-1', bytes: 15_000, source: 'onFile', takenOk: true })
  })

  test('"later" is an answer that says what it means', () => {
    render(<Place />)
    fireEvent.click(button(photo.later))
    expect(kept()).toBe('later')
    expect(screen.getByText(photo.laterChosen)).toBeDefined()
  })
})

describe('a file that is no photo', () => {
  test.each([
    ['an empty file', new File([], 'a.jpg'), photo.problems.empty],
    ['a PDF', new File(['%PDF-1.7'], 'a.jpg'), photo.problems.pdf],
    ['a text called a photo', new File(['hello'], 'a.jpg', { type: 'image/jpeg' }), photo.problems.typePhoto],
    [
      'a HEIC that this browser does not know',
      new File([heic(30, 20).slice()], 'a.heic'),
      photo.problems.heic,
    ],
  ])('%s: says what to do', async (_, file, sentence) => {
    render(<Place />)
    choose(file)
    expect(await screen.findByText(sentence)).toBeDefined()
    expect(button(photo.album).getAttribute('aria-describedby')).toBeTruthy()
    expect(kept()).toBeUndefined()
  })

  test('the error is gone with the next choice', async () => {
    render(<Place />)
    choose(new File([], 'a.jpg'))
    await screen.findByText(photo.problems.empty)
    fireEvent.click(button(photo.later))
    expect(screen.queryByText(photo.problems.empty)).toBeNull()
  })
})

describe('replacing a photo', () => {
  test('can be given up, and the old one stays', () => {
    render(<Place start={old} />)
    fireEvent.click(button(photo.replace))
    fireEvent.click(button(photo.keepOld))
    expect(kept()).toEqual(old)
    expect(button(photo.replace)).toBeDefined()
  })

  test('by a file that is no photo leaves the old one in place', async () => {
    render(<Place start={old} />)
    fireEvent.click(button(photo.replace))
    choose(new File(['hello'], 'a.jpg'))
    await screen.findByText(photo.problems.typePhoto)
    expect(kept()).toEqual(old)
  })

  test('by "later" can be undone', () => {
    render(<Place start={old} />)
    fireEvent.click(button(photo.replace))
    fireEvent.click(button(photo.later))
    expect(kept()).toBe('later')
    fireEvent.click(button(photo.undoLater))
    expect(kept()).toEqual(old)
  })
})

test('a kept photo that can no longer be shown is still a kept photo', async () => {
  render(<Place start={old} />)
  await waitFor(() => expect(screen.getByText(photo.noPreview)).toBeDefined())
  expect(screen.getByText(photo.keptOk)).toBeDefined()
})

test('a photo that the agency has let go is asked for again, and not shown as kept', async () => {
  render(<Place start={old} preview={async () => 'gone'} />)
  await screen.findByText(photo.problems.gone)
  expect(kept()).toBeUndefined()
  expect(screen.queryByText(photo.kept)).toBeNull()
})

test('the photo on file, which is never shown here, stays', async () => {
  const onFile = { ...old, source: 'onFile' } as const
  render(<Place start={onFile} preview={async () => 'gone'} />)
  await waitFor(() => expect(document.querySelector('.photo-picture .icon')).not.toBeNull())
  expect(kept()).toEqual(onFile)
})

test('a photo that is in no draft stays at the agency as long as it is on the screen', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const deleted = vi.fn<() => Promise<never>>().mockRejectedValue(new Error('not now'))
  // The only call that is made here is the one that removes.
  setClient({ call: deleted })
  localStorage.setItem('uploads.sent', JSON.stringify([{ id: 'old-old-old', at: 0 }]))
  const store = createDraftStore({
    open: async () => memoryDeviceStore('refused'),
    now: Date.now,
    makeId: () => 'd',
  })
  await store.load()
  const { unmount } = render(<Place start={old} />)
  const stop = watchUploads(store)
  await vi.advanceTimersByTimeAsync(61_000)
  expect(deleted).not.toHaveBeenCalled()
  unmount()
  await vi.advanceTimersByTimeAsync(61_000)
  expect(deleted).toHaveBeenCalledWith('deleteUpload', { params: { uploadId: 'old-old-old' } }, { tries: 1 })
  stop()
  localStorage.clear()
  vi.useRealTimers()
})

test('giving up a replacement does not lose the place of the keyboard', () => {
  render(<Place start={old} />)
  fireEvent.click(button(photo.replace))
  button(photo.keepOld).focus()
  fireEvent.click(button(photo.keepOld))
  expect(document.activeElement).not.toBe(document.body)
})
