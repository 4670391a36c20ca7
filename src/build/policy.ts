import type { ResolvedConfig } from 'vite'

interface Hashes {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** What a document may do, as the content of its meta tag. Nothing inline but what the build wrote itself. */
export function policy(config: Pick<ResolvedConfig, 'env' | 'mode'>, { scripts, styles }: Hashes): string {
  // The console of a demonstration shows the app in frames of its own host, and turns pages into pictures by way of an SVG.
  const demo = config.mode !== 'live'
  return [
    `default-src 'none'`,
    `script-src 'self' ${scripts.join(' ')}`,
    `style-src 'self' ${styles.join(' ')}`,
    `img-src 'self' blob:${demo ? ' data:' : ''}`,
    ...(demo ? [`frame-src 'self'`] : []),
    `connect-src ${["'self'", ...agencyOrigin(config)].join(' ')}`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types worker`,
  ].join('; ')
}

/**
 * What the one-file demonstration may do: run what is written into it and show pictures that it made. It can't send anything
 * anywhere, and the browser sees to that.
 */
export function singlePolicy({ scripts, styles }: Hashes): string {
  return [
    `default-src 'none'`,
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    `img-src blob: data:`,
    // The console's wall shows this file in frames; not all browsers take local files for its own host.
    `frame-src 'self' file:`,
    `connect-src 'none'`,
    `worker-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ')
}

/** In a live build the agency's own origin, unless it is the page's; the simulation answers inside the page. */
function agencyOrigin({ env }: Pick<ResolvedConfig, 'env'>): string[] {
  const base: unknown = env['VITE_API_BASE']
  return typeof base === 'string' && /^https?:/.test(base) ? [new URL(base).origin] : []
}

/**
 * The headers a host should send with everything, in the `_headers` form that several hosts read: what a meta tag can't say
 * or comes too late for. The hashes stay in the documents, where they can't fall behind them; both policies apply.
 */
export function policyHeaders({ base, mode }: Pick<ResolvedConfig, 'base' | 'mode'>): string {
  const framedBy = mode === 'live' ? "'none'" : "'self'"
  return [
    `${base}*`,
    `  Content-Security-Policy: base-uri 'none'; form-action 'none'; frame-ancestors ${framedBy}; object-src 'none'`,
    '  Strict-Transport-Security: max-age=31536000',
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Permissions-Policy: camera=(self), microphone=(), geolocation=(self), payment=()',
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    // Browsers look at the icon with every change of the address.
    `${base}icon*`,
    '  Cache-Control: public, max-age=86400',
    '',
  ].join('\n')
}
