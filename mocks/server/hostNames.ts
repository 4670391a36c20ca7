import { isEverywhere } from '../../src/build/welcome.ts'

/** Under which names this machine alone reaches its own server. */
const here = ['localhost', '127.0.0.1', '[::1]']

/** What a server that listens can be called by. */
interface Machine {
  /** What it listens on; undefined: every interface. */
  readonly host: string | undefined
  readonly hostname: string
  /** Of all its interfaces, without brackets. */
  readonly addresses: readonly string[]
}

/** The names that a browser may rightly call this server by, as they stand in `Host`, without the port. */
export function hostNamesOf({ host, hostname, addresses }: Machine): ReadonlySet<string> {
  const others = isEverywhere(host) ? [...addresses, hostname, `${hostname}.local`] : [host ?? '']
  return new Set([...here, ...others.map((name) => (name.includes(':') ? `[${name}]` : name.toLowerCase()))])
}

/**
 * Whether a request was meant for this server. A site elsewhere can let its own name lead to this machine (DNS rebinding), and
 * its pages then count as this server's own; only the name that they call it by gives them away.
 */
export function isMeantForUs(hostHeader: string | undefined, names: ReadonlySet<string>): boolean {
  const name = hostHeader?.replace(/:\d{1,5}$/, '').toLowerCase()
  return name !== undefined && names.has(name)
}
