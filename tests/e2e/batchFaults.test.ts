import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { batchesPath, newBatchPath } from '../../src/journey/paths.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { browserFlags, findBrowser } from './browser.ts'
import { setFault } from './desk.ts'
import { killBrowser } from './killBrowser.ts'
import { atBatchCheck, seesAll, signIn, submitAll } from './organisation.ts'
import { newPerson, type Person } from './person.ts'

const meet = joinBrowser(withoutWorker)
let profile: string
let context: BrowserContext | undefined

beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), 'batch-'))
})
afterEach(() => context?.close())
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))

/** Somebody at a browser whose profile outlives it. */
const launch = (name = 'restored'): Promise<Person> =>
  newPerson({
    browser: {
      newContext: async (options) => {
        context = await chromium.launchPersistentContext(join(profile, name), {
          ...options,
          executablePath: findBrowser(),
          args: [...browserFlags],
        })
        return context
      },
    },
    site: inject('site'),
    language: 'zh-CN',
    width: 1280,
    closely: false,
    ...withoutWorker,
  })

async function kill(): Promise<void> {
  await killBrowser(context)
  context = undefined
}

/** The agency has taken the first of them, and the device does not know it. */
async function inMidBatch(person: Person): Promise<void> {
  await setFault(person, { operation: 'submitRows', fault: { kind: 'lostAnswer' }, times: 1 })
  await submitAll(person)
  await person.page.getByText(person.words.batches.sending.waiting.offline).waitFor()
}

/** How many batches of all 25 there are, once nobody of the roster is left who could be submitted again. */
async function countWholeBatches(person: Person): Promise<number> {
  const { page, words } = person
  const { choose, list, reasons } = words.batches
  await person.open(newBatchPath)
  await page.getByText(choose.group(reasons.submitted, 25)).waitFor({ timeout: 120_000 })
  await person.open(batchesPath)
  await page.getByText(list.rows(25)).first().waitFor()
  return page.getByText(list.rows(25)).count()
}

test('a browser that is killed in mid-batch goes on when its tab is restored, and applies for nobody twice', async () => {
  const before = await atBatchCheck(await launch())
  await inMidBatch(before)
  const tab = await before.page.evaluate(() => Object.entries({ ...sessionStorage }))
  await kill()

  const after = await launch()
  await after.context.addInitScript((kept) => {
    for (const [name, value] of kept) sessionStorage.setItem(name, value)
  }, tab)
  expect(await countWholeBatches(after)).toBe(1)
}, 240_000)

test('a browser that is killed in mid-batch goes on once its operator has signed in anew, half a minute after the last code', async () => {
  const before = await atBatchCheck(await launch('signed-in'))
  await inMidBatch(before)
  await kill()

  const after = await launch('signed-in')
  await signIn(after)
  expect(await countWholeBatches(after)).toBe(1)
}, 240_000)

test('a device that is full in mid-batch says so and stops; with room again it goes on, and applies for nobody twice', async () => {
  const person = await atBatchCheck(await meet({ language: 'zh-CN', width: 390, closely: false }))
  const { page, words } = person
  const { sending } = words.batches
  await page.evaluate(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put')
    Reflect.set(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...given: unknown[]) {
      if (this.name === 'parts' && Reflect.get(window, 'isFull'))
        throw new DOMException('no room', 'QuotaExceededError')
      return Reflect.apply(put, this, given)
    })
  })
  await inMidBatch(person)
  await page.evaluate(() => Reflect.set(window, 'isFull', true))
  await page.getByText(sending.storage, { exact: true }).waitFor({ timeout: 60_000 })
  await page.evaluate(() => Reflect.set(window, 'isFull', false))
  await person.press(sending.goOn)
  await seesAll(person)
  expect(await countWholeBatches(person)).toBe(1)
  await person.leave()
}, 240_000)
