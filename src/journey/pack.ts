import { fromBase64url, toBase64url } from './base64url.ts'

/** Nothing that we put into a link is larger; one that unfolds to more is not from here. */
const most = 500_000

// The first letter says how the rest is packed: `z` deflated, `p` plain. Both are base64url.

/** What is packed at the beginning of a text: links come with a sentence's sign or more words glued to them. */
export const packedIn = (text: string): string => /^[\w-]*/.exec(text)?.[0] ?? ''

/** A value as the text of a link. */
export async function pack(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  if (typeof CompressionStream === 'undefined') return `p${toBase64url(bytes)}`
  return `z${toBase64url(await through(bytes, new CompressionStream('deflate-raw')))}`
}

/** The value that a link's text stands for. Throws, saying what is wrong with it. */
export async function unpack(text: string): Promise<unknown> {
  const json = await unfold(text)
  try {
    return JSON.parse(json)
  } catch {
    throw new Error('damaged')
  }
}

async function unfold(text: string): Promise<string> {
  if (text.length > most) throw new Error('damaged')
  const bytes = fromBase64url(text.slice(1))
  if (text.startsWith('p')) return new TextDecoder().decode(bytes)
  if (!text.startsWith('z')) throw new Error('not a link of ours')
  if (typeof DecompressionStream === 'undefined') throw new Error('this browser can’t unpack it')
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')))
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
