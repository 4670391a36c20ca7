import assert from 'node:assert/strict'
import type { BrowserContext, Page, Request } from 'playwright-core'
import type { Partly } from '../../../src/domain/application.ts'
import { awake, pathOf } from '../person.ts'
import { completeAnswers } from '../seed.ts'
import { type Cell, readDraft } from './cell.ts'
import { steps } from './steps.ts'

// Marked answers, watched wherever they might turn up: addresses, titles, history, the browser's log, what other tabs hear, what
// is read aloud, requests, and whatever the device keeps.

const { mobileProof: _proof, records: _records, ...known } = completeAnswers('employee')
const address = { province: '440000', city: '深圳市', county: '南山区', street: '金丝雀路7号' }
/** Everything up to the questions that ask the agency. */
export const marked: Partly = { ...known, recipientName: '金丝雀', mailAddress: address }
const typed = [marked.name, marked.idNumber, marked.mobile, marked.recipientName]
const marks = ['19910820', address.street, ...typed.flatMap((mark) => mark ?? [])]

/** The marks that a text carries, also as an address writes them. */
function marksIn(text: string): readonly string[] {
  const forms = [text, text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (part) => decodeURIComponent(part))]
  return marks.filter((mark) => forms.some((form) => form.includes(mark)))
}

/** The calls whose bodies carry answers, by the contract. */
const carriers = /^POST \/v1\/(?:sms-codes|record-lookups|card-applications)$/

/** Everything heard on the way, a line each, and the calls that carried a mark where they may. */
interface Heard {
  readonly lines: readonly string[]
  readonly carried: ReadonlySet<string>
}

async function listenIn(context: BrowserContext, page: Page): Promise<Heard> {
  const lines: string[] = []
  const carried = new Set<string>()
  await context.exposeFunction('hear', (line: string) => void lines.push(line))
  await context.addInitScript(watch)
  page.on('console', (message) => lines.push(`log: ${message.text()}`))
  page.on('pageerror', (error) => lines.push(`error: ${error.stack}`))
  context.on('request', (request: Request) => {
    const { pathname } = new URL(request.url())
    const call = `${request.method()} ${pathname}`
    lines.push(`request: ${request.url()} ${JSON.stringify(request.headers())}`)
    const body = request.postData() ?? ''
    if (carriers.test(call) && marksIn(body).length > 0) carried.add(call)
    else lines.push(`body of ${call}: ${body}`)
  })
  return { lines, carried }
}

/** Runs in the page: tells of every title, entry of the history, message to other tabs and live region. */
function watch(): void {
  const hear = (what: string, value: unknown) =>
    void Reflect.get(window, 'hear')(`${what}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const tap = (owner: object, name: string, what: string) => {
    const original = Reflect.get(owner, name)
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      hear(what, given)
      return Reflect.apply(original, this, given)
    })
  }
  tap(History.prototype, 'pushState', 'history')
  tap(History.prototype, 'replaceState', 'history')
  tap(BroadcastChannel.prototype, 'postMessage', 'message')
  const said = new Set<string>()
  new MutationObserver(() => {
    const regions = document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]')
    const texts = [...regions].map((each) => `live region: ${each.textContent}`)
    for (const text of [...texts, `title: ${document.title}`, `address: ${location.href}`])
      if (!said.has(text)) {
        said.add(text)
        hear('page', text)
      }
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

/** What the device keeps for this site, a line for each entry: every storage, every cache, every database. */
const readDevice = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What lies there as bytes is read as text, too.
    const asText = (row: unknown) =>
      JSON.stringify(row, (_, value: unknown) =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value,
      )
    const kept = [document.cookie, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        kept.push(`cache ${request.url}: ${await (await cache.match(request))?.text()}`)
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => resolve(opening.result))
      })
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const reading = database.transaction(store).objectStore(store).getAll()
          reading.addEventListener('success', () => resolve(reading.result))
        })
        kept.push(...rows.map((row) => `store ${store}: ${asText(row)}`))
      }
      database.close()
    }
    return kept
  })

const leaks = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => marksIn(line).length > 0)

/** Types anew what stands in the text fields of a step, as a person would: not at once. */
async function retype(page: Page): Promise<void> {
  const boxes = page.locator('main form .field').locator('input[type=text], input[type=tel], textarea')
  for (const box of await boxes.all()) {
    const value = await box.inputValue()
    if (value === '') continue
    await box.fill(value.slice(0, -1))
    await box.fill(value)
  }
}

/** Goes through every question of the application with marked answers, wrong ones and a failing call among them, to the tracked case. */
export async function walkMarked(cell: Cell): Promise<void> {
  const { page, context, words } = cell.person
  const heard = await listenIn(context, page)
  const next = () => page.getByRole('button', { name: words.wizard.next, exact: true }).click()
  await page.goto('/card/who')
  await awake(page)
  for (let at = pathOf(page); at !== '/card/check'; at = pathOf(page)) {
    await page.locator('main form .field').locator('input, select, textarea, button').first().waitFor()
    if (at === '/card/person') await meetErrors(cell, next)
    if (at === '/card/records') {
      await cell.fail('lookUpRecords', { kind: 'status', status: 422 }, 1)
      await steps.I.ask(cell)
      await page.getByText(words.apply.faults.garbled(undefined)).waitFor()
      await steps.I.ask(cell)
      await steps.I.served(cell)
    } else if (at === '/card/code') await proveMobile(cell)
    else await retype(page)
    await next()
    await page.waitForURL((url) => url.pathname !== at)
  }
  await steps.R.served(cell)
  assert.equal(
    (await readDraft(cell))?.answers.recipientName,
    marked.recipientName,
    'the draft has the answers',
  )
  assert.deepEqual(leaks(await readDevice(page)), [], 'what lies on the device can’t be read without its key')

  await steps.S.ask(cell)
  await steps.S.served(cell)
  await page.getByRole('link', { name: words.review.receipt.track, exact: true }).click()
  await steps.T.served(cell)
  assert.deepEqual(leaks(await readDevice(page)), [], 'once it is submitted, the device keeps nothing of it')
  assert.deepEqual(leaks(heard.lines), [], 'nothing typed is said, logged, addressed or sent anywhere else')
  // Had it listened to nothing, it would have found nothing.
  for (const what of ['log', 'request', 'history', 'message', 'page: title', 'page: live region'])
    assert.ok(
      heard.lines.some((line) => line.startsWith(what)),
      `heard a ${what}`,
    )
  assert.deepEqual([...heard.carried].toSorted(), [
    'POST /v1/card-applications',
    'POST /v1/record-lookups',
    'POST /v1/sms-codes',
  ])
}

/** Marked values that are wrong: what is said of them does not repeat them. */
async function meetErrors({ person: { page } }: Cell, next: () => Promise<void>): Promise<void> {
  await page.locator('#name').fill(`${marked.name ?? ''}7`)
  await next()
  await page.locator('#error-summary').waitFor()
  await page.locator('#name').fill(marked.name ?? '')
}

async function proveMobile(cell: Cell): Promise<void> {
  const { page, words } = cell.person
  const { code } = words.apply.inputs
  await steps.P.ask(cell)
  await page.getByRole('textbox', { name: code.label(6), exact: true }).fill(await newestCode(cell))
  await page.getByText(code.done, { exact: true }).waitFor()
}

async function newestCode(cell: Cell): Promise<string> {
  await steps.P.served(cell)
  return cell.agency?.codes.at(-1)?.code ?? ''
}
