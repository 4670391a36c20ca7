import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createSecureServer, type Http2Session } from 'node:http2'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonHeaders, readFolder, type Sent, staticHandler } from '../../src/build/staticFiles.ts'
import { portOf } from './link.ts'

export interface Keys {
  readonly key: Buffer
  readonly cert: Buffer
  /** The flag that makes Chromium trust exactly this key; ignoring all errors would switch its cache off. */
  readonly trust: string
}

/** A key for localhost that lives as long as the run. Needs openssl. */
export function makeKeys(): Keys {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', keyFile, '-out', certFile, ...subject], {
    stdio: 'ignore',
  })
  const keys = { key: readFileSync(keyFile), cert: readFileSync(certFile) }
  rmSync(folder, { recursive: true })
  const spki = new X509Certificate(keys.cert).publicKey.export({ type: 'spki', format: 'der' })
  const hash = createHash('sha256').update(spki).digest('base64')
  return { ...keys, trust: `--ignore-certificate-errors-spki-list=${hash}` }
}

export interface Site {
  readonly port: number
  /** Everything that was sent, in order; the caller empties it. */
  readonly log: Sent[]
  readonly close: () => void
}

/** Serves a folder over HTTP/2 with everything compressed as well as can be. */
export async function serveSite(folder: string, keys: Keys): Promise<Site> {
  const log: Sent[] = []
  const headersFile = join(folder, '_headers')
  const headers = existsSync(headersFile) ? commonHeaders(readFileSync(headersFile, 'utf8')) : {}
  const answer = staticHandler(readFolder(folder), headers, (sent) => log.push(sent))
  const server = createSecureServer({ ...keys, allowHTTP1: true }, (request, response) => {
    if (request.method !== 'GET' && request.url.startsWith('/api/')) {
      response.writeHead(204)
      response.end()
      return
    }
    // The compatibility classes of HTTP/2 have all that the handler uses of the ones of HTTP/1.
    answer(request as never, response as never)
  })
  const sessions = new Set<Http2Session>()
  server.on('session', (session: Http2Session) => {
    sessions.add(session)
    session.on('close', () => sessions.delete(session))
    session.on('error', () => session.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    for (const session of sessions) session.destroy()
    server.close()
  }
  return { port: portOf(server), log, close }
}
