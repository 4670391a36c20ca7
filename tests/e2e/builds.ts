import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { resolve } from 'node:path'

/** Where the tests put a site that has no host of its own. */
export const subPath = '/some/place'

interface Build {
  /** Within tests/.output. */
  readonly folder: string
  /** What Node is asked to run; the folder is named after it. */
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--emptyOutDir', '--mode']

/** The other builds than the demonstration at a host's root that more than one file of tests is about. */
const builds = {
  /** The demonstration under a path of its own; the host's root is two folders above. */
  underPath: {
    folder: `under-path${subPath}`,
    command: [...vite, 'demo', '--base', `${subPath}/`, '--outDir'],
  },
  /** The live build whose agency is on the same host. */
  live: { folder: 'live', command: [...vite, 'live', '--outDir'], env: { VITE_API_BASE: '/v1' } },
  /** The demonstration of the release after this one. */
  next: { folder: 'next', command: ['tests/e2e/nextRelease.ts'] },
} satisfies Record<string, Build>
export type BuildName = keyof typeof builds

const isName = (name: string): name is BuildName => name in builds

function build({ folder, command, env = {} }: Build): Promise<string> {
  const outDir = resolve('tests/.output', folder)
  const { NODE_ENV: _, VITEST: __, MODE: ___, ...rest } = process.env
  return new Promise((done, reject) => {
    const running = spawn(process.execPath, [...command, outDir], { env: { ...rest, ...env } })
    let said = ''
    const listen = (part: Buffer) => {
      said += String(part)
    }
    running.stdout.on('data', listen)
    running.stderr.on('data', listen)
    running.on('error', reject)
    running.on('close', (code) => (code === 0 ? done(outDir) : reject(new Error(said))))
  })
}

/**
 * Makes these builds for whoever asks first, and gives them to all: the files of a run are played by several processes.
 * @returns where to ask, and how to stop it.
 */
export async function serveBuilds(): Promise<{ readonly url: string; readonly close: () => void }> {
  const made = new Map<BuildName, Promise<string>>()
  const server = createServer(({ url = '' }, response) => {
    const name = url.slice(1)
    if (!isName(name)) {
      response.writeHead(404).end()
      return
    }
    const making = made.get(name) ?? build(builds[name])
    made.set(name, making)
    void making.then(
      (folder) => response.end(folder),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
