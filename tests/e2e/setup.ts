import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { browserFlags, findHeadless } from './browser.ts'
import { serveBuilds } from './builds.ts'
import { freeClipboard } from './clipboard.ts'
import { serveSite } from './site.ts'
import { forgetScreens } from './visit.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    readonly site: string
    /** The folder it was built into. */
    readonly folder: string
    /** Where the one browser of all files listens. */
    readonly browser: string
    /** Where to ask for other builds (findBuild). */
    readonly builds: string
  }
}

/** Builds the demonstration into a folder of its own; `E2E_SITE` names a built one to use instead. */
export function buildDemo(): string {
  const given = process.env['E2E_SITE']
  if (given) return resolve(given)
  const outDir = resolve('tests/.output/site')
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  const built = spawnSync('vite', ['build', '--mode', 'demo', '--outDir', outDir, '--emptyOutDir'], {
    env,
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`The site could not be built:\n${built.stdout}\n${built.stderr}`)
  return outDir
}

let stop: (() => Promise<void>) | undefined

/** Of flags of one kind the last alone counts: ours must say all that Playwright's says. */
function seesThatNoneIsLost(flags: readonly string[]): void {
  const [theirs = [], ours = []] = flags
    .filter((flag) => flag.startsWith('--disable-features='))
    .map((flag) => flag.replace(/^.*=/, '').split(','))
  const lost = theirs.filter((name) => !ours.includes(name))
  if (lost.length > 0) throw new Error(`tests/e2e/browser.ts must name ${lost.join()}, too`)
}

/** One build, one server and one browser for all files. */
export async function setup(project: TestProject): Promise<void> {
  forgetScreens()
  freeClipboard()
  const folder = buildDemo()
  const site = await serveSite(folder)
  const builds = await serveBuilds()
  const browser = await chromium.launchServer({ executablePath: findHeadless(), args: [...browserFlags] })
  seesThatNoneIsLost(browser.process().spawnargs)
  project.provide('site', site.url)
  project.provide('folder', folder)
  project.provide('browser', browser.wsEndpoint())
  project.provide('builds', builds.url)
  stop = async () => {
    await browser.close()
    builds.close()
    await site.close()
  }
}

export async function teardown(): Promise<void> {
  await stop?.()
}
