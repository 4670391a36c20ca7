import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsQR from 'jsqr'
import type { Page } from 'playwright-core'
import { describe, inject, test } from 'vitest'
import { type CarryProblem, carriedVersion, toCarry } from '../../src/api/carried.ts'
import { emptyDraft } from '../../src/journey/draft.ts'
import { answer, givePhoto, type Papers } from './answer.ts'
import { joinBrowser, type Who, withoutWorker } from './browse.ts'
import { lanName } from './browser.ts'
import { readCode } from './desk.ts'
import { goThrough, submit } from './lifeSteps.ts'
import { type Person, pathOf } from './person.ts'
import { portraitFile } from './pictures.ts'
import { completeAnswers, seedDraft } from './seed.ts'
import { storedDrafts } from './stored.ts'

const meet = joinBrowser(withoutWorker)
const complete = completeAnswers('employee')
const { photo: _, documents: __, photoConsent: ___, ...withoutFiles } = complete
const papers: Papers = { answers: complete, photo: portraitFile(), readCode }
const folder = mkdtempSync(join(tmpdir(), 'carry-'))
let files = 0

/** Somebody with an application that has everything but photo and documents, and what comes after them. */
async function halfway(who: Who, answers = withoutFiles): Promise<Person> {
  const person = await meet(who)
  await seedDraft(person, answers, 'card')
  return person
}

/** Saves the continuation file from the page about keeping, and gives its place. */
async function saveFile({ page, words }: Person): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: words.keep.file.save, exact: true }).click(),
  ])
  await page.getByText(words.keep.file.saved(download.suggestedFilename()), { exact: true }).waitFor()
  files += 1
  const path = join(folder, `${files}-${download.suggestedFilename()}`)
  await download.saveAs(path)
  return path
}

async function chooseFile({ page, words }: Person, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.keep.open.choose, exact: true }).click(),
  ])
  await chooser.setFiles(path)
}

const heading = ({ page }: Person, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true }).waitFor()

describe.concurrent('a continuation file', () => {
  test('brings an application with its photo and documents to another device, where it is submitted', {
    timeout: 240_000,
  }, async ({ expect }) => {
    const first = await halfway({ language: 'zh-CN', width: 390 })
    const { words } = first
    await first.open('/card/photo')
    await givePhoto(first, portraitFile())
    await first.lead(() => first.press(words.wizard.next))
    await answer(first, papers, 'documents')
    await first.follow(words.apply.kept.elsewhere)
    await first.page.getByRole('heading', { level: 1, name: words.keep.title, exact: true }).waitFor()
    await first.look('keep')
    const path = await saveFile(first)
    await first.leave()

    const second = await meet({ language: 'zh-CN', width: 1280 })
    await second.open('/')
    await second.lead(() => second.follow(words.home.openFile))
    await chooseFile(second, path)
    await heading(second, words.keep.found.title.file)
    await second.look('found')
    await second.lead(() => second.press(words.keep.found.take))
    // The number was proved on the other device only.
    expect(pathOf(second.page)).toBe('/card/mobile')
    await goThrough(second, papers, 'card', ['mobile'])
    await second.open('/card/photo')
    await second.page.getByRole('img', { name: words.photo.keptAlt, exact: true }).waitFor()
    await second.open('/card/documents')
    await expect.poll(() => second.page.getByText(words.photo.files.done, { exact: true }).count()).toBe(2)
    await second.open('/card/check')
    await submit(second, papers, 'card')
    await second.leave()
  })

  test('shows what differs from the application that is here, and replaces nothing unasked', async ({
    expect,
  }) => {
    const author = await halfway({ language: 'en', width: 390, closely: false })
    await author.open('/keep')
    const path = await saveFile(author)
    await author.leave()

    const other = { ...withoutFiles, name: '林大舟', city: '210200' }
    const person = await halfway({ language: 'en', width: 1280 }, other)
    const { page, words } = person
    const { found } = words.keep
    await person.open('/keep')
    await chooseFile(person, path)
    await heading(person, found.title.file)
    await page.getByText(found.differs, { exact: true }).waitFor()
    for (const text of ['林大舟', String(complete.name), 'Dalian'])
      await page.locator('.keep-versions').getByText(text, { exact: true }).first().waitFor()
    await person.look('differs')
    expect(await storedDrafts(page)).toMatchObject([{ answers: other }])
    await person.press(found.keepHere)
    await heading(person, words.keep.open.heading)
    expect(await storedDrafts(page)).toMatchObject([{ answers: other }])

    await chooseFile(person, path)
    await person.press(found.takeThere.file)
    await heading(person, found.done)
    await expect.poll(() => storedDrafts(page)).toMatchObject([{ answers: { name: complete.name } }])
    await person.press(found.undo)
    await expect.poll(() => storedDrafts(page)).toMatchObject([{ answers: other }])
    await person.leave()
  })

  test('of this very application says that there is nothing to do', async ({ expect }) => {
    const person = await halfway({ language: 'zh-CN', width: 390, closely: false })
    const { page, words } = person
    await person.open('/keep')
    await chooseFile(person, await saveFile(person))
    await page.getByText(words.keep.found.same, { exact: true }).waitFor()
    expect(await person.lead(() => person.follow(words.keep.found.goOn))).toMatch(/^\/card\//)
    await person.leave()
  })

  test('can be dropped on the page at a desk', async ({ expect }) => {
    const author = await halfway({ language: 'zh-CN', width: 1280, closely: false })
    const { page, words } = author
    await author.open('/keep')
    await saveFile(author)
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['<p>no'], 'x.html', { type: 'text/html' }))
      return transfer
    })
    for (const type of ['dragenter', 'dragover', 'drop'])
      await page.locator('.keep-drop').dispatchEvent(type, { dataTransfer: data })
    await page.getByText(words.keep.open.problems.notOurs, { exact: true }).waitFor()
    expect(pathOf(page)).toBe('/keep')
    await author.leave()
  })

  const wrapped = (data: unknown) => `<pre id="draft-data" hidden>${JSON.stringify(data)}</pre>`
  const draft = { ...emptyDraft('draft-0123456789', 1), journey: 'card', answers: { name: '王' } } as const
  const good = toCarry(draft, true, 1)
  const wrong: [CarryProblem, string][] = [
    ['notOurs', 'what I bought: milk, bread'],
    ['damaged', wrapped(good).slice(0, -60)],
    ['newer', wrapped({ ...good, version: carriedVersion + 1 })],
    ['otherService', wrapped({ ...good, demo: false })],
  ]
  test('that can’t be used says why, whatever the reason, and changes nothing', async ({ expect }) => {
    const person = await halfway({ language: 'en', width: 390, closely: false })
    const { page, words } = person
    await person.open('/keep')
    const before = await storedDrafts(page)
    for (const [problem, content] of wrong) {
      const path = join(folder, `${problem}.html`)
      writeFileSync(path, content)
      await chooseFile(person, path)
      const alert = page.getByRole('alert')
      await alert.getByText(words.keep.open.problems[problem], { exact: true }).waitFor()
      await alert.getByText(words.keep.open.unchanged, { exact: true }).waitFor()
      expect(await storedDrafts(page), problem).toEqual(before)
    }
    await person.leave()
  })
})

describe.concurrent('from a screen to a phone', () => {
  /** The code as a camera would read it off this screen. */
  async function scan(page: Page): Promise<string> {
    const pixels = await page.locator('.keep-qr svg').evaluate(async (svg) => {
      const { width } = svg.getBoundingClientRect()
      const size = Math.round(width)
      const copy = svg.cloneNode(true)
      if (!(copy instanceof SVGElement)) throw new Error('no drawing')
      copy.setAttribute('width', String(size))
      copy.setAttribute('height', String(size))
      const picture = new Image()
      const text = new XMLSerializer().serializeToString(copy)
      picture.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = size
      canvas.height = size
      const context = canvas.getContext('2d')
      context?.drawImage(picture, 0, 0)
      return { size, data: [...(context?.getImageData(0, 0, size, size).data ?? [])] }
    })
    const read = jsQR(Uint8ClampedArray.from(pixels.data), pixels.size, pixels.size)
    if (!read) throw new Error('the code can’t be read')
    return read.data
  }

  const onLan = (who: Who): Promise<Person> =>
    halfway({ ...who, site: inject('site').replace('127.0.0.1', lanName) })

  test('the code holds all but the files, works over plain http, and leaves nothing in the address', {
    timeout: 240_000,
  }, async ({ expect }) => {
    const desk = await onLan({ language: 'zh-CN', width: 1280 })
    const { words } = desk
    await desk.open('/card/photo')
    await givePhoto(desk, portraitFile())
    await desk.lead(() => desk.press(words.wizard.next))
    await desk.open('/keep')
    await desk.page.getByText(words.keep.phone.contains, { exact: true }).waitFor()
    await desk.press(words.keep.phone.show)
    const link = await scan(desk.page)
    expect(new URL(link).hostname).toBe(lanName)
    expect(link).toBe(await desk.page.getByRole('link', { name: words.keep.phone.link }).getAttribute('href'))
    const left = words.keep.phone.leftBehind(String(words.apply.names.photo))
    await desk.page.getByText(left, { exact: true }).waitFor()

    const phone = await meet({
      language: 'zh-CN',
      width: 390,
      site: inject('site').replace('127.0.0.1', lanName),
    })
    const seen: string[] = []
    phone.page.on('request', (request) => seen.push(request.url()))
    await phone.open(link.slice(desk.setting.site.length))
    await heading(phone, words.keep.found.title.link)
    expect(phone.page.url()).toBe(`${phone.setting.site}/keep`)
    expect(seen.filter((url) => url.includes(link.slice(-40)))).toEqual([])
    await phone.look('handed over')
    expect(await storedDrafts(phone.page)).toEqual([])
    await phone.lead(() => phone.press(words.keep.found.take))
    expect(pathOf(phone.page)).toBe('/card/mobile')
    await goThrough(phone, papers, 'card', ['mobile'])
    expect(pathOf(phone.page)).toBe('/card/photo')
    await answer(phone, papers, 'photo')
    await expect
      .poll(() => storedDrafts(phone.page))
      .toMatchObject([{ answers: { name: complete.name, mailAddress: complete.mailAddress } }])
    // Back leads to where the phone was before, not to an address with the answers in it.
    expect(await phone.page.evaluate(() => JSON.stringify(history.state))).not.toContain('d=')
    await phone.leave()
    await desk.leave()
  })

  test('a phone with another application shows what differs first', async ({ expect }) => {
    const desk = await onLan({ language: 'en', width: 1280, closely: false })
    const { words } = desk
    await desk.open('/keep')
    await desk.press(words.keep.phone.show)
    const link = await scan(desk.page)
    await desk.leave()
    const phone = await meet({ language: 'en', width: 390, closely: false, site: desk.setting.site })
    await seedDraft(phone, { ...withoutFiles, name: '林大舟' }, 'card')
    await phone.open(link.slice(desk.setting.site.length))
    await phone.page.getByText(words.keep.found.differs, { exact: true }).waitFor()
    await phone.press(words.keep.found.keepHere)
    expect(await storedDrafts(phone.page)).toMatchObject([{ answers: { name: '林大舟' } }])
    await phone.leave()
  })

  test('a link that was cut off says so', async ({ expect }) => {
    const person = await halfway({ language: 'en', width: 390, closely: false })
    await person.open('/keep#d=zBrok')
    await person.page.getByText(person.words.keep.open.linkBroken, { exact: true }).waitFor()
    expect(person.page.url()).toBe(`${inject('site')}/keep`)
    await person.leave()
  })

  test('what is too long for a code is said, and the file is offered instead', async ({ expect }) => {
    const chars = (from: number, count: number) =>
      Array.from({ length: count }, (_unused, i) =>
        String.fromCodePoint(0x4e00 + (((from + i) * 7919) % 20000)),
      ).join('')
    const answers = {
      ...withoutFiles,
      nameNote: chars(0, 200),
      recipientName: chars(200, 80),
      guardianName: chars(280, 80),
      agentName: chars(360, 80),
    }
    const person = await halfway({ language: 'en', width: 1280, closely: false }, answers)
    await person.open('/keep')
    await person.press(person.words.keep.phone.show)
    await person.page.getByText(person.words.keep.phone.tooBig, { exact: true }).waitFor()
    expect(await person.page.locator('.keep-qr').count()).toBe(0)
    await person.leave()
  })
})
