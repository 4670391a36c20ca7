import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Browser, CDPSession } from 'playwright-core'
import { newPhone, numberOf, slowProcessor, withBrowser } from './page.ts'
import { makeKeys, serveSite } from './server.ts'
import { quantile } from './table.ts'

// node tests/bench/find.ts [--dist dist] [--cpu 4] [--rounds 5]
// What a key costs in the search: the work of the page's own thread (script, style, layout, paint) from the key until what was found
// is drawn, in milliseconds of a processor slowed so many times. The first key of a visit reads the words, and is told apart.

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    cpu: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
  },
})

/** What is typed, key by key: short and long, in signs, in pinyin with and without blanks, in English, mistyped, and nothing that is known. */
const said = {
  'zh-CN': [
    '挂失',
    '我妈的社保卡找不着了咋整',
    'shebaokadiule',
    'yi bao neng bu neng zai shang hai yong',
    'bkk',
  ],
  'en-US': ['lost card', 'my employer does not pay my social insurance', 'replacment', '丢了', 'qqqq'],
} as const

/** Milliseconds that the page's own thread has worked since it began. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return numberOf(metrics.find(({ name }) => name === 'TaskDuration')?.value) * 1000
}

interface Keys {
  readonly first: number[]
  readonly later: { readonly ms: number; readonly at: string }[]
}

async function typeAll(browser: Browser, origin: string, locale: keyof typeof said, keys: Keys) {
  const context = await newPhone(browser, locale)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  // Its own ticks: what else the machine does is not counted. A slowed processor is made of ticks of the same thread.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(`${origin}/find`, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => document.activeElement?.id === 'said')
  await slowProcessor(session, Number(values.cpu))
  for (const text of said[locale]) {
    await page.locator('#said').fill('')
    await sleep(300)
    for (const [i, sign] of [...text].entries()) {
      const before = await worked(session)
      await page.keyboard.insertText(sign)
      await page.evaluate(
        () => new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0))),
      )
      const ms = (await worked(session)) - before
      if (text === said[locale][0] && i === 0) keys.first.push(ms)
      else keys.later.push({ ms, at: [...text].slice(0, i + 1).join('') })
      await sleep(40)
    }
  }
  await context.close()
}

const keys = makeKeys()
const site = await serveSite(values.dist, keys)
for (const locale of ['zh-CN', 'en-US'] as const) {
  const found: Keys = { first: [], later: [] }
  for (let round = 0; round < Number(values.rounds); round += 1)
    await withBrowser(keys.trust, (browser) =>
      typeAll(browser, `https://localhost:${site.port}`, locale, found),
    )
  const all = found.later.map(({ ms }) => ms)
  const longest = found.later.toSorted((a, b) => b.ms - a.ms)[0]
  const show = (ms: number) => ms.toFixed(1)
  console.log(
    `${locale}, CPU ${values.cpu}×, ${all.length} keys: median ${show(quantile(all, 0.5))} ms, 95 % within ${show(quantile(all, 0.95))} ms, ` +
      `longest ${show(longest?.ms ?? Number.NaN)} ms at “${longest?.at}”; first key of a visit ${show(quantile(found.first, 0.5))} ms`,
  )
}
site.close()
