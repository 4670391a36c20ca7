import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** While the tree is being built up: an import of a file that is not there yet gets a stand-in with the names asked for. */
export function standIns(): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('.') || !importer?.includes('/src/') || importer.includes('node_modules'))
        return null
      const file = resolve(dirname(importer.split('?')[0] ?? ''), source)
      if (existsSync(file) || !/\.(tsx?|css)$/.test(file)) return null
      const code = readFileSync(importer.split('?')[0] ?? '', 'utf8')
      const own =
        source
          .split('/')
          .at(-1)
          ?.replace(/\.tsx?$/, '') ?? 'x'
      const names = new Set<string>(/[-.]/.test(own) ? [] : [own])
      for (const [, list = '', from] of code.matchAll(/import \{([^}]*)\} from '([^']+)'/g))
        if (from === source) for (const n of list.split(',')) names.add(n.trim().split(' as ')[0] ?? '')
      for (const line of code.split('\n'))
        if (line.includes(source)) for (const [, n = ''] of line.matchAll(/\bm\.(\w+)/g)) names.add(n)
      names.delete('')
      return `\0stand-in:${[...names].filter((n) => !n.startsWith('type ')).join(',')}:${source.replaceAll('/', '_')}`
    },
    load(id) {
      if (!id.startsWith('\0stand-in:')) return null
      const names = id.split(':')[1]?.split(',').filter(Boolean) ?? []
      const head = `import { createElement as h } from 'react'
const deep = () => new Proxy(() => '…', { get: (_, k) => k === Symbol.toPrimitive ? () => '…' : deep() })\n`
      return (
        head +
        names
          .map((name) =>
            /Page$/.test(name)
              ? `export const ${name} = () => h('main', { id: 'main', className: 'page' }, h('h1', { id: 'title', tabIndex: -1 }, '${name}'))`
              : /^[A-Z]/.test(name)
                ? `export const ${name} = () => null`
                : `export const ${name} = deep()`,
          )
          .join('\n')
      )
    },
  }
}
