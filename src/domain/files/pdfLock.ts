import { md5 } from './md5.ts'
import { rc4 } from './rc4.ts'

/** What a password is filled up with (ISO 32000-1, 7.6.3.3). */
const filler = Uint8Array.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'.match(/../g) ?? [],
  (pair) => Number.parseInt(pair, 16),
)

interface Lock {
  /** 2 to 4; later ones are not read here. */
  readonly revision: number
  /** Bytes of the key. */
  readonly keyLength: number
  readonly owner: Uint8Array
  readonly user: Uint8Array
  readonly permissions: number
  readonly fileId: Uint8Array
  readonly hidesMetadata: boolean
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

/** The bytes of the first string after a name, written in hexadecimal or in brackets; none where there is no such string. */
function stringAfter(bytes: Uint8Array, text: string, name: RegExp): Uint8Array {
  const match = name.exec(text)
  if (!match) return new Uint8Array()
  const start = match.index + match[0].length
  if (text[start - 1] === '<') {
    const digits = text.slice(start, text.indexOf('>', start)).replaceAll(/\s/g, '')
    return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  }
  return literalAt(bytes, start)
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** A string in brackets (ISO 32000-1, 7.3.4.2), from behind the opening one. Its bytes are read, since it holds any. */
function literalAt(bytes: Uint8Array, start: number): Uint8Array {
  const found: number[] = []
  let depth = 1
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0x28) depth += 1
    if (byte === 0x29) depth -= 1
    if (depth === 0) break
    if (byte !== 0x5c) {
      found.push(byte)
      continue
    }
    at += 1
    const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))?.[0]
    const sign = String.fromCharCode(bytes[at] ?? 0)
    if (octal) at += octal.length - 1
    found.push(octal ? Number.parseInt(octal, 8) & 255 : (escapes[sign] ?? sign.charCodeAt(0)))
  }
  return Uint8Array.from(found)
}

/** Reads the dictionary of the lock, which never lies in a compressed part. `text`: the same bytes, one character for each. */
function findLock(bytes: Uint8Array, text: string): Lock | undefined {
  const named = /\/Encrypt\s*(?:(\d+)\s+(\d+)\s+R|<<)/.exec(text)
  if (!named) return undefined
  const object =
    named[1] === undefined ? undefined : new RegExp(`\\b${named[1]}\\s+${named[2]}\\s+obj\\b`).exec(text)
  const start = object ? object.index : named.index
  const [part, partBytes] = [text.slice(start, start + 4096), bytes.subarray(start, start + 4096)]
  const number = (name: RegExp) => Number(name.exec(part)?.[1])
  const revision = number(/\/R\s+(\d+)/)
  if (!(revision >= 2 && revision <= 4)) return undefined
  return {
    revision,
    // Revision 4 always has 128 bits; the lengths in it are of other things.
    keyLength: revision === 2 ? 5 : revision === 4 ? 16 : (number(/\/Length\s+(\d{2,3})\b/) || 40) / 8,
    owner: stringAfter(partBytes, part, /\/O\s*[<(]/).subarray(0, 32),
    user: stringAfter(partBytes, part, /\/U\s*[<(]/),
    permissions: number(/\/P\s+(-?\d+)/),
    fileId: stringAfter(bytes, text, /\/ID\s*\[\s*[<(]/),
    hidesMetadata: !/\/EncryptMetadata\s+false/.test(part),
  }
}

/** ISO 32000-1, algorithm 2. */
function keyOf({ revision, keyLength, owner, permissions, fileId, hidesMetadata }: Lock): Uint8Array {
  const flags = new Uint8Array(4)
  new DataView(flags.buffer).setInt32(0, permissions | 0, true)
  const more = revision >= 4 && !hidesMetadata ? new Uint8Array(4).fill(255) : new Uint8Array()
  let key = md5(joined(filler, owner, flags, fileId, more))
  const again = revision >= 3 ? 50 : 0
  for (let n = 0; n < again; n += 1) key = md5(key.subarray(0, keyLength))
  return key.subarray(0, keyLength)
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length <= other.length && one.every((byte, i) => byte === other[i])

/**
 * Whether an encrypted PDF opens without a password: it only forbids printing or changing, as papers of offices often do.
 * Algorithms 4 to 6 of ISO 32000-1 with an empty password. Of newer locks (revision 5 and on) it can't be told: false.
 */
export function opensWithoutPassword(bytes: Uint8Array, text: string): boolean {
  const lock = findLock(bytes, text)
  if (!lock || lock.owner.length < 32 || !Number.isInteger(lock.keyLength)) return false
  const key = keyOf(lock)
  if (lock.revision === 2) return isSame(rc4(key, filler), lock.user)
  let proof = md5(joined(filler, lock.fileId))
  for (let n = 0; n < 20; n += 1)
    proof = rc4(
      key.map((byte) => byte ^ n),
      proof,
    )
  return isSame(proof, lock.user)
}
