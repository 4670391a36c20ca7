export { isDemo } from '../i18n/edition.ts'

/** Whether this build is one HTML file for a double click: no server, so that places are told apart by the hash. */
export const isSingleFile = import.meta.env.MODE === 'single'

/** The path the app is served under, without a slash at the end. */
export const basePath = /* @__PURE__ */ import.meta.env.BASE_URL.replace(/\/$/, '')

/** Whether a host belongs to the government: a demonstration refuses to run there. */
export const isGovernment = (host: string): boolean => /(^|\.)gov\.cn$/i.test(host)
