import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { languages } from '../../src/i18n/messages.ts'
import { browserFlags, findBrowser } from './browser.ts'
import { lives } from './five.ts'
import { makePlans, type Plan } from './people.ts'
import { newPerson } from './person.ts'
import { buildDemo } from './setup.ts'
import { serveSite } from './site.ts'

// npm run screenshots -- [--person flexible] [--language en] [--width 390] [--elder] [--dark] [--short]
// Walks the five people and saves every screen they meet: tests/.output/screenshots/person-language-width-order-screen.png

const { values } = parseArgs({
  options: {
    person: { type: 'string' },
    language: { type: 'string' },
    width: { type: 'string' },
    elder: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    /** What is seen without scrolling, and no more. */
    short: { type: 'boolean', default: false },
  },
})
const folder = 'tests/.output/screenshots'
mkdirSync(folder, { recursive: true })

const look = `${values.elder ? '-elder' : ''}${values.dark ? '-dark' : ''}`
const jobs = makePlans()
  .filter(({ id }) => !values.person || id === values.person)
  .flatMap((plan) =>
    languages
      .filter((language) => !values.language || language === values.language)
      .flatMap((language) => ([390, 1280] as const).map((width) => ({ ...plan, language, width }))),
  )
  .filter(({ width }) => !values.width || width === Number(values.width))

const site = await serveSite(buildDemo())
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] })

async function picture(plan: Plan): Promise<void> {
  const begin = `${folder}/${plan.id}-${plan.language}-${plan.width}${look}`
  const person = await newPerson({
    browser,
    site: site.url,
    language: plan.language,
    width: plan.width,
    elder: values.elder,
    dark: values.dark,
    closely: false,
    onScreen: async (page, name) => {
      await page.screenshot({ path: `${begin}-${name}.png`, fullPage: !values.short })
    },
  })
  await lives[plan.id](person, plan)
  await person.leave()
  console.log(begin)
}

/** Two at a time. */
async function work(): Promise<void> {
  for (let job = jobs.shift(); job; job = jobs.shift()) await picture(job)
}
try {
  await Promise.all([work(), work()])
} finally {
  await browser.close()
  await site.close()
}
