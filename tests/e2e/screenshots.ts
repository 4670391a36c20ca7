import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { screensOn } from '../../mocks/scenarios/screens.ts'
import { fileNameOf, type Shot, type Width, widths } from '../../mocks/scenarios/shots.ts'
import { choosePhoto } from './answer.ts'
import { browserFlags, findBrowser } from './browser.ts'
import { lives } from './fivePeople.ts'
import { fullPicture } from './fullPicture.ts'
import { openState } from './openState.ts'
import { makePlans, type Plan, today } from './people.ts'
import { newPerson, whenWhole } from './person.ts'
import { portraitFile } from './pictures.ts'
import { buildDemo } from './setup.ts'
import { wallShots, waysOf } from './shots.ts'
import { serveSite } from './site.ts'

// npm run screenshots -- [--set walks|screens|readme] [--person flexible|all] [--stage inHand] [--only card/bank]
//                        [--lang en] [--width 390] [--elder] [--dark] [--short]
// Two sets in tests/.output/screenshots: what the five people meet on their walks (walks/), and the console's wall (screens/),
// from the same table and under the same names as the wall's own archive. `readme` takes the README's pictures anew, into docs/screenshots.

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    person: { type: 'string' },
    stage: { type: 'string' },
    only: { type: 'string' },
    lang: { type: 'string' },
    width: { type: 'string' },
    elder: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    /** What is seen without scrolling, and no more. */
    short: { type: 'boolean', default: false },
  },
})
const { elder, dark, short } = values
const sets = ['walks', 'screens', 'readme']
if (values.set !== undefined && !sets.includes(values.set))
  throw new Error(`--set is ${sets.join(' or ')}; not ${values.set}`)
const folder = 'tests/.output/screenshots'
for (const set of ['walks', 'screens']) mkdirSync(`${folder}/${set}`, { recursive: true })

type Job = (browser: Browser, site: string) => Promise<void>
const look = `${elder ? '-elder' : ''}${dark ? '-dark' : ''}`

const save = async (page: Page, name: string) =>
  writeFile(`${folder}/${name}`, await (short ? page.screenshot() : fullPicture(page)))

const walk =
  (plan: Plan): Job =>
  async (browser, site) => {
    const begin = `${plan.id}-${plan.language}-${plan.width}${look}`
    const person = await newPerson({
      browser,
      site,
      language: plan.language,
      width: plan.width,
      elder,
      dark,
      closely: false,
      onScreen: async (page, name) => {
        await save(page, `walks/${begin}-${name}.png`)
      },
    })
    await lives[plan.id](person, plan)
    await person.leave()
    console.log(begin)
  }

/** Some shots of one width, one after the other in one page: from person to person without a reload, as in the console. */
const take =
  (shots: readonly Shot[]): Job =>
  async (browser, site) => {
    const [first] = shots
    if (!first) return
    const { language, width } = first.look
    const person = await newPerson({ browser, site, language, width, dark, closely: false })
    await person.open('/law')
    for (const shot of shots) {
      const { screen, look: wanted } = shot
      await openState(person.page, screen.play(`${today()}T10:00`, { look: wanted, latency: [0, 0] }))
      await whenWhole(person.page)
      await save(person.page, `screens/${fileNameOf(shot)}`)
    }
    await person.leave()
    console.log(`${shots.length} screens at ${width}, from ${first.id} on`)
  }

const walks = (): Job[] => {
  const ways = waysOf(values)
  return makePlans()
    .filter(({ id }) => !values.person || values.person === 'all' || id === values.person)
    .flatMap((plan) =>
      ways.languages.flatMap((language) => ways.widths.map((width) => walk({ ...plan, language, width }))),
    )
}

/** As many as a person takes without pause. */
const batch = 40
const screens = (): Job[] => {
  const all = wallShots(values, today())
  console.log(`${all.length} screens of the wall`)
  return widths.flatMap((width) => {
    const ofWidth = all.filter((shot) => shot.look.width === width)
    return Array.from({ length: Math.ceil(ofWidth.length / batch) }, (_, i) =>
      take(ofWidth.slice(i * batch, (i + 1) * batch)),
    )
  })
}

/** The pictures of the README, each by its name and the screen that it shows. */
const readmePictures: readonly (readonly [name: string, screen: string, Shot['look']['language'], Width])[] =
  [
    ['start', 'flexible/opened', 'zh-CN', 1280],
    ['delivery', 'flexible/card/way', 'zh-CN', 1280],
    ['tracking', 'employee/posted', 'en', 1280],
    ['papers-phone', 'flexible/result', 'zh-CN', 390],
    ['photo-phone', 'flexible/photo', 'zh-CN', 390],
    ['receipt-phone', 'flexible/receipt', 'zh-CN', 390],
    ['collect-phone', 'flexible/ready', 'zh-CN', 390],
    ['works-phone', 'flexible/active', 'zh-CN', 390],
  ]

const readme: Job = async (browser, site) => {
  for (const [name, id, language, width] of readmePictures) {
    const screen = screensOn(today()).find((one) => one.id === id)
    if (!screen) throw new Error(`No screen is called ${id}`)
    const person = await newPerson({ browser, site, language, width, closely: false })
    await person.open('/law')
    const shown = { language, elder: false, theme: 'light' } as const
    await openState(person.page, screen.play(`${today()}T10:00`, { look: shown, latency: [0, 0] }))
    await whenWhole(person.page)
    if (name === 'photo-phone') await choosePhoto(person, portraitFile())
    await writeFile(`docs/screenshots/${name}.png`, await person.page.screenshot())
    await person.leave()
  }
}

const narrowed = values.stage !== undefined || values.only !== undefined
const jobs = [
  ...(values.set === 'readme' ? [readme] : []),
  ...(values.set === 'walks' || (!narrowed && values.set === undefined) ? walks() : []),
  ...(values.set === 'screens' || values.set === undefined ? screens() : []),
]
const site = await serveSite(buildDemo())
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] })

/** Two at a time. */
async function work(): Promise<void> {
  for (let job = jobs.shift(); job; job = jobs.shift()) await job(browser, site.url)
}
try {
  await Promise.all([work(), work()])
} finally {
  await browser.close()
  await site.close()
}
