import type { Plugin } from 'vite'

const attribute = /(\bimport\(\s*'[^']*\.json'),\s*\{\s*with:\s*\{\s*type:\s*'json'\s*\}\s*\}\s*(?=\))/g

/** Source code whose dynamic imports of JSON files no longer say what they load. */
export const withoutJsonAttributes = (code: string): string => code.replace(attribute, '$1')

/**
 * Lets the development server load JSON files on demand. Node wants `with { type: 'json' }`, but the development server sends a
 * script in the place of a JSON file, and takes the attribute off static imports only (vitejs/vite issue 19095).
 */
export function jsonImports(): Plugin {
  return {
    name: 'json-imports',
    apply: 'serve',
    enforce: 'pre',
    transform: {
      filter: { id: /\/mocks\/.*\.ts$/, code: /\bimport\(/ },
      handler: (code) => ({ code: withoutJsonAttributes(code), map: null }),
    },
  }
}
