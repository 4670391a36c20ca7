import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { say } from '../../src/i18n/text.ts'
import { joinBrowser } from './browse.ts'
import { type HostName, hosts, serveAs } from './hosts.ts'
import { awake, type Person, pathOf } from './person.ts'
import { applyForCard } from './receipt.ts'
import { completeAnswers, storeDraft } from './seed.ts'
import { subPath } from './visit.ts'
import { kept } from './worker.ts'

const meet = joinBrowser()
const below = resolve('tests/.output/below')

beforeAll(() => {
  const { NODE_ENV: _, VITEST: __, MODE: ___, ...env } = process.env
  const where = ['--base', `${subPath}/`, '--outDir', below, '--emptyOutDir']
  const args = ['build', '--mode', 'demo', ...where, '--logLevel', 'error']
  const built = spawnSync('vite', args, { env, encoding: 'utf8', shell: process.platform === 'win32' })
  if (built.status !== 0) throw new Error(built.stderr || built.stdout)
}, 120_000)

const names = Object.keys(hosts).filter((name): name is HostName => name in hosts)
const withoutFallback: ReadonlySet<HostName> = new Set(['files and folders only', 'files only'])

/** The site on a host of this kind, and somebody who knows nothing but its address. */
async function openOn(name: HostName, place: string) {
  const [dir, root] = place === '' ? [inject('folder'), '/'] : [below, `${place}/`]
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

describe.concurrent.each([
  ['at the root', ''],
  ['under a path', subPath],
])('%s of a host with', (_, place) => {
  test('pages with 404.html: an application goes from the start page to its receipt, which opens again', async () => {
    const { site, person } = await openOn('pages with 404.html', place)
    const number = await applyForCard(person)
    await expect(opensAgain(person, number)).resolves.toBeUndefined()
    await site.close()
  })

  test.each(names)(
    '%s: an application filled in before is submitted, and its receipt opens again',
    async (name) => {
      const { site, person } = await openOn(name, place)
      const { page, words } = person
      // "Files only" knows no address but this one.
      await person.open('/index.html')
      await person.lead(() => person.follow(words.home.start))
      await kept(page)
      await storeDraft(page, completeAnswers('employee'), 'card')
      await person.open('/card/check')
      await page.getByRole('checkbox').check()
      await person.lead(() => person.press(words.review.submit.card))
      const number = pathOf(page).split('/').at(-1) ?? ''
      await expect(opensAgain(person, number)).resolves.toBeUndefined()
      await site.close()
    },
  )

  test.each(names.filter((name) => !withoutFallback.has(name)))(
    '%s: every address opens by itself, before anything of the site is on the device',
    async (name) => {
      const { site, person } = await openOn(name, place)
      const { page, words } = person
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
        await page.goto(site.url + typed)
        await awake(page)
        await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
        expect(pathOf(page)).toBe(arrived)
      }
      await person.context.close()
      await site.close()
    },
  )
})
