import { describe, expect, test } from 'vitest'
import { sniffFile } from '../../src/domain/uploads.ts'

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
    ['other', 'GIF89a'],
    ['other', '<html>'],
    ['other', '\0\0\0\x18ftypmp42'],
    ['other', '\xff\xd8'],
  ])('%s', (kind, bytes) => {
    expect(sniffFile(bytesOf(bytes))).toBe(kind)
  })
})
