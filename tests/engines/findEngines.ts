import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from './engine.ts'
import { openFirefox } from './firefox.ts'
import { openWebKit } from './webkit.ts'

/** An engine, how it is started where it is installed, and how it gets there where it is not. */
export interface FoundEngine {
  readonly name: string
  readonly open: (() => Promise<Engine>) | undefined
  /** Debian's packages that bring it. */
  readonly packages: readonly string[]
}

const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

const firstOf = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path))

/** The engines beside Chromium that people meet the service with. `FIREFOX` names another Firefox. */
export function findEngines(): readonly FoundEngine[] {
  const firefox = firstOf([process.env['FIREFOX'] ?? '', ...firefoxes])
  const driver = firstOf(['/usr/bin/WebKitWebDriver'])
  const browser = firstOf(globSync('/usr/lib*/{*/,}webkit2gtk-4.*/MiniBrowser'))
  const screen = firstOf(['/usr/bin/Xvfb'])
  const hasWebKit = driver && browser && screen
  return [
    {
      name: 'Firefox',
      open: firefox ? () => openFirefox(firefox) : undefined,
      packages: ['firefox-esr'],
    },
    {
      name: 'WebKitGTK',
      open: hasWebKit ? () => openWebKit({ driver, browser, screen }) : undefined,
      packages: ['webkit2gtk-driver', 'xvfb'],
    },
  ]
}

/** Fetches what is missing by apt-get, where this is a Debian and we may; a failure is not ours, what is missing stays missing. */
export function fetchEngines(missing: readonly FoundEngine[]): void {
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const packages = missing.flatMap((one) => one.packages)
  aptGet('update', '-q')
  aptGet('install', '-y', '-q', '--no-install-recommends', ...packages)
}

/** A slow mirror ends before it holds up everything else. */
function aptGet(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', args, { env, stdio: 'inherit', timeout: 90_000 })
}
