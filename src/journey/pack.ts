import { fromBase64url, toBase64url } from './base64url.ts'

/** Nothing that we put into a link is larger; one that unfolds to more is not from here. */
const most = 500_000

// The first letter says how the rest is packed: `z` deflated, `p` plain. Both are base64url.
const [deflated, plain] = [0x7a, 0x70] as const

/** What is packed at the beginning of a text: links come with a sentence's sign or more words glued to them. */
export const packedIn = (text: string): string => /^[\w-]*/.exec(text)?.[0] ?? ''

/** A value as the text of a link. */
export async function pack(value: unknown): Promise<string> {
  const [first = 0, ...rest] = await fold(value)
  return String.fromCharCode(first) + toBase64url(Uint8Array.from(rest))
}

/** The same as bytes, the first of which is the letter. */
export async function fold(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  if (typeof CompressionStream === 'undefined') return Uint8Array.of(plain, ...bytes)
  return Uint8Array.of(deflated, ...(await through(bytes, new CompressionStream('deflate-raw'))))
}

/** The value that a link's text stands for. Throws, saying what is wrong with it. */
export async function unpack(text: string): Promise<unknown> {
  if (text.length > most) throw new Error('damaged')
  return unfold(Uint8Array.of(text.charCodeAt(0), ...fromBase64url(text.slice(1))))
}

/** The value that `fold` has made bytes of. Throws as `unpack`. */
export async function unfold(folded: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const json = new TextDecoder().decode(await bytesOf(folded))
  try {
    return JSON.parse(json)
  } catch {
    throw new Error('damaged')
  }
}

async function bytesOf(folded: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = folded.slice(1)
  if (folded[0] === plain) return bytes
  if (folded[0] !== deflated) throw new Error('not a link of ours')
  if (typeof DecompressionStream === 'undefined') throw new Error('this browser can’t unpack it')
  return through(bytes, new DecompressionStream('deflate-raw'))
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter()
  // What goes wrong while writing goes wrong while reading, too, and is caught there.
  writer.write(bytes).catch(() => undefined)
  writer.close().catch(() => undefined)
  const reader = stream.readable.getReader()
  const parts: number[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Uint8Array.from(parts)
    for (const byte of value) parts.push(byte)
    if (parts.length > most) throw new Error('too large')
  }
}
