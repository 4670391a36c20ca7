import type { Plugin } from 'vite'

const name = /^\w+\.displayName = "[^"]*";$/gm
const made = /^(var \w+ = )(React\d*\.(?:createContext|forwardRef|memo)\()/gm

/** The router's code, where each part can be left out by itself: without the names for developers, and what is made is said to do no more. */
export const withoutNames = (code: string): string =>
  code.replace(name, '').replace(made, '$1/* @__PURE__ */ $2')

/**
 * Leaves out of what is built what nobody uses of the router: its own links, forms and what loads data. A bundler has to keep them, as
 * each is given a name after it was made, which might be for something.
 */
export function shakeRouter(): Plugin {
  return {
    name: 'shake-router',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/node_modules\/react-router\/dist\/.*\.mjs$/ },
      handler: (code) => ({ code: withoutNames(code), map: null }),
    },
  }
}
