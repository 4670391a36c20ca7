import { describe, expect, test } from 'vitest'
import { sniffFile } from '../../src/domain/files/fileKind.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

describe('a file is known by its first bytes', () => {
  test.each([
    ['empty', ''],
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['heic', '\0\0\0\x18ftypheic\0\0\0\0'],
    ['heic', '\0\0\0\x18ftypmif1\0\0\0\0heic'],
    ['pdf', '%PDF-1.7\n'],
    ['pdf', '\r\n%PDF-1.4'],
    ['pdf', '\xef\xbb\xbf%PDF-1.4'],
    ['pdf', '\x1b%-12345X@PJL SET DUPLEX=ON\r\n%PDF-1.4'],
    ['pdf', '1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n'],
    ['webPage', '<!DOCTYPE html><p>%PDF-1.7'],
    ['webPage', '\n<html><pre>%PDF-1.7'],
    ['webPage', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['other', 'a text that says %PDF-1.7'],
    ['webp', 'RIFF\x1a\0\0\0WEBPVP8X'],
    ['gif', 'GIF89a'],
    ['gif', 'GIF87a'],
    ['bmp', `BM${'\0'.repeat(12)}\x28\0\0\0`],
    ['other', 'BMW is a make of cars, not a picture'],
    ['tiff', 'II*\0\x08\0\0\0'],
    ['tiff', 'MM\0*\0\0\0\x08'],
    ['avif', '\0\0\0\x1cftypavif\0\0\0\0mif1miaf'],
    ['avif', '\0\0\0\x1cftypmif1\0\0\0\0avifmiaf'],
    ['heic', '\0\0\0\x1cftypmif1\0\0\0\0miafheic'],
    ['video', '\0\0\0\x18ftypmp42'],
    ['video', '\x1aE\xdf\xa3webm'],
    ['document', 'PK\x03\x04word/document.xml'],
    ['document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['other', '\xff\xd8'],
  ])('%s', (kind, bytes) => {
    expect(sniffFile(bytesOf(bytes))).toBe(kind)
  })
})

test.each([12, 40, 52, 56, 64, 108, 124])(
  'a BMP is known by a header of %i bytes, one that there is',
  (size) => {
    const file = (header: number) => bytesOf(`BM${'\0'.repeat(12)}${String.fromCharCode(header)}\0\0\0`)
    expect(sniffFile(file(size))).toBe('bmp')
    expect(sniffFile(file(size + 1))).toBe('other')
  },
)
