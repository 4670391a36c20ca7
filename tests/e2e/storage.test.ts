import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import type { Messages } from '../../src/i18n/messages.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { browserFlags, findBrowser } from './browser.ts'
import { findWay, goThrough, papersOf, submit } from './lifeSteps.ts'
import { makePlans } from './people.ts'
import { newPerson, type Person, pathOf } from './person.ts'
import { portraitFile } from './pictures.ts'
import { openScenario } from './scene.ts'

const meet = joinBrowser(withoutWorker)
const who = { language: 'zh-CN', width: 390, closely: false } as const
const plan = makePlans().find(({ id }) => id === 'employee')
if (!plan) throw new Error('no employee')
const papers = papersOf(plan, portraitFile())
const photo = plan.card.indexOf('photo')
const untilPhoto = plan.card.slice(0, photo)
const afterPhoto = plan.card.slice(photo + 1)

/** Answers everything up to the photo. */
const fillUpToPhoto = async (person: Person): Promise<void> => {
  await findWay(person, plan, papers)
  await person.lead(() => person.follow(person.words.checklist.next.apply))
  await goThrough(person, papers, 'card', untilPhoto)
}

/** From the photo on: sees what is said about keeping the answers, takes them along in a file, and submits. */
async function walkToReceipt(person: Person, why: keyof Messages['keep']['banner']) {
  const { page, words } = person
  await goThrough(person, papers, 'card', ['photo'])
  const banner = page.getByRole('status').filter({ hasText: words.keep.banner[why] })
  await banner.waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    banner.getByRole('button', { name: words.keep.file.save, exact: true }).click(),
  ])
  const path = join(mkdtempSync(join(tmpdir(), 'continuation-')), 'file.html')
  await download.saveAs(path)
  const html = await readFile(path, 'utf8')
  expect(html).toContain(papers.answers.name)
  expect(html).toContain('src="data:image/jpeg;base64,')
  await banner.getByText(words.keep.file.saved(download.suggestedFilename()), { exact: true }).waitFor()
  await goThrough(person, papers, 'card', afterPhoto)
  return submit(person, papers, 'card')
}

/** What a window of its own promises on the receipt. */
async function onlyHere({ page, words, lead, follow }: Person): Promise<string> {
  await page.getByText(words.review.receipt.onlyHere, { exact: true }).waitFor()
  return await lead(() => follow(words.review.receipt.track))
}

const refusals: [string, () => void][] = [
  [
    'every storage throws',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError')
          },
        })
    },
  ],
  [
    'the database can’t be opened',
    () => {
      // As after a newer version has been here: the one that is asked for is refused.
      const open = IDBFactory.prototype.open.bind(indexedDB)
      const taken = (name: string) => `${name}-taken`
      for (const name of ['social-security-card', 'agency-demo'])
        open(taken(name), 999).addEventListener('success', ({ target }) => {
          if (target instanceof IDBOpenDBRequest) target.result.close()
        })
      IDBFactory.prototype.open = (name) => open(taken(name), 1)
    },
  ],
  [
    'the database never answers',
    () => {
      IDBFactory.prototype.open = () =>
        Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } })
    },
  ],
]

describe.concurrent('an application goes to its receipt, in memory and saying so, where', () => {
  test.each(refusals)('%s', { timeout: 300_000 }, async (_, refuse) => {
    const person = await meet(who)
    await person.context.addInitScript(refuse)
    await openScenario(person, 'employee/photo')
    const number = await walkToReceipt(person, 'refused')
    expect(await onlyHere(person)).toBe(`/cases/${number}`)
    await person.leave()
  })

  test('the person has blocked site data in the browser’s settings', { timeout: 300_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'))
    mkdirSync(join(profile, 'Default'))
    const blocked = { profile: { default_content_setting_values: { cookies: 2 } } }
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked))
    const launch = { executablePath: findBrowser(), args: [...browserFlags] }
    const browser = {
      newContext: (options: object) => chromium.launchPersistentContext(profile, { ...launch, ...options }),
    }
    const person = await newPerson({ ...who, browser, site: inject('site') })
    // Asked where the app is not: it puts a storage of its own in the place of the refused one.
    const elsewhere = await person.context.newPage()
    await elsewhere.goto(`${inject('site')}/icon.svg`)
    expect(
      await elsewhere.evaluate(() => {
        try {
          return typeof localStorage
        } catch (error) {
          return String(error)
        }
      }),
    ).toMatch(/SecurityError/)
    await elsewhere.close()
    await fillUpToPhoto(person)
    const number = await walkToReceipt(person, 'refused')
    expect(await onlyHere(person)).toBe(`/cases/${number}`)
    await person.leave()
    rmSync(profile, { recursive: true, force: true })
  })

  test('the device has become full on the way', { timeout: 300_000 }, async () => {
    const person = await meet(who)
    const { page } = person
    await openScenario(person, 'employee/photo')
    await page.evaluate(() => {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      Object.assign(IDBObjectStore.prototype, { put: full, add: full })
    })
    const number = await walkToReceipt(person, 'full')
    expect(await onlyHere(person)).toBe(`/cases/${number}`)
    await person.leave()
  })
})

test.concurrent('nothing is said of a storage that works, and the start page promises only what holds', async () => {
  const person = await meet({ ...who, language: 'en' })
  const { page, words } = person
  await person.open('/')
  await page.getByText(words.home.anytime, { exact: true }).waitFor()
  for (const sentence of Object.values(words.keep.banner))
    expect(await page.getByText(sentence, { exact: true }).count()).toBe(0)
  const refused = await meet({ ...who, language: 'en' })
  const refuse = refusals[0]?.[1]
  if (!refuse) throw new Error('no refusal')
  await refused.context.addInitScript(refuse)
  await refused.open('/')
  await refused.page.getByText(words.keep.banner.refused, { exact: true }).waitFor()
  expect(await refused.page.getByText(words.home.anytime, { exact: true }).count()).toBe(0)
  expect(pathOf(refused.page)).toBe('/')
  await refused.leave()
  await person.leave()
})
