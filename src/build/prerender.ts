import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { forWhoms } from '../domain/choices.ts'
import { stepPath } from '../journey/paths.ts'
import { criticalStyles } from './critical.ts'
import type * as Draw from './draw.tsx'
import { policy, policyHeaders } from './policy.ts'

type Drawn = Draw.Drawing
type Drawer = typeof Draw
const languages = ['zh-CN', 'en'] as const
/** The journeys whose first question is a document of its own. */
const journeys = ['route', 'card', 'enrolment'] as const

/**
 * Writes the start page and the first question of each journey as documents: drawn in Chinese, with the English in a
 * template, the styles and the boot scripts inlined, and a policy that allows exactly these. All other addresses get
 * 404.html: the frame, and the app draws the screen.
 */
export function prerender(mode: string): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const shell = bundle['index.html']
        if (shell?.type !== 'asset') return // a bundle inside the bundle: drawn by it, not written by it
        const drawer = await loadDrawer(config, mode)
        const script = await bundleScript(config, mode)
        const setting: Setting = { config, bundle, drawer, script, html: stripMarkup(String(shell.source)) }
        delete bundle['index.html']
        const write = async (fileName: string, page: Page) => {
          this.emitFile({ type: 'asset', fileName, source: await compose(setting, page) })
        }
        await write('index.html', { path: '/', links: [stepPath('route', 'who')], after: undefined })
        for (const journey of journeys)
          await write(`${journey}/who.html`, {
            path: `/${journey}/who`,
            links: [],
            after: `/${journey}/kind`,
          })
        await write('404.html', { path: undefined, links: [], after: undefined })
        this.emitFile({ type: 'asset', fileName: '_headers', source: policyHeaders(config) })
        this.emitFile({
          type: 'asset',
          fileName: '_redirects',
          source: `${config.base}* ${config.base}404.html 200\n`,
        })
      },
    },
  }
}

interface Page {
  /** Where the document is; undefined for the frame that serves all other addresses. */
  readonly path: string | undefined
  /** Places one link away that the document can show by itself. */
  readonly links: readonly string[]
  /** The second question, which it can show for each answer to the first. */
  readonly after: string | undefined
}

interface Setting {
  readonly config: ResolvedConfig
  readonly bundle: Rolldown.OutputBundle
  readonly drawer: Drawer
  readonly script: string
  /** index.html without what starts the app. */
  readonly html: string
}

async function compose(setting: Setting, page: Page): Promise<string> {
  const { drawer, config, bundle } = setting
  const drawn = await Promise.all(languages.map((language) => drawer.draw(page.path ?? '/nowhere', language)))
  const [zh, en] = drawn
  if (!zh || !en) throw new Error('a language is missing')
  const blank = (html: string) =>
    page.path ? html : html.replace(/<main[\s\S]*<\/main>/, '<main id="main" class="page"></main>')
  const templates = [
    `<template id="en" data-title="${drawer.startTitle(en, page.path)}">${blank(en.root)}</template>`,
  ]
  for (const language of languages) {
    for (const path of page.links)
      templates.push(template(await drawer.draw(path, language), `data-link="${path}"`))
    for (const forWhom of page.after ? forWhoms : [])
      templates.push(
        template(await drawer.draw(page.after ?? '', language, { forWhom }), `data-after="${forWhom}"`),
      )
  }
  // Until the end of the document it may still be in the other language; under a screen still to come, the footer would jump.
  const hidden = `html[lang=en] #root:not([data-language]){display:none}${page.path ? '' : footless}`
  const load = loadList(bundle, page.path)
  const { base } = config
  const stuck = drawer.words['zh-CN'].stuck
  const body = `<div id="root" data-page="${page.path ?? ''}">${blank(zh.root)}</div>${templates.join('')}`
  const css = criticalStyles(stylesIn(bundle, load), body) + hidden
  const csp = policy(config, { scripts: [sha256(setting.script)], styles: [sha256(css)] })
  const settings = `data-base="${base.replace(/\/$/, '')}" data-load="${load.join(' ')}" data-stuck="${stuck}"`
  return setting.html
    .replace('<title></title>', `<title>${drawer.startTitle(zh, page.path)}</title>`)
    .replace('name="description" content="', `$&${page.path ? zh.lead : ''}`)
    .replace('<meta charset="utf-8">', `$&<meta http-equiv="Content-Security-Policy" content="${csp}">`)
    .replace('</head>', () => `<script ${settings}>${setting.script}</script><style>${css}</style></head>`)
    .replace(/<div id="root">[\s\S]*<\/body>/, () => `${body}</body>`)
}

const footless = '#root:not(:has(#title)) .footer{display:none}'

const template = (drawn: Drawn, mark: string) =>
  `<template ${mark} lang="${drawn.language}" data-to="${drawn.path}" data-title="${drawn.title}">${drawn.main}</template>`

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** index.html as Vite wrote it, less scripts, links to chunks and the space between tags. */
function stripMarkup(html: string): string {
  return html
    .replace(/<script[^>]*><\/script>/g, '')
    .replace(/<link rel="(modulepreload|stylesheet)"[^>]*>/g, '')
    .replace(/<(meta|link)([^>]*?)\s*\/>/g, '<$1$2>')
    .replace(/>\s+</g, '><')
    .trim()
}

const findChunk = (bundle: Rolldown.OutputBundle, has: (chunk: Rolldown.OutputChunk) => boolean) =>
  Object.values(bundle).find((part): part is Rolldown.OutputChunk => part.type === 'chunk' && has(part))

/** The module behind a document besides the entry, as a path within src. */
const moduleOf = (path: string | undefined): string =>
  path === '/' ? 'features/home/HomePage.tsx' : path ? 'features/question/StepPage.tsx' : 'app/screens.ts'

const wordsOf = (path: string | undefined): readonly string[] => [
  'app/frame/shell.words',
  ...(path === '/' ? ['features/home/words'] : path ? ['wizard/words', 'inputs/route.words'] : []),
]

const holding = (bundle: Rolldown.OutputBundle, module: string) =>
  findChunk(bundle, (chunk) => chunk.moduleIds.some((id) => id.endsWith(`/src/${module}`)))

function withImports(
  bundle: Rolldown.OutputBundle,
  chunk: Rolldown.OutputChunk | undefined,
  seen = new Set<string>(),
) {
  if (!chunk || seen.has(chunk.fileName)) return seen
  seen.add(chunk.fileName)
  for (const name of chunk.imports)
    withImports(
      bundle,
      findChunk(bundle, (each) => each.fileName === name),
      seen,
    )
  return seen
}

/** What the boot script loads after the first paint: the entry first, then all the page needs; `en:` only in English. */
function loadList(bundle: Rolldown.OutputBundle, path: string | undefined): string[] {
  const entry = findChunk(bundle, (chunk) => chunk.isEntry)
  if (!entry) throw new Error('the bundle has no entry')
  const needed = withImports(bundle, entry)
  withImports(bundle, holding(bundle, moduleOf(path)), needed)
  const texts = languages.flatMap((language) => {
    const files = wordsOf(path).map((name) => {
      const chunk = holding(bundle, `${name}.${language}.ts`)
      // A file that was moved would otherwise be loaded later, unnoticed.
      if (!chunk) throw new Error(`src/build/prerender.ts: no module src/${name}.${language}.ts`)
      return chunk.fileName
    })
    return [...new Set(files)].filter((file) => !needed.has(file)).map((file) => `${language}:/${file}`)
  })
  const files = [...needed]
  return [...[...files, ...sheetsOf(bundle, files)].map((file) => `/${file}`), ...texts]
}

/** The style sheets that come with these chunks. */
function sheetsOf(bundle: Rolldown.OutputBundle, files: readonly string[]): string[] {
  const sheets = files.flatMap((file) => {
    const chunk = bundle[file]
    return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : []
  })
  return [...new Set(sheets)]
}

/** What is written in the sheets of a load list. */
function stylesIn(bundle: Rolldown.OutputBundle, load: readonly string[]): string {
  const sheets = load.flatMap((file) => {
    const asset = bundle[file.slice(1)]
    return file.endsWith('.css') && asset?.type === 'asset' ? [String(asset.source)] : []
  })
  return sheets.join('')
}

/** Bundles the drawing side for Node and imports it. */
async function loadDrawer(config: ResolvedConfig, mode: string): Promise<Drawer> {
  const outDir = join(config.root, `node_modules/.prerender-${process.pid}`)
  await build({
    configFile: false,
    root: config.root,
    base: config.base,
    mode,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      ssr: join(config.root, 'src/build/draw.tsx'),
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      cssMinify: 'lightningcss',
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: 'draw.mjs', codeSplitting: false } },
    },
  })
  const drawer: Drawer = await import(pathToFileURL(join(outDir, 'draw.mjs')).href)
  await rm(outDir, { recursive: true })
  return drawer
}

/** The boot script as the text that goes into the documents. */
async function bundleScript(config: ResolvedConfig, mode: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: config.root,
    mode,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2020',
      modulePreload: false,
      rolldownOptions: { input: join(config.root, 'src/build/boot.ts'), output: { format: 'iife' } },
    },
  })
  const output = Array.isArray(result) ? result[0] : result
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the boot script was not bundled')
  return chunk.code.trim()
}
