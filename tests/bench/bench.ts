import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeFairFloors } from './fairFloors.ts'
import { type Audited, audit } from './lighthouse.ts'
import { links, slowDown } from './link.ts'
import { measureLoad, type Visits } from './load.ts'
import { type Memory, measureMemory } from './memory.ts'
import { withBrowser } from './page.ts'
import { makeKeys, serveSite } from './server.ts'
import { type Cost, measureSimulation } from './simulation.ts'
import { measureSteps, type Steps } from './steps.ts'
import { report } from './table.ts'
import { questionWay, targetsFor } from './targets.ts'

// npm run bench [-- --only load,steps,memory,simulation,lighthouse --runs 5 --rounds 3 --targets start,question,floor-vanilla]
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
const keys = makeKeys()
const cpu = Number(values.cpu)
const runs = Number(values.runs)
const only = new Set(values.only.split(','))
const origin = (port: number) => `https://localhost:${port}`
const link = links[values.link]
if (!link) throw new Error(`no link ${values.link}; there are ${Object.keys(links).join()}`)

const floors = 'tests/.output/floors'
const ownSite = await serveSite(values.dist, keys)
await withBrowser(keys.trust, (browser) =>
  makeFairFloors(browser, { dist: values.dist, origin: origin(ownSite.port), way: questionWay, to: floors }),
)
ownSite.close()
const all = targetsFor(values.dist, floors)
const targets = await Promise.all(
  (values.targets?.split(',') ?? Object.keys(all)).map(async (name) => {
    const target = all[name]
    if (!target) throw new Error(`no target ${name}`)
    const site = await serveSite(target.folder, keys)
    const slow = await slowDown(site.port, link)
    const loads: Visits[] = []
    const steps: Steps[] = []
    const memory: Memory[] = []
    return { name, ...target, site, slow, loads, steps, memory }
  }),
)
const costs: Record<string, Cost[]> = { '1': [], '4': [] }
const audits = new Map<string, Audited[]>()

/** One measurement; one that fails is told, and costs no other. */
async function attempt(what: string, job: () => Promise<void>): Promise<void> {
  try {
    await job()
    console.error(what)
  } catch (error) {
    console.error(`${what}: ${String(error).split('\n')[0]}`)
  }
}

async function inTurn(kind: string, times: number, job: (target: (typeof targets)[number]) => Promise<void>) {
  if (only.has(kind))
    for (let run = 1; run <= times; run += 1)
      for (const target of targets) await attempt(`${kind} ${run} ${target.name}`, () => job(target))
}

await inTurn('load', runs, ({ site, slow, way, loads }) =>
  withBrowser(keys.trust, async (browser) => {
    const place = { origin: origin(slow.port), log: site.log, cut: slow.cut }
    loads.push(await measureLoad(browser, place, way, cpu))
  }),
)
await inTurn('steps', Number(values.rounds), async ({ site, way, steps }) => {
  if (way.steps === 0) return
  await withBrowser(keys.trust, async (browser) => {
    steps.push(await measureSteps(browser, origin(site.port), way, cpu, Number(values.transitions)))
  })
})
await inTurn('memory', 1, async ({ site, name, way, memory }) => {
  if (way.steps === 0 || name === 'govuk-static') return // pages that go away leave nothing
  await withBrowser(keys.trust, async (browser) => {
    memory.push(await measureMemory(browser, origin(site.port), way))
  })
})

if (only.has('simulation')) {
  const file = readdirSync(`${values.dist}/assets`).find((name) => /^simulation-.*\.js$/.test(name))
  const site = await serveSite(values.dist, keys)
  for (let run = 1; run <= runs; run += 1)
    for (const rate of ['1', '4'])
      await attempt(`simulation ${run} at ${rate}×`, () =>
        withBrowser(keys.trust, async (browser) => {
          const where = { origin: origin(site.port), log: site.log, chunk: `/assets/${file}` }
          costs[rate]?.push(await measureSimulation(browser, where, Number(rate), 300))
        }),
      )
  site.close()
}

if (only.has('lighthouse')) {
  const live = 'tests/.output/bench-live'
  const env = { ...process.env, VITE_API_BASE: 'https://agency.example.invalid/v1' }
  spawnSync('vite', ['build', '--mode', 'live', '--outDir', live, '--emptyOutDir', '--logLevel', 'error'], {
    env,
    stdio: 'inherit',
  })
  const [floor, demo, real] = await Promise.all(
    [all['floor-vanilla']?.folder ?? '', values.dist, live].map((folder) => serveSite(folder, keys)),
  )
  const pages = [
    ['floor-vanilla', floor, '/'],
    ['start', demo, '/'],
    ['question', demo, '/route/who'],
    ['review', demo, '/', 'employee/check'],
    ['tracking', demo, '/', 'employee/submitted'],
    ['start, live build', real, '/'],
    ['question, live build', real, '/route/who'],
  ] as const
  for (let run = 1; run <= runs; run += 1)
    for (const [name, site, path, scenario] of pages)
      await attempt(`lighthouse ${run} ${name}`, async () => {
        if (!site) throw new Error('not served')
        const list = audits.get(name) ?? []
        audits.set(name, [...list, await audit(origin(site.port), path, keys.trust, scenario)])
      })
  for (const site of [floor, demo, real]) site?.close()
}

const text = report({ targets, costs, audits: [...audits] }, { cpu, link: values.link, runs })
mkdirSync('tests/.output', { recursive: true })
const raw = {
  targets: targets.map(({ name, loads, steps, memory }) => ({ name, loads, steps, memory })),
  costs,
  audits: [...audits],
}
writeFileSync('tests/.output/bench.json', JSON.stringify(raw, null, 1))
writeFileSync('tests/.output/bench.md', text)
console.log(text)
for (const { site, slow } of targets) {
  slow.close()
  site.close()
}
process.exit(0)
