/** A secret or name made by the agency: 32 hexadecimal digits. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Six random digits. */
export function randomCode(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return String(number % 1_000_000).padStart(6, '0')
}

/** So many random digits, ten at most. */
export function randomDigits(count: number): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return `${String(high % 100_000).padStart(5, '0')}${String(low % 100_000).padStart(5, '0')}`.slice(0, count)
}

/**
 * A short mark of a text, the same for the same text (cyrb53, public domain). Not a cryptographic hash, which plain http
 * would not offer: it tells accidents apart, not attackers.
 */
export function fingerprintOf(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2_654_435_761)
    b = Math.imul(b ^ unit, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return `${(b >>> 0).toString(16).padStart(8, '0')}${(a >>> 0).toString(16).padStart(8, '0')}-${text.length}`
}

/** The same for bytes. */
export function fingerprintOfBytes(bytes: ArrayBuffer): string {
  let hash = 0x811c9dc5
  for (const byte of new Uint8Array(bytes)) hash = Math.imul(hash ^ byte, 0x01000193)
  return `${(hash >>> 0).toString(16)}-${bytes.byteLength}`
}
