/** Whether this build is the demonstration: it says so on every screen, and never in a live build. */
export const isDemo = import.meta.env.MODE !== 'live'

/** Whether this build is one HTML file for a double click: no server, so that places are told apart by the hash. */
export const isSingleFile = import.meta.env.MODE === 'single'

/** The path the app is served under, without a slash at the end. */
export const basePath = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Whether a host belongs to the government: a demonstration refuses to run there. */
export const isGovernment = (host: string): boolean => /(^|\.)gov\.cn$/i.test(host)
