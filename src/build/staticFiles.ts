import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
}
const compressible = /text|javascript|json|svg/
/** Looked at by browsers with every change of the address. */
const icon = /\/icon[^/]*$/
const hashed = /[-.][A-Za-z0-9_-]{8,}\.\w+$/

export interface StaticFile {
  readonly type: string
  readonly etag: string
  readonly raw: Buffer
  readonly gzip: Buffer
  readonly br: Buffer
}

/** What one answer was, for those who count. */
export interface Sent {
  readonly path: string
  readonly status: number
  readonly type: string
  readonly gzip: number
  readonly wire: number
}

/**
 * A folder in memory, every file compressed once; keys are paths that begin with a slash.
 * @param quality how hard Brotli tries, 0 to 11. The last step makes the files a sixth smaller and takes forty times as long.
 */
export function readFolder(folder: string, quality = 11): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue
    const full = join(entry.parentPath, entry.name)
    const raw = readFileSync(full)
    const type = types[extname(entry.name)] ?? 'application/octet-stream'
    const small = compressible.test(type)
    const br = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length }
    files.set(`/${relative(folder, full).replaceAll('\\', '/')}`, {
      type,
      etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 27)}"`,
      raw,
      gzip: small ? gzipSync(raw, { level: 9 }) : raw,
      br: small ? brotliCompressSync(raw, { params: br }) : raw,
    })
  }
  return files
}

/**
 * Answers like a static host: `/a` is `/a` or `/a.html`, `/a/` is `/a/index.html`, and an address without a file gets
 * 404.html (or else index.html) with status 200, because the app knows what is there.
 * @param headers sent with every answer. @param onSent is told about each.
 */
export function staticHandler(
  files: ReadonlyMap<string, StaticFile>,
  headers: Readonly<Record<string, string>> = {},
  onSent: (sent: Sent) => void = () => {},
) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathOf(request.url ?? '/')
    const name = path.endsWith('/') ? `${path}index.html` : path
    const isPage = (request.headers.accept ?? '').includes('text/html') || !extname(name)
    const file =
      files.get(name) ??
      files.get(`${name}.html`) ??
      (isPage ? (files.get('/404.html') ?? files.get('/index.html')) : undefined)
    const answer = (
      status: number,
      type: string,
      body: Buffer | undefined,
      more: Record<string, string> = {},
    ) => {
      onSent({ path: name, status, type, gzip: body && file ? file.gzip.length : 0, wire: body?.length ?? 0 })
      const common = isTrusted(request) ? headers : overPlainHttp(headers)
      response.writeHead(status, {
        'X-Content-Type-Options': 'nosniff',
        ...common,
        ...more,
        'Content-Type': type,
      })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD'))
      return answer(404, 'text/plain', undefined)
    const common = {
      ETag: file.etag,
      Vary: 'Accept-Encoding',
      'Cache-Control': cachingOf(name, file.type),
    }
    if (request.headers['if-none-match'] === file.etag) return answer(304, file.type, undefined, common)
    const accepts = request.headers['accept-encoding']?.toString() ?? ''
    const coding = !compressible.test(file.type)
      ? undefined
      : /\bbr\b/.test(accepts)
        ? 'br'
        : /\bgzip\b/.test(accepts)
          ? 'gzip'
          : undefined
    const body = coding ? file[coding] : file.raw
    answer(200, file.type, body, {
      ...common,
      ...(coding ? { 'Content-Encoding': coding } : {}),
      'Content-Length': String(body.length),
    })
  }
}

/** What never changes is kept for ever, what is looked at with every step for a day; anything else is asked for anew. */
function cachingOf(name: string, type: string): string {
  if (hashed.test(name) && !type.startsWith('text/html')) return 'public, max-age=31536000, immutable'
  return icon.test(name) ? 'public, max-age=86400' : 'no-cache'
}

/** Whether browsers call this origin secure: this machine's own names, or an encrypted line. */
const isTrusted = ({ headers, socket }: IncomingMessage): boolean =>
  'encrypted' in socket || /^(?:localhost|127\.|\[::1\])/.test(headers.host ?? '')

/** Browsers complain of this header where they ignore it. */
function overPlainHttp(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { 'Cross-Origin-Opener-Policy': _, ...others } = headers
  return others
}

/** The path as file names are written; what can't be read as one is left as it came, and found nowhere. */
function pathOf(url: string): string {
  const [path = '/'] = url.split(/[?#]/)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The headers that `_headers` asks for on every path, less those that only make sense over HTTPS. */
export function commonHeaders(text: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const line of text.split('\n').slice(1)) {
    if (!line.startsWith('  ')) break
    const [name = '', ...value] = line.trim().split(': ')
    if (name !== 'Strict-Transport-Security') headers[name] = value.join(': ')
  }
  return headers
}
