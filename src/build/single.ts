import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { singlePolicy } from './policy.ts'

/** What people see on their desktop. */
const fileName = '社保卡申领-演示.html'

/**
 * Writes the demonstration as one HTML file for a double click: one classic script with everything in it, one style sheet, the
 * icon, and a policy that lets the file send nothing anywhere. A module script would do in some browsers; the classic one runs
 * wherever a local file can be opened.
 */
export function single(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'single',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        copyPublicDir: false,
        cssCodeSplit: false,
        rolldownOptions: {
          output: { format: 'iife', codeSplitting: false },
          // Vite's helper for fetching chunks has a branch for modules, which is dropped here.
          checks: { emptyImportMeta: false },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const shell = bundle['index.html']
        if (shell?.type !== 'asset') throw new Error('there is no page to put everything into')
        const icon = readFileSync(join(config.publicDir, 'icon-48.png'))
        const page = compose(String(shell.source), scriptOf(bundle), styleOf(bundle), icon)
        const source = `${page}\n${licencesOf(bundle)}\n`
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}

/** Shown until the script has drawn the first screen, which takes a moment; for good where there is no script. */
const waiting =
  '<p>正在打开……如果一直停在这里：请换用较新的 Chrome、Edge、Firefox 或 Safari 打开这个文件。</p>' +
  '<p lang="en">Opening … If it stays like this, open the file in a recent Chrome, Edge, Firefox or Safari.</p>'

function compose(html: string, script: string, style: string, icon: Buffer): string {
  const csp = singlePolicy({ scripts: [sha256(script)], styles: [sha256(style)] })
  return html
    .replace(/<script[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet|icon)"[^>]*>/g, '')
    .replace(/<(meta|link)([^>]*?)\s*\/>/g, '<$1$2>')
    .replace(/>\s+</g, '><')
    .replace('<meta charset="utf-8">', `$&<meta http-equiv="Content-Security-Policy" content="${csp}">`)
    .replace('<title></title>', '<title>[演示] 社保卡申领</title>')
    .replace(
      '</head>',
      () =>
        `<link rel="icon" href="data:image/png;base64,${icon.toString('base64')}"><style>${style}</style></head>`,
    )
    .replace(
      /<div id="root">\s*<\/div>/,
      () => `<div id="root"><main class="page">${waiting}</main></div><script>${script}</script>`,
    )
    .trim()
}

/** The one script, so that no `</script` or `<!--` in a text ends it early. */
function scriptOf(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
  const [chunk] = chunks
  if (!chunk || chunks.length > 1) throw new Error(`one script was expected, not ${chunks.length}`)
  return chunk.code.trim().replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3c`)
}

/** The licences of what is bundled, as a comment at the end: the file travels alone. */
function licencesOf(bundle: Rolldown.OutputBundle): string {
  const licences = bundle['licences.md']
  if (licences?.type !== 'asset') throw new Error('there are no licences to put into the page')
  return `<!--\n${String(licences.source).replaceAll('--', '- -')}\n-->`
}

function styleOf(bundle: Rolldown.OutputBundle): string {
  return Object.values(bundle)
    .flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : []))
    .join('')
    .trim()
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
