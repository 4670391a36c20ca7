import { describe, expect, test } from 'vitest'
import { maxFileBytes, maxPictureBytes } from '../../src/domain/uploads.ts'
import { inspectFile } from '../../src/ui/files/inspect.ts'
import { jpeg, png } from '../domain/pictures.ts'

const fileOf = (content: Uint8Array | string, size?: number) => {
  const bytes = typeof content === 'string' ? Uint8Array.from(content, (c) => c.charCodeAt(0)) : content
  const filled = new Uint8Array(size ?? bytes.length)
  filled.set(bytes)
  return { size: filled.length, arrayBuffer: async () => filled.buffer }
}
const found = async (content: Uint8Array | string, size?: number) => {
  const inspected = await inspectFile(fileOf(content, size))
  return typeof inspected === 'string' ? inspected : inspected.kind
}
const part = (bytes: Uint8Array, share: number) => bytes.subarray(0, Math.floor(bytes.length * share))

describe('a picture that is cut off is named so, though browsers decode it', () => {
  test.each([0.6, 0.8, 0.99])('at %f', async (share) => {
    expect(await found(part(jpeg(400, 500), share))).toBe('incomplete')
    expect(await found(part(png(400, 500), share))).toBe('incomplete')
  })

  test('also when what is missing was filled with zeros', async () => {
    expect(await found(part(jpeg(400, 500), 0.6), 5000)).toBe('incomplete')
  })
})

describe('the limit of pixels', () => {
  test.each([
    ['50 megapixels', 8192, 6144],
    ['64 megapixels', 9280, 6944],
  ])('takes what a camera of %s makes', async (_, width, height) => {
    expect(await found(jpeg(width, height))).toBe('jpeg')
  })

  test('refuses 108 megapixels', async () => {
    expect(await found(jpeg(12_000, 9000))).toBe('tooManyPixels')
  })

  test('is not passed by hiding the frame behind a marker without a length', async () => {
    const [start, rest] = [jpeg(12_000, 12_000).subarray(0, 2), jpeg(12_000, 12_000).subarray(2)]
    expect(await found(Uint8Array.from([...start, 0xff, 0x01, ...rest]))).toBe('tooManyPixels')
  })
})

test('a picture may have 30 MB, since it is made smaller; a PDF 10, since it is not', async () => {
  expect(await found(jpeg(400, 500), maxPictureBytes)).toBe('jpeg')
  expect(await found(jpeg(400, 500), maxPictureBytes + 1)).toBe('tooLarge')
  expect(await found('%PDF-1.7', maxFileBytes + 1)).toBe('tooLarge')
})

const catalogue = '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n'
const trailer = (more = '') => `trailer\n<< /Size 3 /Root 1 0 R ${more}>>\nstartxref\n50\n%%EOF\n`
const pdf = `%PDF-1.7\n${catalogue}xref\n0 3\n${trailer()}`

describe('a PDF is looked at without being opened', () => {
  test.each([
    ['with a classic trailer', pdf],
    [
      'with a cross-reference stream',
      `%PDF-1.7\n9 0 obj\n<< /Type /XRef /Root 1 0 R >>\nstream\n…\nendstream\nendobj\nstartxref\n9\n%%EOF`,
    ],
    ['behind a byte order mark', `\xef\xbb\xbf${pdf}`],
    ['behind a scanner’s job lines', `\x1b%-12345X@PJL JOB\r\n${pdf}`],
    ['with a little of something else at its end', `${pdf}${'x'.repeat(500)}`],
    ['with many zeros at its end', `${pdf}${'\0'.repeat(5000)}`],
    [
      'that says how its metadata would be encrypted',
      pdf.replace('/Size 3', '/Size 3 /EncryptMetadata false'),
    ],
  ])('taken: one %s', async (_, content) => {
    expect(await found(content)).toBe('pdf')
  })

  test.each([
    ['cut off at 80 %', pdf.slice(0, pdf.length * 0.8), 'pdfIncomplete'],
    ['cut off in its first of two versions', `${pdf}${'%'.repeat(2000)}`, 'pdfIncomplete'],
    ['without a head', pdf.slice(9), 'pdfIncomplete'],
    ['that is a head and an end only', '%PDF-1.7\nstartxref\n9\n%%EOF\n', 'pdfIncomplete'],
    ['that needs a password', `%PDF-1.7\n${catalogue}${trailer('/Encrypt 6 0 R ')}`, 'pdfLocked'],
    [
      'that needs a password and says how in place',
      `%PDF-1.7\n${catalogue}${trailer('/Encrypt<</V 4>> ')}`,
      'pdfLocked',
    ],
  ])('named: one %s', async (_, content, problem) => {
    expect(await found(content)).toBe(problem)
  })
})

test.each([
  ['a page that has a PDF’s head in it', `<!doctype html><p>${pdf}`, 'webPage'],
  ['a text that has a PDF’s head in it', `Dear all,\n${pdf}`, 'type'],
  ['a word processor’s document', 'PK\x03\x04word/document.xml', 'document'],
  ['a video', '\0\0\0\x18ftypmp42\0\0\0\0isom', 'video'],
])('%s is named for what it is', async (_, content, problem) => {
  expect(await found(content)).toBe(problem)
})
