import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import type { Release } from './worker.ts'

/**
 * Makes the site one that can be installed and works offline: names its manifest in the documents, and writes the service
 * worker beside them, with the list of everything that a whole journey needs: all of it.
 * PREVIOUS_RELEASE may name the folder of the release before: its parts are laid beside the new ones, for tabs that still run
 * it on a host that replaces everything.
 */
export function offline(): Plugin {
  let config: ResolvedConfig
  let previous: ReadonlyMap<string, Buffer> = new Map()
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      // Now, for it may be the very folder that is about to be emptied.
      const named = process.env['PREVIOUS_RELEASE']
      if (named) previous = readParts(named)
    },
    transformIndexHtml: () =>
      [
        { rel: 'manifest', href: `${config.base}manifest.webmanifest` },
        { rel: 'apple-touch-icon', href: `${config.base}icon-apple.png` },
      ].map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' })),
    async writeBundle(_, bundle) {
      const folder = resolve(config.root, config.build.outDir)
      writeFileSync(join(folder, 'sw.js'), await bundleWorker(config, listRelease(folder, entryOf(bundle))))
      for (const [file, content] of previous)
        if (!existsSync(join(folder, file))) writeFileSync(join(folder, file), content)
    },
  }
}

/** Files for hosts and not for pages, second copies of documents, and what only a switch of the demonstration's console asks for. */
const unkept = /^(?:_headers|_redirects|\.htaccess|licences\.md|sw\.js|net\/.*)$|\.map$|\/index\.html$/

/** What lies in a folder with a built site. */
function listRelease(folder: string, entry: string): Release {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((file) => !unkept.test(file))
    .sort((a, b) => Number(b.endsWith('.html')) - Number(a.endsWith('.html')) || (a < b ? -1 : 1))
  const files = Object.fromEntries(
    all.map((file) => [file, file.startsWith('assets/') ? null : hashOf(readFileSync(join(folder, file)))]),
  )
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  return { id, entry, files }
}

function entryOf(bundle: Rolldown.OutputBundle): string {
  const entry = Object.values(bundle).find((part) => part.type === 'chunk' && part.isEntry)
  if (!entry) throw new Error('the bundle has no entry')
  return entry.fileName
}

const hashOf = (content: Buffer): string => `sha256-${createHash('sha256').update(content).digest('base64')}`

/** The parts that a release itself consists of, by its own list: not what it has kept of the one before. */
function readParts(folder: string): Map<string, Buffer> {
  if (!existsSync(join(folder, 'sw.js')))
    throw new Error(`PREVIOUS_RELEASE: there is no built site in ${folder}`)
  const list = readFileSync(join(folder, 'sw.js'), 'utf8').matchAll(/"(assets\/[^"]+)"/g)
  return new Map([...list].map(([, file = '']) => [file, readFileSync(join(folder, file))]))
}

/** The worker as one script, which every browser takes. */
async function bundleWorker({ root, mode }: ResolvedConfig, release: Release): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    mode,
    logLevel: 'warn',
    define: { RELEASE: JSON.stringify(release) },
    build: {
      write: false,
      target: 'es2020',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/build/worker.ts'), output: { format: 'iife' } },
    },
  })
  const output = Array.isArray(result) ? result[0] : result
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the service worker was not bundled')
  return `${chunk.code.trim()}\n`
}
