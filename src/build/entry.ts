import type { Plugin } from 'vite'

/**
 * Which script starts the app: the simulation in a demonstration, the browser's own fetch in a live build. A live build
 * without the agency's address is refused.
 */
export function entry(mode: string): Plugin {
  const script = mode === 'live' ? '/src/live.tsx' : '/mocks/main.tsx'
  return {
    name: 'entry',
    configResolved(config) {
      if (mode === 'live' && !/^(?:https?:\/\/[^/]|\/(?!\/))/.test(String(config.env['VITE_API_BASE'] ?? '')))
        throw new Error(
          'Set VITE_API_BASE to the address of the agency before building with --mode live: https://…, or a path on the same host',
        )
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (_, { server }) => [
        { tag: 'script', attrs: { type: 'module', src: script }, injectTo: 'body' },
        ...(mode === 'live'
          ? []
          : [{ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, injectTo: 'head' as const }]),
        // In a build with documents drawn beforehand the first styles are written into them; see prerender.ts.
        ...(server || mode === 'single' ? stylesheets : []),
      ],
    },
  }
}

const stylesheets = ['tokens', 'first', 'more'].map((name) => ({
  tag: 'link',
  attrs: { rel: 'stylesheet', href: `/src/ui/${name}.css` },
  injectTo: 'head' as const,
}))
