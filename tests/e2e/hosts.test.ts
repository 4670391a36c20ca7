import { beforeAll, describe, expect, inject, test } from 'vitest'
import { say } from '../../src/i18n/text.ts'
import { joinBrowser } from './browse.ts'
import { subPath } from './builds.ts'
import { findBuild } from './findBuild.ts'
import { type HostName, hosts, serveAs } from './hosts.ts'
import { awake, type Person, pathOf } from './person.ts'
import { applyForCard } from './receipt.ts'
import { completeAnswers, storeDraft } from './seed.ts'
import { translatePages } from './translate.ts'
import { kept } from './worker.ts'

const meet = joinBrowser()
let underPath: string

beforeAll(async () => {
  underPath = await findBuild('underPath')
}, 120_000)

const names = Object.keys(hosts).filter((name): name is HostName => name in hosts)
const withoutFallback: ReadonlySet<HostName> = new Set(['files and folders only', 'files only'])

/** The site on a host of this kind, and somebody who knows nothing but its address. */
async function openOn(name: HostName, place: string) {
  const [dir, root] = place === '' ? [inject('folder'), '/'] : [underPath, `${place}/`]
  const site = await serveAs(name, dir, root)
  const person = await meet({ language: 'zh-CN', width: 390, site: site.url, closely: false })
  return { site, person }
}

/** What the receipt says is there after a reload, too. */
async function opensAgain(person: Person, number: string): Promise<void> {
  const { page, words } = person
  expect(number).toMatch(/^LN-DEMO-/)
  await kept(page)
  await page.reload()
  await awake(page)
  await page.getByText(number, { exact: true }).first().waitFor()
  expect(await person.heading()).toBe(words.review.receipt.title.card)
  await person.leave()
}

/** Every address that somebody may type leads to its screen. */
async function everyAddressOpens({ page, words, complaints }: Person, site: string): Promise<void> {
  const question = say(words.route.fields.forWhom.label, undefined)
  for (const [typed, arrived, heading] of [
    ['/index.html', '/', words.home.title],
    ['/route/who', '/route/who', question],
    ['/route/who.html', '/route/who', question],
    ['/route/who/', '/route/who', question],
    ['/card/person', '/card/who', question],
    ['/law?from=mail', '/law', words.law.title],
    ['/nowhere', '/nowhere', words.shell.notFound.title],
  ] as const) {
    await page.goto(site + typed)
    await awake(page)
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    expect(pathOf(page)).toBe(arrived)
  }
  // A host may give the page under the status 404, which the browser tells.
  complaints.length = 0
}

/** What was filled in before is submitted, and its receipt is there after a reload. */
async function isSubmitted(person: Person): Promise<void> {
  const { page, words } = person
  // "Files only" knows no address but this one.
  await person.open('/index.html')
  await person.lead(() => person.follow(words.home.start))
  await kept(page)
  await storeDraft(page, completeAnswers('employee'), 'card')
  await person.open('/card/check')
  await page.getByRole('checkbox').check()
  await person.lead(() => person.press(words.review.submit.card))
  await opensAgain(person, pathOf(page).split('/').at(-1) ?? '')
}

const complete = 'an application filled in before is submitted, and its receipt opens again'

describe.concurrent.each([
  ['at the root', ''],
  ['under a path', subPath],
])('%s of a host with', (_, place) => {
  test.each(names.filter((name) => !withoutFallback.has(name)))(
    `%s: every address opens before anything of the site is on the device; ${complete}`,
    async (name) => {
      const { site, person } = await openOn(name, place)
      await everyAddressOpens(person, site.url)
      await expect(isSubmitted(person)).resolves.toBeUndefined()
      await site.close()
    },
  )

  test.each([...withoutFallback])(`%s: ${complete}`, async (name) => {
    const { site, person } = await openOn(name, place)
    await expect(isSubmitted(person)).resolves.toBeUndefined()
    await site.close()
  })
})

// At the root of a host the five people go the whole way (people.test.ts), also without the host (offline.test.ts).
test.concurrent('under a path, every page translated by the browser, an application goes from the start page to its receipt and its case; the receipt opens again', async () => {
  const { site, person } = await openOn('pages with 404.html', subPath)
  await translatePages(person.context)
  const number = await applyForCard(person)
  expect(await person.lead(() => person.follow(person.words.review.receipt.track))).toBe(`/cases/${number}`)
  await person.lead(() => person.page.goBack())
  await expect(opensAgain(person, number)).resolves.toBeUndefined()
  await site.close()
})
