import type { Plugin } from 'vite'
import { chinese } from '../features/find/entries/chinese.ts'
import { english } from '../features/find/entries/english.ts'

const parts: Readonly<Record<string, unknown>> = { chinese, english }

/**
 * What is searched for what people say, in each language, as the list that it comes to: the tables it is made of (the uses of
 * the card, the laws) are not loaded with the field.
 */
export function findEntries(): Plugin {
  return {
    name: 'find-entries',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/features\/find\/entries\/(?:chinese|english)\.ts$/ },
      handler(_, id) {
        const [, name = ''] = /(\w+)\.ts$/.exec(id) ?? []
        return { code: `export const ${name} = ${JSON.stringify(parts[name])}`, map: null }
      },
    },
  }
}
