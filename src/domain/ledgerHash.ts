import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

// By a library: the browser's own digest is missing on plain http in a local network, and asks for a promise for each line.

/**
 * A value as one text, always the same for the same value: keys in the order of their characters' codes, no blanks, whole numbers
 * only. Every key counts, known or not. Throws TypeError for what has no such form (a fraction, `null`, a list).
 */
export function canonicalOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('no canonical form')
  const parts: string[] = []
  for (const key of Object.keys(value).sort()) {
    const part: unknown = Reflect.get(value, key)
    if (part !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalOf(part)}`)
  }
  return `{${parts.join(',')}}`
}

/** SHA-256 over the canonical form of an entry but its own `hash`, in 64 hexadecimal digits. Throws as `canonicalOf` does. */
export function hashOf(entry: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalOf({ ...entry, hash: undefined }))))
}
