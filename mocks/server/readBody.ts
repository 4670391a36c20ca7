import type { IncomingMessage } from 'node:http'

/**
 * The body of a request; `tooLong` as soon as it has more than `limit` bytes, `gone` when it breaks off. The rest of a body
 * that is too long is read and dropped: who is cut off while speaking never hears the answer.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer<ArrayBuffer> | 'tooLong' | 'gone'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return drop(request)
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      if (!(part instanceof Buffer)) throw new TypeError('a request is read as bytes')
      length += part.length
      if (length > limit) return drop(request)
      parts.push(part)
    }
  } catch {
    return 'gone'
  }
  return request.complete ? Buffer.concat(parts) : 'gone'
}

function drop(request: IncomingMessage): 'tooLong' {
  request.resume()
  return 'tooLong'
}
