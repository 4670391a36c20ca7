import type { Plugin } from 'vite'

const runtime = 'react/jsx-runtime'
/** What makes elements of the words as they are: itself, and the choices, which end their lines after marks and are drawn beforehand. */
const asTheyAre = /\/src\/ui\/(?:jsxRuntime|Choice)\.tsx?$/

/**
 * Puts every text of ours on the page in such a way that no number is torn from its unit at the end of a line: what makes elements
 * is `src/ui/jsxRuntime.ts`, for whatever lies in `src`. In the built pages alone, where there are lines.
 */
export function wholeNumbers(): Plugin {
  return {
    name: 'whole-numbers',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^react\/jsx-runtime$/ },
      handler(_, importer) {
        const from = importer?.replaceAll('\\', '/') ?? ''
        return from.includes('/src/') && !from.includes('/node_modules/') && !asTheyAre.test(from)
          ? this.resolve(`${import.meta.dirname}/../ui/jsxRuntime.ts`)
          : this.resolve(runtime, importer, { skipSelf: true })
      },
    },
  }
}
