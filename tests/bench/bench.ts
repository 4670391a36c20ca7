import { mkdirSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { browserFlags, findBrowser } from '../e2e/browser.ts'
import { links, slowDown } from './link.ts'
import { type Load, measureLoad, measureSteps, type Steps, type Way } from './measure.ts'
import { makeKeys, serveSite } from './server.ts'
import { report } from './table.ts'

// npm run bench [-- --runs 5 --rounds 3 --only load,steps --targets start,question,floor-vanilla]
// Serves our dist and the pages to compare with alike, and measures them in turn, run by run, so that a slow minute of the
// machine hits all of them. Only the ratios within one run say anything.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'load,steps' },
    cpu: { type: 'string', default: '4' },
    link: { type: 'string', default: 'slow4g' },
    transitions: { type: 'string', default: '50' },
    targets: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
})
const here = (name: string) => new URL(`targets/${name}`, import.meta.url).pathname
const plain: Way = {
  path: '/',
  next: '[data-next]',
  back: '[data-prev]',
  step: '[data-step]',
  steps: 4,
}
const question: Way = {
  path: '/route/who',
  next: 'form button[type=submit]',
  back: 'a.back',
  pick: '.choice input',
  step: 'h1',
  steps: 4,
}

const all: Readonly<Record<string, { folder: string; way: Way }>> = {
  start: { folder: values.dist, way: { ...question, path: '/', next: '.page-main .actions a', steps: 0 } },
  question: { folder: values.dist, way: question },
  'floor-vanilla': { folder: here('floor-vanilla'), way: plain },
  'floor-react': { folder: here('floor-react'), way: plain },
  'govuk-static': { folder: here('govuk-static'), way: plain },
  'lib-antd-mobile': { folder: here('lib-antd-mobile'), way: plain },
}
const names = values.targets?.split(',') ?? Object.keys(all)
const keys = makeKeys()
const link = links[values.link]
const cpu = Number(values.cpu)

const targets = await Promise.all(
  names.map(async (name) => {
    const target = all[name]
    if (!target) throw new Error(`no target ${name}`)
    const site = await serveSite(target.folder, keys)
    const slow = link && (await slowDown(site.port, link))
    const loads: { cold: Load; warm: Load }[] = []
    const steps: Steps[] = []
    return { name, ...target, site, slow, loads, steps }
  }),
)

async function withBrowser<T>(
  job: (browser: Awaited<ReturnType<typeof chromium.launch>>) => Promise<T>,
): Promise<T> {
  const args = [...browserFlags, keys.trust, '--js-flags=--expose-gc']
  const browser = await chromium.launch({ executablePath: findBrowser(), args })
  await sleep(700) // its own start must not compete with the page
  try {
    return await job(browser)
  } finally {
    await browser.close()
  }
}

const origin = (port: number) => `https://localhost:${port}`
for (const kind of values.only.split(','))
  for (let run = 0; run < Number(kind === 'load' ? values.runs : values.rounds); run += 1)
    for (const { name, way, site, slow, loads, steps } of targets) {
      if (kind === 'steps' && way.steps === 0) continue
      try {
        await withBrowser(async (browser) => {
          if (kind === 'load')
            loads.push(await measureLoad(browser, origin(slow?.port ?? site.port), site.log, way, cpu))
          else
            steps.push(await measureSteps(browser, origin(site.port), way, cpu, Number(values.transitions)))
        })
        console.error(`${kind} ${run + 1} ${name}`)
      } catch (error) {
        console.error(`${kind} ${run + 1} ${name}: ${String(error).split('\n')[0]}`)
      }
    }

const text = report(targets, { cpu, link: values.link, runs: Number(values.runs) })
mkdirSync('tests/.output', { recursive: true })
const raw = targets.map(({ name, loads, steps }) => ({ name, loads, steps }))
writeFileSync('tests/.output/bench.json', JSON.stringify(raw, null, 1))
writeFileSync('tests/.output/bench.md', text)
console.log(text)
for (const { site, slow } of targets) {
  slow?.close()
  site.close()
}
process.exit(0)
