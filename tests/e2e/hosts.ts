import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

/** What a host gives for a path: a file and its status, or an address to ask for instead. */
type Found = { readonly file: string; readonly status: number } | { readonly location: string } | undefined
/** How a host looks up a path. `has`: whether there is such a file. `root`: where the site lies, with a slash at the end. */
type LookUp = (path: string, has: (file: string) => boolean, root: string) => Found

const exact: LookUp = (path, has) => (has(path) ? { file: path, status: 200 } : undefined)
/** A folder's own page; asked for without its slash, it is named with it. */
const folder: LookUp = (path, has) =>
  has(`${path.replace(/\/$/, '')}/index.html`)
    ? path.endsWith('/')
      ? { file: `${path}index.html`, status: 200 }
      : { location: `${path}/` }
    : undefined
const withoutEnding: LookUp = (path, has) =>
  has(`${path}.html`) ? { file: `${path}.html`, status: 200 } : undefined
const notFoundPage =
  (status: number): LookUp =>
  (_, has, root) =>
    has(`${root}404.html`) ? { file: `${root}404.html`, status } : undefined

/** How common static hosts look things up, the first that finds something; nothing found is an error page of their own. */
export const hosts = {
  /** GitHub Pages, GitLab Pages, Cloudflare Pages: `.html` may be left off, and 404.html stands for all else. */
  'pages with 404.html': [exact, folder, withoutEnding, notFoundPage(404)],
  /** Object storage with an error page, nginx and Apache with one. */
  'files and folders with 404.html': [exact, folder, notFoundPage(404)],
  /** Netlify and others that read `_redirects`. */
  'rewrites by _redirects': [exact, folder, withoutEnding, notFoundPage(200)],
  /** nginx as it comes, python -m http.server. */
  'files and folders only': [exact, folder],
  /** A bucket that knows nothing but its keys. */
  'files only': [exact],
} satisfies Record<string, readonly LookUp[]>
export type HostName = keyof typeof hosts

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/**
 * Serves a built site as such a host does, without one header of ours.
 * @param root where the site lies: `/`, or a path with slashes at both ends. @returns its address, less the slash at the end.
 */
export async function serveAs(
  name: HostName,
  dir: string,
  root: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const has = (path: string) => path.startsWith(root) && existsSync(join(dir, path.slice(root.length)))
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''))
    const isFile = (file: string) => has(file) && extname(file) !== ''
    for (const lookUp of hosts[name]) {
      const found: Found = lookUp(path, isFile, root)
      if (!found) continue
      if ('location' in found) return response.writeHead(301, { Location: found.location }).end()
      response.writeHead(found.status, {
        'Content-Type': types[extname(found.file)] ?? 'application/octet-stream',
      })
      return response.end(readFileSync(join(dir, found.file.slice(root.length))))
    }
    return response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>404 Not Found</h1>')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}${root.replace(/\/$/, '')}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
