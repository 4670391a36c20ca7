import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Report } from '../../mocks/frame/messages.ts'
import type { DemoState } from '../../mocks/scenarios/demoState.ts'
import { play } from '../../mocks/scenarios/play.ts'
import { scenariosOn } from '../../mocks/scenarios/scenarios.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { fullPicture } from './fullPicture.ts'
import { openState } from './openState.ts'
import { today } from './people.ts'
import { whenWhole } from './person.ts'
import { completeAnswers, seedDraft } from './seed.ts'

const meet = joinBrowser(withoutWorker)
const look = { language: 'en', elder: false, theme: 'light' } as const

/** So many scenarios, of all people and situations. */
function someStates(count: number): DemoState[] {
  const all = scenariosOn(today())
  const each = Math.floor(all.length / count)
  return all
    .filter((_, i) => i % each === 0)
    .slice(0, count)
    .map((scenario) => play(scenario, `${today()}T10:00`, { look, latency: [0, 0] }))
}

/** Puts frames into the page, lets each show a state, and gives what they say when they are done. */
function showAll(page: Page, states: readonly DemoState[]): Promise<Report[]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map(
          (state, turn) =>
            new Promise<Report>((resolve) => {
              const frame = document.createElement('iframe')
              frame.name = 'demo-frame'
              frame.src = '/'
              frame.id = `frame-${turn}`
              frame.width = '1280'
              frame.height = '800'
              frame.style.border = '0'
              frame.inert = true
              addEventListener('message', ({ source, data }: MessageEvent<Report>) => {
                if (source !== frame.contentWindow) return
                const order = { kind: 'show', turn, state, live: false }
                if (data.kind === 'ready') frame.contentWindow?.postMessage(order, location.origin)
                else resolve(data)
              })
              document.body.append(frame)
            }),
        ),
      ),
    states,
  )
}

/** Everything of this origin that a frame could have touched. */
const readDevice = (page: Page) =>
  page.evaluate(async () => {
    const databases: Record<string, unknown> = {}
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(opening.error ?? new Error(name)))
      })
      for (const store of db.objectStoreNames)
        databases[`${name}/${store}`] = await new Promise((resolve) => {
          const reading = db.transaction(store).objectStore(store).getAll()
          reading.addEventListener('success', () => resolve(reading.result))
        })
      db.close()
    }
    return {
      databases,
      local: { ...localStorage },
      session: { ...sessionStorage },
      history: history.length,
      address: location.href,
      focus: document.activeElement?.id,
      scrolled: [scrollX, scrollY],
      look: document.documentElement.outerHTML.slice(0, 200),
    }
  })

test('forty frames show forty scenarios at once, and nothing of the page or its device is touched', async () => {
  const person = await meet({ language: 'en', width: 1280, closely: false })
  const { page } = person
  await seedDraft(person, completeAnswers('newborn'), 'card')
  await person.open('/card/bank')
  // Another bank than the one that was chosen.
  await page.getByRole('radio', { checked: false }).first().check()
  await page.getByRole('button', { name: person.words.shell.tools.elder }).click()
  await page.evaluate(() => sessionStorage.setItem('early', 'child'))
  await page.locator('#title').focus()
  // The page's own draft is written, and its agency is open.
  await expect
    .poll(async () => JSON.stringify((await readDevice(page)).databases))
    .toMatch(/"rev":2.*"agency-demo\/cases"|"agency-demo\/cases".*"rev":2/)
  const before = await readDevice(page)
  const heard = await page.evaluateHandle(() => {
    const messages: string[] = []
    for (const name of ['agency', 'drafts'])
      new BroadcastChannel(name).addEventListener('message', () => messages.push(name))
    return messages
  })

  const states = someStates(40)
  expect(states).toHaveLength(40)
  const reports = await showAll(page, states)
  const shown = reports.map((report) => (report.kind === 'shown' ? report.path : JSON.stringify(report)))
  expect(shown).toEqual(states.map(({ path }) => path))

  expect(await readDevice(page)).toEqual(before)
  expect(await heard.jsonValue()).toEqual([])
  expect(await page.locator('html[data-elder]').count()).toBe(1)
  await person.leave()
})

test('each frame has a person, looks and a history of its own', async () => {
  const person = await meet({ language: 'en', width: 1280, closely: false })
  const { page } = person
  await person.open('/law')
  const of = (id: string): DemoState => {
    const scenario = scenariosOn(today()).find((one) => one.id === id)
    if (!scenario) throw new Error(`there is no ${id}`)
    return play(scenario, `${today()}T10:00`, { look, latency: [0, 0] })
  }
  await showAll(page, [of('employee/submitted'), of('retiree/submitted')])
  const [one, other] = [page.frameLocator('#frame-0'), page.frameLocator('#frame-1')]
  expect(await one.locator('main').textContent()).toContain('赵')
  expect(await other.locator('main').textContent()).toContain('孙')
  const length = await page.evaluate(() => history.length)
  // As somebody who uses an enlarged one.
  await page.locator('iframe').evaluateAll((frames) => {
    for (const frame of frames) frame.removeAttribute('inert')
  })
  await one.getByRole('banner').getByRole('link', { name: person.words.shell.nav.cases }).click()
  await one.getByRole('button', { name: person.words.shell.tools.elder }).click()
  await one.locator('html[data-elder]').waitFor()
  expect(await page.evaluate(() => history.length)).toBe(length)
  const pathOfFrame = () => page.evaluate(() => frames[0]?.location.pathname)
  expect(await pathOfFrame()).toBe('/cases')
  expect(await other.locator('html[data-elder]').count()).toBe(0)
  expect(await page.locator('html[data-elder]').count()).toBe(0)
  await page.evaluate(() => frames[0]?.history.back())
  await expect.poll(pathOfFrame).toBe(of('employee/submitted').path)
  expect(new URL(page.url()).pathname).toBe('/law')
  await person.leave()
})

test('a picture of a page is as long as the page, and shows what a screenshot shows', async () => {
  const person = await meet({ language: 'en', width: 1280, closely: false })
  const { page } = person
  for (const [id, theme, ...last] of [
    ['flexible/photo', 'dark', person.words.photo.album],
    ['retiree/check', 'light', 'China Construction Bank', '41 Sample Road, Heping District (demo)'],
    ['newborn/posted', 'light', 'ICBC'],
  ] as const) {
    /** What comes last, from the agency or with a tool: a page that stands still for a moment may be shorter by it. */
    const isThere = async (shown: Pick<Page, 'getByText'>): Promise<void> => {
      for (const text of last) await shown.getByText(text, { exact: true }).first().waitFor()
    }
    const scenario = scenariosOn(today()).find((one) => one.id === id)
    if (!scenario) throw new Error(`there is no ${id}`)
    const state = play(scenario, `${today()}T10:00`, { look: { ...look, theme }, latency: [0, 0] })
    await person.open('/law')
    await showAll(page, [state])
    await isThere(page.frameLocator('iframe'))
    const drawn = await page.evaluate(async () => {
      const frame = document.querySelector('iframe')
      if (!frame) return ''
      const report = await new Promise<Report>((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<Report>) => resolve(data), { once: true })
        frame.contentWindow?.postMessage({ kind: 'picture', turn: 1, scale: 1, whole: true }, location.origin)
      })
      if (report.kind !== 'picture') return ''
      const bytes = new Uint8Array(await report.png.arrayBuffer())
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    })
    await person.open('/law')
    await openState(page, state)
    await whenWhole(page)
    await isThere(page)
    const real = await fullPicture(page)
    const compared = await page.evaluate(
      async ([one, other]) => {
        const read = async (png: string) => {
          const image = new Image()
          image.src = `data:image/png;base64,${png}`
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.naturalWidth
          canvas.height = image.naturalHeight
          const context = canvas.getContext('2d')
          context?.drawImage(image, 0, 0)
          return { image, data: context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [] }
        }
        const [a, b] = [await read(one), await read(other)]
        const size = ({ image }: typeof a) => [image.naturalWidth, image.naturalHeight]
        let different = 0
        for (let i = 0; i < a.data.length; i += 4)
          if ([0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 255)) > 64))
            different += 1
        return { sizes: [size(a), size(b)], share: different / (a.data.length / 4) }
      },
      [drawn, real.toString('base64')] as const,
    )
    expect(compared.sizes[0]).toEqual(compared.sizes[1])
    // Letters are smoothed otherwise on a canvas; anything that is missing or elsewhere makes more.
    expect(`${id}: ${compared.share < 0.02}, ${compared.share}`).toMatch(/: true/)
  }
  await person.leave()
})
