/**
 * Whether this build is the demonstration: it says so on every screen, and never in a live build. Each build leaves out the
 * words of the other; plain Node, where scripts read the catalogues, has no `env`.
 */
export const isDemo = import.meta.env?.MODE !== 'live'
