import type { Plugin } from 'vite'

const text = String.raw`'(?:[^'\\]|\\.)*'`
const description = new RegExp(String.raw`,\s*v\.description\(\s*${text},?\s*\)`, 'g')
const summary = new RegExp(String.raw`^\s*summary:\s*${text},\n`, 'gm')

/** Source code of the contract without its notes: its descriptions and summaries. */
export const withoutNotes = (code: string): string => code.replace(description, '').replace(summary, '')

/**
 * Leaves the notes of the contract out of what is built: they are for whoever reads docs/openapi.json, which is written from the
 * sources, and a page has no use for them. They are 2.5 kB (gzip) of what is loaded with the answer to the first questions.
 */
export function omitNotes(): Plugin {
  return {
    name: 'omit-notes',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(?:api|domain)\/.*\.ts$/ },
      handler: (code) => ({ code: withoutNotes(code), map: null }),
    },
  }
}
