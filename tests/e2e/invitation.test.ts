import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { invitationLimits, inviteOn } from '../../src/domain/roster/invitation.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { signByMark } from './clerkSteps.ts'
import { seedRoster, signIn, thirtyPeople } from './organisation.ts'
import { awake, type Person, pathOf } from './person.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)

/** The link of somebody, as the operator would copy it into a message. */
async function copyLink({ page, words }: Person, name: string): Promise<string> {
  const { invitation: m } = words
  await page.getByRole('button', { name: m.showOf(name), exact: true }).click()
  // The clipboard is one for all tests that run at the same time: this page keeps to itself what it copies.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset['copied'] = text
    }
  })
  await page.getByRole('button', { name: m.copy, exact: true }).click()
  await page.getByText(m.copied, { exact: true }).waitFor()
  const copied = (await page.locator('html').getAttribute('data-copied')) ?? ''
  return /https?:\S+/.exec(copied)?.[0] ?? ''
}

test('who is not there decides on an own phone, with a link from a printed slip, and the operator has it in the roster', async () => {
  const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
  const { page, words } = person
  const { invitation: m, decision, roster } = words
  const people = thirtyPeople().slice(6, 8)
  const { name = '', idNumber = '' } = people[0]?.cells ?? {}
  await seedRoster(person, people)
  await signIn(person)
  await person.follow(roster.decides.many)
  await person.press(m.make(2))
  await person.press(m.views.sheet)
  const slips = page.getByRole('img', { name: /二维码$/ })
  await slips.nth(1).waitFor()
  expect(await slips.count()).toBe(2)
  await person.press(m.views.list)
  const link = await copyLink(person, name)
  expect(decodeURI(link)).not.toContain(name)

  const phone = await person.context.newPage()
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto(link)
  await awake(phone)
  const press = (label: string) => phone.getByRole('button', { name: label, exact: true }).click()
  const key = phone.getByRole('textbox', { name: m.person.key, exact: true })
  await key.fill('000000')
  expect(pathOf(phone)).toBe('/decide')
  expect(phone.url()).not.toContain('d=')
  await press(m.person.enter)
  await phone.getByText(m.person.keyWrong).waitFor()
  expect(await phone.locator('body').innerText()).not.toContain(name)
  await key.fill(idNumber.slice(-6))
  await press(m.person.enter)
  await phone.getByText(name, { exact: true }).first().waitFor()
  await press(decision.check.right)
  await phone.getByRole('radio').first().check()
  await press(decision.next)
  await phone.getByRole('heading', { level: 1, name: decision.consents.title }).waitFor()
  for (const box of await phone.getByRole('checkbox').all()) await box.check()
  await press(decision.next)
  await signByMark({ page: phone, words })
  await press(decision.sign.submit)
  await phone.getByRole('heading', { level: 1, name: m.person.done.decided }).waitFor()
  await phone.close()

  // The operator comes back to the page, and the answer has come.
  await page.reload()
  await awake(page)
  await page.getByText(m.take.done(1, 0, 0), { exact: true }).waitFor({ timeout: 30_000 })
  await page.getByText(m.lead(1, 1), { exact: true }).waitFor()
  await person.leave()
})

/** The last characters of a number, tried on the page that asks for them. */
async function tryKey(phone: Page, { words }: Person, signs: string): Promise<void> {
  const { person: m } = words.invitation
  await phone.getByRole('textbox', { name: m.key, exact: true }).fill(signs)
  await phone.getByRole('button', { name: m.enter, exact: true }).click()
}

test('a link is locked after five wrong tries, opens to nobody any more, and the operator, who is told, makes a new one', async () => {
  const person = await meet({ language: 'en', width: 1280, closely: false })
  const { page, words } = person
  const { invitation: m, roster } = words
  const people = thirtyPeople().slice(6, 8)
  const { name = '', idNumber = '' } = people[0]?.cells ?? {}
  await seedRoster(person, people)
  await signIn(person)
  await person.follow(roster.decides.many)
  await person.press(m.make(2))
  await page.getByText(m.lead(2, 2), { exact: true }).waitFor()
  const link = await copyLink(person, name)

  const phone = await person.context.newPage()
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto(link)
  await awake(phone)
  for (let tries = 1; tries < invitationLimits.tries; tries += 1) {
    const wrong = String(tries).repeat(6)
    await tryKey(phone, person, wrong)
    await phone.getByText(m.person.keyWrong).first().waitFor()
    expect(await phone.getByRole('textbox', { name: m.person.key, exact: true }).inputValue()).toBe(wrong)
  }
  await tryKey(phone, person, '000000')
  const { locked } = m.person.broken
  await phone.getByRole('heading', { level: 1, name: locked.title }).waitFor()
  expect(await isAccessible(phone, 'a locked link')).toBeUndefined()
  await phone.goto('about:blank')
  await phone.goto(link)
  await awake(phone)
  await phone.getByRole('heading', { level: 1, name: locked.title }).waitFor()
  expect(await phone.locator('body').innerText()).not.toContain(name)

  // The operator is told, already in the roster, is not told that it waits, and prints or sends it no more.
  await person.follow(m.back)
  await page.getByText(roster.decides.self.link.locked, { exact: true }).waitFor()
  expect(await isAccessible(page, 'a roster with a locked link')).toBeUndefined()
  await person.follow(roster.decides.againOf(name))
  await page.getByText(m.states.locked, { exact: true }).waitFor()
  await page.getByText(m.lead(2, 1), { exact: true }).waitFor()
  expect(await isAccessible(page, 'links, one of them locked')).toBeUndefined()
  await person.press(m.views.sheet)
  await page.locator('.invitation-slip').first().waitFor()
  expect(await page.locator('.invitation-slip').allInnerTexts()).toEqual([expect.not.stringContaining(name)])
  await person.press(m.views.list)
  await person.press(m.againOf(name))
  await page.getByText(m.lead(2, 2), { exact: true }).waitFor()
  const fresh = await copyLink(person, name)
  expect(fresh).not.toBe(link)
  await phone.goto(fresh)
  await awake(phone)
  await tryKey(phone, person, idNumber.slice(-6))
  await phone.getByText(name, { exact: true }).first().waitFor()
  await phone.close()
  await person.leave()
})

/** Takes a link back while another device still has it in its roster: what is kept here is put back as it was. */
async function withdrawElsewhere({ context, page, words, setting }: Person, name: string, left: string) {
  const shelf = await context.newPage()
  await shelf.goto(`${setting.site}/law`)
  const turn = (isPut: boolean) =>
    shelf.evaluate(
      (put) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('social-security-card-rosters')
          opening.addEventListener('success', () => {
            const turning = opening.result.transaction(['orders', 'blocks'], 'readwrite')
            const found = ['orders', 'blocks'].map((each) => {
              const store = turning.objectStore(each)
              if (put) for (const one of Reflect.get(window, each)) store.put(one)
              return [each, store.getAll()] as const
            })
            turning.addEventListener('complete', () => {
              if (!put) for (const [each, { result }] of found) Reflect.set(window, each, result)
              opening.result.close()
              resolve()
            })
          })
        }),
      isPut,
    )
  await turn(false)
  await page.getByRole('button', { name: words.invitation.revokeOf(name), exact: true }).click()
  await page.getByText(left, { exact: true }).waitFor()
  const { pathname } = new URL(page.url())
  await page.goto(`${setting.site}/law`)
  await turn(true)
  await shelf.close()
  await page.goto(`${setting.site}${pathname}`)
  await awake(page)
}

test('who has a link that has expired, or that was withdrawn, is found from the roster, and gets a new one', async () => {
  const person = await meet({ language: 'zh-CN', width: 390, closely: false })
  const { page, words } = person
  const { invitation: m, roster } = words
  const [late, ...others] = thirtyPeople().slice(6, 9)
  if (!late) throw new Error('nobody is on the roster')
  const [expired = '', withdrawn = ''] = [late, ...others].map(({ cells }) => cells.name ?? '')
  const invitation = { ...inviteOn('2026-01-05T09:00', () => 'of-last-winter-and-long'), until: '2026-01-12' }
  await seedRoster(person, [{ ...late, invitation }, ...others])
  await signIn(person)
  await person.follow(roster.decides.many)
  await page.getByText(m.states.over, { exact: true }).waitFor()
  await person.press(m.here.makeOf(withdrawn))
  await page.getByText(m.lead(3, 1), { exact: true }).waitFor()
  await withdrawElsewhere(person, withdrawn, m.lead(3, 0))
  await page.getByText(m.states.revoked, { exact: true }).waitFor()

  await person.follow(m.back)
  const { link } = roster.decides.self
  await page.getByText(link.over, { exact: true }).waitFor()
  await page.getByText(link.revoked, { exact: true }).waitFor()
  expect(await isAccessible(page, 'a roster with links that open no more')).toBeUndefined()
  for (const [name, live] of [
    [withdrawn, 1],
    [expired, 2],
  ] as const) {
    await person.follow(roster.decides.againOf(name))
    // However long the list is, this one stands first.
    await page.locator('.invitation-item').first().getByText(name, { exact: true }).waitFor()
    await person.press(m.againOf(name))
    await page.getByText(m.lead(3, live), { exact: true }).waitFor()
    await page.getByRole('button', { name: m.showOf(name), exact: true }).waitFor()
    await person.follow(m.back)
  }
  await person.leave()
})
