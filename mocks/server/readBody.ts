import type { IncomingMessage } from 'node:http'

/**
 * The body of a request; `tooLong` when it had more than `limit` bytes, `gone` when it breaks off. A body that is too long is
 * read to its end and dropped: who is cut off while speaking never hears the answer, and on a connection with unread bytes
 * the next request is never read.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer<ArrayBuffer> | 'tooLong' | 'gone'> {
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      if (!(part instanceof Buffer)) throw new TypeError('a request is read as bytes')
      length += part.length
      if (length > limit) parts.length = 0
      else parts.push(part)
    }
  } catch {
    return 'gone'
  }
  if (!request.complete) return 'gone'
  return length > limit ? 'tooLong' : Buffer.concat(parts)
}
