import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Messages } from '../../src/i18n/messages.ts'
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

const names = Object.keys(hosts).filter((name): name is HostName => name in hosts)
const withoutFallback: ReadonlySet<HostName> = new Set(['files and folders only', 'files only'])
const withFallback = names.filter((name) => !withoutFallback.has(name))

/** What somebody may type, and where it leads. */
const question = (words: Messages) => say(words.route.fields.forWhom.label, undefined)
const addresses: readonly (readonly [string, string, (words: Messages) => string])[] = [
  ['/index.html', '/', ({ home }) => home.title],
  ['/route/who', '/route/who', question],
  ['/route/who.html', '/route/who', question],
  ['/route/who/', '/route/who', question],
  ['/card/person', '/card/who', question],
  ['/law?from=mail', '/law', ({ law }) => law.title],
  ['/nowhere', '/nowhere', ({ shell }) => shell.notFound.title],
]

/** What a browser is given for an address: from where, under which status, and which file of the site. */
interface Given {
  readonly from: string
  readonly status: number
  readonly file: string | undefined
}

type Host = Awaited<ReturnType<typeof serveAs>> & {
  readonly folder: string
  readonly given: readonly Given[]
  /** The files of the site as this host gives them: their bytes, shortened, and what it says that they are. */
  readonly files: ReadonlyMap<string, string>
}
const served = new Map<string, Host>()
const hostOf = (place: string, name: HostName): Host => {
  const host = served.get(`${place} ${name}`)
  if (!host) throw new Error(`${name} was not served`)
  return host
}

const shorten = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64')
/** The files that a browser asks for: what begins with `_` is for the host itself. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))

async function readFiles(url: string, folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const file of filesIn(folder)) {
    const answer = await fetch(`${url}/${file}`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    files.set(file, `${answer.status} ${answer.headers.get('content-type')} ${shorten(bytes)}`)
  }
  return files
}

async function serveAll(place: string, folder: string): Promise<void> {
  const pages = new Map(
    filesIn(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [shorten(readFileSync(join(folder, file))), file]),
  )
  for (const name of names) {
    const host = await serveAs(name, folder, `${place}/`)
    const given: Given[] = []
    for (const [typed] of addresses) {
      const answer = await fetch(host.url + typed)
      const file = pages.get(shorten(new Uint8Array(await answer.arrayBuffer())))
      given.push({ from: answer.url.slice(host.url.length), status: answer.status, file })
    }
    served.set(`${place} ${name}`, { ...host, folder, given, files: await readFiles(host.url, folder) })
  }
}

beforeAll(async () => {
  await serveAll('', inject('folder'))
  await serveAll(subPath, await findBuild('underPath'))
}, 120_000)
afterAll(async () => {
  for (const { close } of served.values()) await close()
})

/** Somebody who knows nothing but the address of the site. */
const arriveAt = ({ url }: Host): Promise<Person> =>
  meet({ language: 'zh-CN', width: 390, site: url, closely: false })

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

/** What was filled in before is submitted, and its receipt is there after a reload. */
async function isSubmitted(person: Person): Promise<void> {
  const { page, words } = person
  // "Files only" knows no address but this one.
  await person.open('/index.html')
  await person.lead(() => person.follow(words.home.start))
  await kept(page)
  await storeDraft(page, completeAnswers('employee'), 'card')
  await person.open('/card/check')
  await page.locator('#declared, #enrolmentDeclared').check()
  await person.lead(() => person.press(words.review.submit.card))
  await opensAgain(person, pathOf(page).split('/').at(-1) ?? '')
}

describe.each([
  ['at the root', ''],
  ['under a path', subPath],
])('%s of a host with', (_, place) => {
  test.each(names)('%s: each file of the site comes whole, as it does from every other host', (name) => {
    const { folder, files } = hostOf(place, name)
    const [first] = names.map((each) => hostOf(place, each))
    expect(files).toEqual(first?.files)
    const whole = filesIn(folder).map((file) => [file, shorten(readFileSync(join(folder, file)))])
    expect(whole.length).toBeGreaterThan(100)
    expect([...files].map(([file, given]) => [file, given.split(' ').at(-1)])).toEqual(whole)
  })

  test.each(withFallback)('%s: a page of the site is given for every address', (name) => {
    expect(hostOf(place, name).given.map(({ file }) => file)).not.toContain(undefined)
  })

  // Two hosts that give the same for an address are one to a browser: each answer is opened on the first that gives it.
  test.concurrent.each(withFallback)(
    '%s: every address that nothing else answers so opens its screen before anything of the site is on the device',
    async (name) => {
      const earlier = withFallback.slice(0, withFallback.indexOf(name)).map((each) => hostOf(place, each))
      const host = hostOf(place, name)
      const isNew = (given: Given | undefined, i: number) =>
        earlier.every((each) => JSON.stringify(each.given[i]) !== JSON.stringify(given))
      const own = addresses.filter((_each, i) => isNew(host.given[i], i))
      expect(own).not.toEqual([])
      const person = await arriveAt(host)
      for (const [typed, arrived, heading] of own) {
        await person.page.goto(host.url + typed)
        await awake(person.page)
        await person.page
          .getByRole('heading', { level: 1, name: heading(person.words), exact: true })
          .waitFor()
        expect(pathOf(person.page)).toBe(arrived)
      }
      // A host may give the page under the status 404, which the browser tells.
      person.complaints.length = 0
      await person.leave()
    },
  )

  // What a host does with addresses shows before the site is on the device; of its files all give the same (above).
  test.concurrent.each(['pages with 404.html', 'files only'] as const)(
    '%s: an application filled in before is submitted, and its receipt opens again',
    async (name) => {
      expect(await isSubmitted(await arriveAt(hostOf(place, name)))).toBeUndefined()
    },
  )
})

// At the root of a host the five people go the whole way (people.test.ts), also without the host (offline.test.ts).
test.concurrent('under a path, every page translated by the browser, an application goes from the start page to its receipt and its case; the receipt opens again', async () => {
  const person = await arriveAt(hostOf(subPath, 'pages with 404.html'))
  await translatePages(person.context)
  const number = await applyForCard(person)
  expect(await person.lead(() => person.follow(person.words.review.receipt.track))).toBe(`/cases/${number}`)
  await person.lead(() => person.page.goBack())
  expect(await opensAgain(person, number)).toBeUndefined()
})
