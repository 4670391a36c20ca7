import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { commonHeaders, readFolder, type StaticFile, staticHandler } from '../../src/build/staticFiles.ts'

/**
 * A built site in memory. Compressed as hard as for the network it takes six seconds of computing, in which the test that asked
 * for it, and every test beside it in its process, stands still; no test counts the bytes of this encoding.
 */
export const readSite = (dir: string): Map<string, StaticFile> => readFolder(dir, 4)

/**
 * Serves a built site as a plain static host does, with the headers that come with it.
 * @returns its address without a slash at the end, and how to stop it.
 */
export async function serveSite(
  dir: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const headers = join(dir, '_headers')
  const common = existsSync(headers) ? commonHeaders(readFileSync(headers, 'utf8')) : {}
  const server = createServer(staticHandler(readSite(dir), common))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
