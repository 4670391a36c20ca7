import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { md5 } from '../../src/domain/files/md5.ts'
import { findPdfProblem } from '../../src/domain/files/pdf.ts'
import { opensWithoutPassword } from '../../src/domain/files/pdfLock.ts'
import { rc4 } from '../../src/domain/files/rc4.ts'
import { smallPdf } from './pdfs.ts'

// Locks that pypdf 6 made for an empty page: owner's password "owner", opened with the password "demo" or with none.
const id = '6466636166353432373930333230366464313134343164306235626139363162'
const rc4of40 = {
  none: {
    O: 'c92422687facee686e373f10b5c7d04738053152f7e2ee30e11c69ec442576ab',
    U: 'c899bcdddd5d51d7266872b8a873366c87e530ded8487dad8a3c98a1b1be1673',
  },
  demo: {
    O: '85fe015919662a774442fb072e3d9f19e9d130ec09a4d0061e78fe920f7ab62f',
    U: 'b8de72083c43a676d41d4aaa78bcb7a92a12726d49e903178917071851c8f323',
  },
}
const of128 = {
  none: {
    O: '566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5',
    U: '52d62fb1b6e370d3006690786cbcbfda28bf4e5e4e758a4164004e56fffa0108',
  },
  demo: {
    O: '1ab58b4288f90388e74e54584125ce142be0de24c6b0d37746e075b891756671',
    U: 'b510825143f025315c0f03a18525eca528bf4e5e4e758a4164004e56fffa0108',
  },
}
const kinds = [
  ['40-bit RC4', '/V 1 /R 2 /Length 40', rc4of40],
  ['128-bit RC4', '/V 2 /R 3 /Length 128', of128],
  ['128-bit AES', '/V 4 /R 4 /CF << /StdCF << /CFM /AESV2 /Length 16 >> >>', of128],
] as const

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
const locked = (lock: string, fileId = `<${id}>`): Uint8Array =>
  bytesOf(
    smallPdf
      .replace('xref', () => `5 0 obj\n<< /Filter /Standard ${lock} >>\nendobj\nxref`)
      .replace('/Root', () => `/ID [${fileId} ${fileId}] /Encrypt 5 0 R /Root`),
  )
const hex = ({ O, U }: { readonly O: string; readonly U: string }) => `/P 4294967292 /O <${O}> /U <${U}>`
/** The same in brackets, as most programs write it: each byte as it is, or escaped. */
const literal = (text: string): string => {
  const chars = (text.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
  return `(${chars.map((c) => ('()\\'.includes(c) ? `\\${c}` : c === '\r' ? String.raw`\r` : c === '\n' ? String.raw`\012` : c)).join('')})`
}

describe.each(kinds)('a PDF with a lock of %s', (_, how, { none, demo }) => {
  test('that only forbids printing is taken: it opens without a password', () => {
    expect(findPdfProblem(locked(`${how} ${hex(none)}`))).toBeUndefined()
    const strings = `/P -4 /O ${literal(none.O)} /U ${literal(none.U)}`
    expect(findPdfProblem(locked(`${how} ${strings}`, literal(id)))).toBeUndefined()
  })

  test('that asks for a password is not', () => {
    expect(findPdfProblem(locked(`${how} ${hex(demo)}`))).toBe('locked')
  })

  test('is not taken when the proof in it is cut off', () => {
    expect(findPdfProblem(locked(`${how} ${hex({ ...none, U: none.U.slice(0, 8) })}`))).toBe('locked')
  })
})

test('a lock of revision 3 that names no length has 40 bits', () => {
  const digest = (...parts: readonly (Uint8Array | string)[]) =>
    createHash('md5')
      .update(
        Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part))),
      )
      .digest()
  const filler = '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'
  const owner = of128.none.O
  let key = digest(filler, owner, 'fcffffff', id)
  for (let n = 0; n < 50; n += 1) key = digest(key.subarray(0, 5))
  let proof: Uint8Array = digest(filler, id)
  for (let n = 0; n < 20; n += 1)
    proof = rc4(
      key.subarray(0, 5).map((byte) => byte ^ n),
      proof,
    )
  const user = Buffer.from(proof).toString('hex').padEnd(64, '0')
  expect(findPdfProblem(locked(`/V 2 /R 3 /P -4 /O <${owner}> /U <${user}>`))).toBeUndefined()
})

test('a newer lock counts as one that asks for a password', () => {
  expect(findPdfProblem(locked(`/V 5 /R 6 /Length 256 ${hex(of128.none)}`))).toBe('locked')
})

test('MD5 is what others compute', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect([...md5(bytes)]).toEqual([...createHash('md5').update(bytes).digest()])
    }),
  )
})

test('no lock whatever makes the reader throw', () => {
  const word = fc.constantFrom(
    '/R 2',
    '/R 3',
    '/R 4',
    '/O',
    '/U',
    '/P -4',
    '<',
    '>',
    '(',
    ')',
    '\\',
    '/Length 999',
    '00',
    'ÿ',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = `/Encrypt << ${words.join(' ')}`
      expect(typeof opensWithoutPassword(bytesOf(text), text)).toBe('boolean')
    }),
    { numRuns: 2000 },
  )
})
