// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { maxFileBytes, maxPictureBytes, type UploadFn, type UploadRef } from '../../src/domain/uploads.ts'
import { provideMessages } from '../../src/i18n/I18n.tsx'
import { words as apply } from '../../src/inputs/apply.words.zh-CN.ts'
import { words as photo } from '../../src/inputs/photo/words.zh-CN.ts'
import { FilesInput } from '../../src/inputs/uploads/FilesInput.tsx'
import type { Preview } from '../../src/inputs/uploads/usePreview.ts'
import { smallPdf } from '../domain/pdfs.ts'
import { heic, jpeg, webp } from '../domain/pictures.ts'

provideMessages('zh-CN', { photo, apply })
afterEach(cleanup)

const pdf = (name = 'a.pdf') => new File([smallPdf], name, { type: 'application/pdf' })
const arrived = async () => undefined
const slots = [
  { code: 'idFront', label: '身份证人像面' },
  { code: 'idBack', label: '身份证国徽面' },
] as const

type Files = Readonly<Partial<Record<'idFront' | 'idBack', UploadRef>>>

const nothing: Files = {}

interface PlaceProps {
  readonly upload: UploadFn
  readonly start?: Files
  readonly preview?: (uploadId: string) => Promise<Preview>
}

function Place({ upload, start = nothing, preview = arrived }: PlaceProps) {
  const [value, setValue] = useState(start)
  return (
    <>
      <FilesInput
        slots={slots}
        value={value}
        onChange={setValue}
        upload={upload}
        preview={preview}
        asOf="2025-03-18"
      />
      <output data-testid="value">{JSON.stringify(value)}</output>
    </>
  )
}

const kept = (): Files => JSON.parse(screen.getByTestId('value').textContent)
const place = (label: string) => within(screen.getByRole('listitem', { name: label }))
const choose = (label: string, file: File) => {
  const input = screen.getByRole('listitem', { name: label }).querySelector('input[type=file]')
  if (input === null) throw new Error('no picker')
  fireEvent.change(input, { target: { files: [file] } })
}
/** Chooses a PDF, and lets it be sent without a watermark. */
const sendPdf = async (label: string, file = pdf()) => {
  choose(label, file)
  fireEvent.click(await place(label).findByRole('button', { name: photo.files.pdfSend }))
}
const old: UploadRef = { uploadId: 'old-old-old', name: 'idFront.pdf', type: 'application/pdf', bytes: 9 }

describe('a file is judged by what it contains', () => {
  test.each([
    ['an empty file', new File([], 'a.jpg', { type: 'image/jpeg' }), photo.problems.empty],
    ['a program called a photo', new File(['MZ…'], 'a.jpg', { type: 'image/jpeg' }), photo.problems.type],
    ['a file over 30 MB', new File([new Uint8Array(maxPictureBytes + 1)], 'a.jpg'), photo.problems.tooLarge],
    [
      'a PDF over 10 MB',
      new File([smallPdf, new Uint8Array(maxFileBytes)], 'a.pdf'),
      photo.problems.tooLarge,
    ],
    ['a PDF that breaks off', new File([smallPdf.slice(0, -20)], 'a.pdf'), photo.problems.pdfIncomplete],
    [
      'a PDF with a password',
      new File([smallPdf.replace('/Size', '/Encrypt 6 0 R /Size')], 'a.pdf'),
      photo.problems.pdfLocked,
    ],
    ['a page with a PDF’s head in it', new File([`<html>${smallPdf}`], 'a.pdf'), photo.problems.webPage],
    [
      'a WebP that this browser does not know',
      new File([webp(30, 20).slice()], 'a.jpg'),
      photo.problems.webp,
    ],
    [
      'a small file that claims 65,000 × 65,000 pixels',
      new File(
        [Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 8, 8, 0xfd, 0xe8, 0xfd, 0xe8, 3, 0xff, 0xda, 0, 2])],
        'a.jpg',
      ),
      photo.problems.tooManyPixels,
    ],
    ['a JPEG that breaks off', new File([jpeg(30, 20).slice(0, -9)], 'a.jpg'), photo.problems.incomplete],
  ])('%s is refused with what to do, and nothing is sent', async (_, file, sentence) => {
    const upload = vi.fn<UploadFn>(arrived)
    render(<Place upload={upload} />)
    choose('身份证人像面', file)
    expect(await place('身份证人像面').findByText(sentence)).toBeDefined()
    expect(upload).not.toHaveBeenCalled()
  })

  test('the error goes away once a good file is chosen', async () => {
    render(<Place upload={arrived} />)
    choose('身份证人像面', new File([], 'a.jpg'))
    await place('身份证人像面').findByText(photo.problems.empty)
    await sendPdf('身份证人像面')
    await place('身份证人像面').findByText(photo.files.done)
    expect(place('身份证人像面').queryByText(photo.problems.empty)).toBeNull()
  })
})

test('a HEIC that this browser does not know is met with each way that helps', async () => {
  render(<Place upload={arrived} />)
  choose('身份证人像面', new File([heic(30, 20).slice()], 'a.heic'))
  await place('身份证人像面').findByText(photo.problems.heic)
  const said = place('身份证人像面').getAllByRole('listitem')
  expect(said.map((way) => way.textContent)).toEqual(photo.heicWays)
})

describe('a PDF, which can’t carry the watermark', () => {
  test('is not sent before the person has read that and says so', async () => {
    const upload = vi.fn<UploadFn>(arrived)
    render(<Place upload={upload} />)
    choose('身份证人像面', pdf())
    await place('身份证人像面').findByText(photo.files.pdfAsk)
    expect(upload).not.toHaveBeenCalled()
    expect(
      place('身份证人像面')
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual([photo.files.pdfSend, photo.files.pdfOther, photo.files.discard])
    fireEvent.click(place('身份证人像面').getByRole('button', { name: photo.files.pdfSend }))
    await place('身份证人像面').findByText(photo.files.done)
    expect(upload).toHaveBeenCalledTimes(1)
  })

  test('can be left out', async () => {
    const upload = vi.fn<UploadFn>(arrived)
    render(<Place upload={upload} />)
    choose('身份证人像面', pdf())
    fireEvent.click(await place('身份证人像面').findByRole('button', { name: photo.files.discard }))
    place('身份证人像面').getByRole('button', { name: photo.files.choose('身份证人像面') })
    expect(upload).not.toHaveBeenCalled()
  })
})

test('a PDF is passed on byte for byte under a name and an id of ours', async () => {
  const upload = vi.fn<UploadFn>(arrived)
  render(<Place upload={upload} />)
  await sendPdf('身份证人像面', pdf('我的身份证.pdf'))
  await waitFor(() => expect(kept().idFront).toMatchObject({ name: 'idFront.pdf', type: 'application/pdf' }))
  const sent = upload.mock.calls[0]?.[0]
  expect(new TextDecoder().decode(sent?.bytes)).toBe(smallPdf)
  expect(sent?.id).toMatch(/^[0-9a-f]{32}$/)
})

test('a file that did not arrive can be sent again, as the same file', async () => {
  const upload = vi.fn<UploadFn>(arrived).mockRejectedValueOnce(new TypeError('network'))
  render(<Place upload={upload} />)
  await sendPdf('身份证人像面')
  fireEvent.click(await place('身份证人像面').findByRole('button', { name: photo.files.retry }))
  await waitFor(() => expect(kept().idFront).toBeDefined())
  expect(upload.mock.calls[1]?.[0].id).toBe(upload.mock.calls[0]?.[0].id)
})

describe('when the agency takes no file just now', () => {
  const tooMany = (retryAfterSeconds: number | undefined, type = 'about:blank') =>
    new AgencyError('putUpload', 'problem', {
      status: 429,
      problem: { type, title: 'Too many in a short time', status: 429 },
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    })
  const refused = async (error: unknown) => {
    const upload = vi.fn<UploadFn>(arrived).mockRejectedValueOnce(error)
    render(<Place upload={upload} />)
    await sendPdf('身份证人像面')
    return upload
  }

  test('it is said how long to wait, and the same button sends the same file after it', async () => {
    const upload = await refused(tooMany(1))
    await place('身份证人像面').findByText(apply.faults.busy(1))
    const waiting = place('身份证人像面').getByRole('button', { name: apply.retryIn(1) })
    fireEvent.click(waiting)
    expect(upload, 'too early').toHaveBeenCalledTimes(1)
    await waitFor(() => expect(waiting.textContent).toBe(photo.files.retry), { timeout: 5000 })
    fireEvent.click(waiting)
    await waitFor(() => expect(kept().idFront).toBeDefined())
    expect(upload.mock.calls[1]?.[0].id).toBe(upload.mock.calls[0]?.[0].id)
  })

  test('the same button works at once where the agency names no time', async () => {
    await refused(tooMany(undefined))
    await place('身份证人像面').findByText(apply.faults.busy(undefined))
    fireEvent.click(place('身份证人像面').getByRole('button', { name: photo.files.retry }))
    await waitFor(() => expect(kept().idFront).toBeDefined())
  })

  test('too many files are named only where the agency says that it is these', async () => {
    await refused(tooMany(80_000, 'urn:problem:too-many-uploads'))
    expect(await place('身份证人像面').findByText(photo.problems.tooMany)).toBeDefined()
    expect(place('身份证人像面').getByRole('button', { name: photo.files.retry })).toBeDefined()
  })
})

test('progress is shown in figures, and sending can be cancelled', async () => {
  let signal: AbortSignal | undefined
  const upload: UploadFn = (call) => {
    signal = call.signal
    call.onProgress?.(0.42)
    return new Promise(() => undefined)
  }
  render(<Place upload={upload} />)
  await sendPdf('身份证人像面')
  await place('身份证人像面').findByText('42%')
  fireEvent.click(place('身份证人像面').getByRole('button', { name: photo.cancel }))
  expect(signal?.aborted).toBe(true)
  expect(kept()).toEqual({})
  expect(
    place('身份证人像面').getByRole('button', { name: photo.files.choose('身份证人像面') }),
  ).toBeDefined()
})

const startReplacing = (upload: UploadFn) => {
  render(<Place upload={upload} start={{ idFront: old }} />)
  fireEvent.click(place('身份证人像面').getByRole('button', { name: `${photo.files.replace} 身份证人像面` }))
}

describe('replacing', () => {
  test('giving it up keeps the file there was', () => {
    startReplacing(arrived)
    fireEvent.click(place('身份证人像面').getByRole('button', { name: photo.files.keepOld }))
    expect(kept().idFront).toEqual(old)
  })
  test('a new file that does not arrive leaves the old one in place', async () => {
    startReplacing(() => Promise.reject(new Error('network')))
    await sendPdf('身份证人像面')
    await place('身份证人像面').findByText(photo.problems.network)
    expect(kept().idFront).toEqual(old)
  })
  test('a new file that arrives takes its place', async () => {
    startReplacing(arrived)
    await sendPdf('身份证人像面')
    await waitFor(() => expect(kept().idFront?.uploadId).not.toBe(old.uploadId))
  })
})

test('a removed file comes back with undo', () => {
  render(<Place upload={arrived} start={{ idFront: old }} />)
  fireEvent.click(place('身份证人像面').getByRole('button', { name: `${photo.files.remove} 身份证人像面` }))
  expect(kept()).toEqual({})
  fireEvent.click(place('身份证人像面').getByRole('button', { name: photo.files.undo }))
  expect(kept()).toEqual({ idFront: old })
})

describe('a file that was sent a day ago and never submitted', () => {
  const sent = (daysAgo: number) =>
    localStorage.setItem(
      'uploads.sent',
      JSON.stringify([{ id: old.uploadId, at: Date.now() - daysAgo * 86_400_000 }]),
    )
  afterEach(() => localStorage.clear())

  test('is asked for again when the agency has let it go: it is not shown as received', async () => {
    sent(2)
    render(<Place upload={arrived} start={{ idFront: old }} preview={async () => 'gone'} />)
    await place('身份证人像面').findByText(photo.problems.gone)
    expect(kept()).toEqual({})
    place('身份证人像面').getByRole('button', { name: photo.files.choose('身份证人像面') })
  })

  test('stays when the agency has it', async () => {
    sent(2)
    const preview = vi.fn<(id: string) => Promise<Preview>>(async () => new Blob(['x']))
    render(<Place upload={arrived} start={{ idFront: old }} preview={preview} />)
    await waitFor(() => expect(preview).toHaveBeenCalledTimes(1))
    expect(kept()).toEqual({ idFront: old })
  })

  test('is not fetched to find out as long as it can’t be gone', () => {
    sent(0.5)
    const preview = vi.fn<(id: string) => Promise<Preview>>(async () => 'gone')
    render(<Place upload={arrived} start={{ idFront: old }} preview={preview} />)
    expect(preview).not.toHaveBeenCalled()
  })
})

test('two files sent at the same time both arrive', async () => {
  const arrivals: (() => void)[] = []
  render(<Place upload={() => new Promise((done) => arrivals.push(done))} />)
  await sendPdf('身份证人像面')
  await sendPdf('身份证国徽面')
  await waitFor(() => expect(arrivals).toHaveLength(2))
  for (const arrive of arrivals) arrive()
  await waitFor(() => expect(Object.keys(kept()).toSorted()).toEqual(['idBack', 'idFront']))
})

test('only the camera button asks for the camera', () => {
  render(<Place upload={arrived} />)
  const pickers = [...document.querySelectorAll('input[type=file]')]
  expect(pickers.map((input) => input.getAttribute('capture'))).toEqual([
    null,
    'environment',
    null,
    'environment',
  ])
})

test('what happens is said in one live region', async () => {
  render(<Place upload={arrived} />)
  await sendPdf('身份证人像面')
  await waitFor(() =>
    expect(screen.getAllByRole('status').map((region) => region.textContent)).toContain(
      '身份证人像面：已上传',
    ),
  )
})
