import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

/**
 * A demonstration's frame for MSW's worker, which is loaded only when somebody switches it on: its page, its script and the
 * worker, all below net/. A policy of its own, since MSW registers its worker by a plain text.
 */
export function netFrame(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'net-frame',
    configResolved(resolved) {
      config = resolved
    },
    configureServer({ middlewares }) {
      const files: Readonly<Record<string, () => readonly [type: string, text: string]>> = {
        [`${config.base}net/`]: () => ['text/html', page(`${config.base}mocks/net/frame.ts`)],
        [`${config.base}net/mockServiceWorker.js`]: () => ['text/javascript', readWorker()],
      }
      middlewares.use((request, response, next) => {
        const file = files[(request.url ?? '').replace(/\?.*/, '')]
        if (!file) return next()
        const [type, text] = file()
        response.setHeader('Content-Type', type)
        response.end(text)
      })
    },
    async generateBundle() {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName: `net/${fileName}`, source })
      emit('index.html', page('frame.js'))
      emit('frame.js', await bundleFrame(config))
      emit('mockServiceWorker.js', readWorker())
    },
  }
}

const readWorker = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8')

/** The agency's reserved host is asked by nobody but the worker: it leads nowhere. */
const framePolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `worker-src 'self'`,
  `connect-src 'self' https://agency.demo.invalid`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

const page = (script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${framePolicy}">` +
  `<meta name="robots" content="noindex"><title>MSW</title><script type="module" src="${script}"></script></html>\n`

async function bundleFrame({ root, mode, resolve }: ResolvedConfig): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    mode,
    logLevel: 'warn',
    resolve: { alias: resolve.alias },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, 'mocks/net/frame.ts'), output: { codeSplitting: false } },
    },
  })
  const output = Array.isArray(result) ? result[0] : result
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the frame for the worker was not bundled')
  return chunk.code
}
