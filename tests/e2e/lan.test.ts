import { resolve } from 'node:path'
import { describe, inject, test } from 'vitest'
import { zh } from '../../mocks/console/zh.ts'
import { joinBrowser } from './browse.ts'
import { lanName } from './browser.ts'
import { holdClipboard } from './clipboard.ts'
import { findWay, goThrough, papersOf, submit } from './lifeSteps.ts'
import { makePlans } from './people.ts'
import { awake, type Person } from './person.ts'
import { portraitFile } from './pictures.ts'

const meet = joinBrowser()

/** Somebody whose phone has opened the address that `npm start -- --lan` prints. */
async function onLan(width: 390 | 1280): Promise<Person> {
  const site = inject('site').replace('127.0.0.1', lanName)
  return await meet({ language: 'zh-CN', width, site, closely: false })
}

describe.concurrent('over plain http on a name in the local network', () => {
  test('somebody applies for a card, photo and papers from files, up to the receipt', async ({ expect }) => {
    const plan = makePlans().find(({ id }) => id === 'employee')
    if (!plan) throw new Error('no employee')
    const person = await onLan(390)
    const papers = papersOf(plan, portraitFile())
    await findWay(person, plan, papers)
    const found = await person.page.evaluate(() => ({
      secure: isSecureContext,
      locks: 'locks' in navigator,
      worker: 'serviceWorker' in navigator,
      clipboard: 'clipboard' in navigator,
      camera: 'mediaDevices' in navigator,
      caches: 'caches' in window,
      uuid: 'randomUUID' in crypto,
      subtle: 'subtle' in crypto,
    }))
    expect(Object.entries(found).filter(([, isThere]) => isThere)).toEqual([])
    await person.lead(() => person.follow(person.words.checklist.next.apply))
    await goThrough(person, papers, 'card', plan.card)
    expect(await submit(person, papers, 'card')).toMatch(/^LN-DEMO-/)
    await person.page.reload()
    await awake(person.page)
    expect(await person.heading()).toBe(person.words.review.receipt.title.card)
    // Whoever scans the receipt's code checks it here, too, without the browser's own cryptography.
    await person.follow(person.words.review.receipt.seal.link)
    await person.page.getByText(person.words.verify.genuine.title, { exact: true }).waitFor()
    expect(await person.page.locator('.summary-row').first().innerText()).toContain('LN-DEMO-')
    await person.leave()
  })

  test('what is copied can be pasted, though there is no clipboard for pages', async ({ expect }) => {
    const person = await onLan(1280)
    const { page } = person
    const number = page.getByLabel(person.words.progress.search.number)
    await person.open('/law/agencyRegulations.31')
    await holdClipboard(async () => {
      await person.press(person.words.law.copy)
      await page.getByText(person.words.law.copied, { exact: true }).waitFor()
      await person.open('/cases')
      await number.focus()
      await page.keyboard.press('ControlOrMeta+v')
      await expect.poll(() => number.inputValue()).toContain('第三十一条')
    })
    await person.leave()
  })

  test('the console shows its link to be copied by hand, draws its QR code, and takes its snapshot back', async ({
    expect,
  }) => {
    const person = await onLan(1280)
    const { page } = person
    await page.goto('/law?console')
    const desk = page.getByRole('complementary', { name: '演示台', exact: true })
    await desk.getByLabel('林小舟：刚提交', { exact: true }).click()
    await page.waitForURL(/\/cases\/LN-DEMO-/)
    const place = page.url()

    await desk.getByRole('button', { name: zh.tools.link, exact: true }).click()
    const link = await desk.getByRole('textbox', { name: zh.tools.link, exact: true }).inputValue()
    expect(link).toMatch(`http://${lanName}:`)
    await desk.getByRole('button', { name: zh.tools.qr, exact: true }).click()
    await desk.getByRole('img', { name: zh.tools.qr, exact: true }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      desk.getByRole('button', { name: zh.tools.save, exact: true }).click(),
    ])
    const snapshot = resolve('tests/.output/lan-snapshot.json')
    await download.saveAs(snapshot)

    for (const restore of [
      () => desk.getByLabel(zh.tools.loadLabel).setInputFiles(snapshot),
      () => page.goto(link),
    ]) {
      await desk.getByLabel('孙桂兰：照片被退回', { exact: true }).click()
      await expect.poll(() => page.url()).not.toBe(place)
      await restore()
      await page.waitForURL(place)
    }
    await person.leave()
  })
})
