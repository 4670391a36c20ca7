import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** While the tree is being built up: an import of a file that is not there yet gets a stand-in with the names asked for. */
export function standIns(): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('.') || !importer?.includes('/src/')) return null
      const file = resolve(dirname(importer), source)
      if (existsSync(file) || !/\.tsx?$/.test(file)) return null
      const code = readFileSync(importer, 'utf8')
      const name =
        source
          .split('/')
          .at(-1)
          ?.replace(/\.tsx?$/, '') ?? 'x'
      return `\0stand-in:${name}:${code.includes(`m.${name}`) ? name : name}`
    },
    load(id) {
      if (!id.startsWith('\0stand-in:')) return null
      const name = id.split(':')[1]
      if (/^[A-Z]/.test(name ?? ''))
        return `import { createElement as h } from 'react'
export const ${name} = () => h('main', { id: 'main', className: 'page' }, h('h1', { id: 'title', tabIndex: -1 }, '${name}'))`
      return `const deep = () => new Proxy(() => '…', { get: (_, k) => k === Symbol.toPrimitive ? () => '…' : deep() })
export const ${name} = deep()`
    },
  }
}
