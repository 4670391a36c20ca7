import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { commonHeaders, type Sent, type StaticFile, staticHandler } from '../../src/build/staticFiles.ts'
import { readSite } from './site.ts'

/** What the link to the cases is called in a release, by which they are told apart. */
export const words = { now: '我的办件', next: '我的新办件' } as const

/** Builds the release after this one into a folder of its own. `previous`: the release whose parts it keeps on the host. */
export function buildNextBeside(previous: string): string {
  const outDir = resolve('tests/.output/next-beside-now')
  const { NODE_ENV: _, VITEST: __, MODE: ___, ...env } = process.env
  const built = spawnSync(process.execPath, ['tests/e2e/nextRelease.ts', outDir], {
    env: { ...env, PREVIOUS_RELEASE: previous },
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(built.stderr || built.stdout)
  return outDir
}

export interface Deployed {
  readonly url: string
  /** Puts another release in place of the one that is there; files whose names match `but` are not there yet. */
  readonly deploy: (folder: string, but?: RegExp) => void
  /** Every answer so far. */
  readonly sent: Sent[]
  readonly close: () => Promise<void>
}

const read = new Map<string, ReadonlyMap<string, StaticFile>>()
function filesIn(folder: string): ReadonlyMap<string, StaticFile> {
  const known = read.get(folder) ?? readSite(folder)
  read.set(folder, known)
  return known
}

/** A static host that is given one release after the other. */
export async function serveReleases(folder: string): Promise<Deployed> {
  const files = new Map<string, StaticFile>()
  const deploy: Deployed['deploy'] = (from, but) => {
    files.clear()
    for (const [path, file] of filesIn(from)) if (!but?.test(path)) files.set(path, file)
  }
  deploy(folder)
  const sent: Sent[] = []
  const headers = commonHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  const server = createServer(staticHandler(files, headers, (one) => sent.push(one)))
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    deploy,
    sent,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
