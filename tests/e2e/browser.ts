import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** A host that stands for this machine in the local network. */
export const lanName = 'demo.lan'

/**
 * What a browser need not do here. Of several flags of this kind the last one alone counts, so Playwright's own come first (setup.ts
 * sees to it that none is missing). The next two are pages of the browser's address bar: a desktop Chromium from 156 on draws them
 * anew for every window, in a process of their own, which takes longer than most of our screens. The last is a process that waits for
 * another site, one with every new profile: nobody here goes to one.
 */
const disabledFeatures: readonly string[] = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
]

/** Nothing that leaves the machine, nothing that needs a screen. Root (a container) can't use the sandbox. */
export const browserFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join()}`,
  // A name in a local network, as a phone sees this machine: plain http on it is no secure context, unlike localhost.
  `--host-resolver-rules=MAP ${lanName} 127.0.0.1`,
]

const programFiles = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
]

const places: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  ...['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/', homedir()].map((root) => join(root, 'Applications', `${name}.app`, 'Contents/MacOS', name)),
  ),
  ...programFiles.flatMap((root) =>
    root
      ? [
          join(root, 'Google/Chrome/Application/chrome.exe'),
          join(root, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
]

const headlessShell = '/usr/bin/chromium-headless-shell'

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Another one may be installing something: only one can at a time. */
const install = ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300']

const howTo = `No Chrome or Chromium was found, and none could be installed.
Install one (Debian: apt-get install chromium fonts-noto-cjk; any system: npx playwright-core install chromium),
or say where it is: CHROMIUM=/path/to/chrome npm test`

/**
 * The browser to test with: the one that CHROMIUM names, or one that is installed. Where there is none, it is fetched: by
 * apt-get on Debian as root (with the libraries and the fonts it needs), else by Playwright. Throws, saying how to get one.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM']
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist`)
  const found = named ?? findInstalled()
  if (found) return found
  console.log('No Chrome or Chromium here; fetching one …')
  if (isDebianRoot()) {
    run('apt-get', ['update', '-q'])
    run('apt-get', [...install, 'chromium', 'fonts-noto-cjk'])
  }
  if (!findInstalled()) run('playwright-core', ['install', 'chromium'])
  const fetched = findInstalled()
  if (!fetched) throw new Error(howTo)
  return fetched
}

/**
 * The same engine without a browser's windows around it (Playwright's own default where nothing is shown), if there is one: each
 * page costs a third less. Else, and where CHROMIUM names a browser, that one. What is about the browser itself (installing the
 * app, a profile on disk, a browser that is killed) asks findBrowser.
 */
export function findHeadless(): string {
  const browser = findBrowser()
  if (process.env['CHROMIUM']) return browser
  if (!existsSync(headlessShell) && isDebianRoot()) {
    run('apt-get', ['update', '-q'])
    run('apt-get', [...install, 'chromium-headless-shell'])
  }
  return existsSync(headlessShell) ? headlessShell : browser
}

function findInstalled(): string | undefined {
  return [...places, chromium.executablePath()].find((place) => existsSync(place))
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { env, stdio: 'inherit', shell: process.platform === 'win32' })
}
