import type { CDPSession, Page } from 'playwright-core'
import { describe, inject, test } from 'vitest'
import { joinBrowser } from './browse.ts'
import { countCases } from './desk.ts'
import { awake, type Person, pathOf } from './person.ts'
import { type Deployed, serveReleases } from './releases.ts'
import { completeAnswers, seedDraft } from './seed.ts'
import { kept } from './worker.ts'

const meet = joinBrowser()
const complete = completeAnswers('employee')
const name = complete.name ?? ''

interface Scene {
  readonly host: Deployed
  readonly person: Person
  readonly page: Page
  /** The line to the browser's own controls. */
  readonly session: CDPSession
}

/** Somebody with a complete application and the site on their device. */
async function atPlace(place: string): Promise<Scene> {
  const host = await serveReleases(inject('folder'))
  const person = await meet({ language: 'zh-CN', width: 390, site: host.url, closely: false })
  const { page } = person
  await seedDraft(person, complete, 'card')
  await page.goto('/law')
  await kept(page)
  await person.open(place)
  const session = await person.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  return { host, person, page, session }
}

const leave = async ({ person, host }: Scene): Promise<void> => {
  await person.leave()
  await host.close()
}

async function submitted({ person, page }: Scene): Promise<string> {
  const { review } = person.words
  await page.locator('#declared, #enrolmentDeclared').check()
  await person.lead(() => person.press(review.submit.card))
  return pathOf(page).split('/').at(-1) ?? ''
}

describe.concurrent('an application survives', () => {
  test('five minutes in a pocket: frozen with a word half typed, its worker ended, its host gone', async ({
    expect,
  }) => {
    const scene = await atPlace('/card/person')
    const { page, person, session, host } = scene
    await page.clock.install()
    await person.open('/card/person')
    await page.locator('#name').fill(name.slice(0, -1))
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await session.send('ServiceWorker.stopAllWorkers')
    await host.close()
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await page.clock.fastForward('05:00')
    await page.locator('#name').press('End')
    await page.keyboard.type(name.slice(-1))
    expect(await page.locator('#name').inputValue()).toBe(name)
    await page.reload()
    await awake(page)
    await expect.poll(() => page.locator('#name').inputValue()).toBe(name)
    await person.open('/card/check')
    expect(await submitted(scene)).toMatch(/^LN-DEMO-/)
    await person.leave()
  })

  test('a reload past every cache: from the host, and from the device again the next time', async ({
    expect,
  }) => {
    const scene = await atPlace('/card/person')
    const { page, person, session, host } = scene
    await page.locator('#name').fill('林大舟')
    host.sent.length = 0
    await Promise.all([page.waitForEvent('load'), session.send('Page.reload', { ignoreCache: true })])
    await awake(page)
    expect(host.sent.map(({ path }) => path)).toContain('/card/person')
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    await expect.poll(() => page.locator('#name').inputValue()).toBe('林大舟')
    await person.lead(() => person.press(person.words.wizard.next))
    await page.reload()
    await awake(page)
    await kept(page)
    await leave(scene)
  })

  test('a second tab, opened when the host is gone: the same application in both', async ({ expect }) => {
    const scene = await atPlace('/card/person')
    const { page, person, host } = scene
    await host.close()
    const other = await person.context.newPage()
    await other.goto(`${host.url}/card/person`)
    await awake(other)
    await page.locator('#name').fill('林大舟')
    await expect.poll(() => other.locator('#name').inputValue()).toBe('林大舟')
    await person.leave()
  })

  test('its worker ended at every moment, also while it is being submitted: one application', async ({
    expect,
  }) => {
    const scene = await atPlace('/card/bank')
    const { page, person, session } = scene
    await session.send('ServiceWorker.stopAllWorkers')
    await person.lead(() => person.press(person.words.wizard.next))
    await session.send('ServiceWorker.stopAllWorkers')
    await page.reload()
    await awake(page)
    await page.locator('#declared, #enrolmentDeclared').check()
    await person.lead(async () => {
      await person.press(person.words.review.submit.card)
      await session.send('ServiceWorker.stopAllWorkers')
    })
    const number = pathOf(page).split('/').at(-1) ?? ''
    expect(await countCases(person)).toEqual([number])
    await leave(scene)
  })
})
