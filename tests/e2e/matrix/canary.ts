import assert from 'node:assert/strict'
import type { BrowserContext, Page, Request } from 'playwright-core'
import type { PartialAnswers } from '../../../src/domain/application.ts'
import { awake } from '../person.ts'
import { completeAnswers } from '../seed.ts'
import { type Cell, readDraft } from './cell.ts'
import { steps } from './steps.ts'

// Marked answers, watched wherever they might turn up: addresses, titles, history, the browser's log, what other tabs hear, what
// is read aloud, requests, and whatever the device keeps.

const { mobileProof: _proof, records: _records, ...known } = completeAnswers('employee')
const address = { province: '440000', city: '深圳市', county: '南山区', street: '金丝雀路7号' }
/** Everything up to the questions that ask the agency. */
export const marked: PartialAnswers = { ...known, recipientName: '金丝雀', mailAddress: address }
const typed = [marked.name, marked.idNumber, marked.mobile, marked.recipientName]
const marks = ['19910820', address.street, ...typed.flatMap((mark) => mark ?? [])]

/** The marks that a text carries, also as an address writes them. */
function marksIn(text: string): readonly string[] {
  // Encrypted bytes read as text may hold anything: what is no text between percent signs must not throw.
  const decoded = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (part) =>
    Buffer.from(part.replaceAll('%', ''), 'hex').toString(),
  )
  const forms = [text, decoded]
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

/**
 * Runs in the page: tells of every title, entry of the history, message to other tabs and live region, and of everything that is
 * written to the device, for what is written over or taken away again has been there, too. (What is typed may lie in the
 * session's storage for the half second until it is saved.)
 */
function watch(): void {
  const asText = (value: unknown) =>
    JSON.stringify(value, (_, part: unknown) =>
      part instanceof ArrayBuffer || ArrayBuffer.isView(part) ? new TextDecoder().decode(part) : part,
    )
  const hear = (what: string, value: unknown) =>
    void Reflect.get(window, 'hear')(`${what}: ${typeof value === 'string' ? value : asText(value)}`)
  const tap = (owner: object, name: string, what: (it: unknown) => string | undefined) => {
    const original = Reflect.get(owner, name)
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      const heard = what(this)
      if (heard) hear(heard, given)
      return Reflect.apply(original, this, given)
    })
  }
  tap(History.prototype, 'pushState', () => 'history')
  tap(History.prototype, 'replaceState', () => 'history')
  tap(BroadcastChannel.prototype, 'postMessage', () => 'message')
  tap(Storage.prototype, 'setItem', (it) => (it === localStorage ? 'written to localStorage' : undefined))
  for (const write of ['put', 'add'])
    tap(IDBObjectStore.prototype, write, (it) => `written to store ${Reflect.get(Object(it), 'name')}`)
  const said = new Set<string>()
  new MutationObserver(() => {
    const regions = document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]')
    const texts = [...regions].map((each) => `live region: ${each.textContent}`)
    const kept = [`localStorage: ${asText({ ...localStorage })}`, `cookies: ${document.cookie}`]
    for (const text of [...texts, ...kept, `title: ${document.title}`, `address: ${location.href}`])
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

/** The lines that carry a mark, each with the marks first: a long line is cut off where it is told. */
const leaks = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => {
    const found = marksIn(line)
    return found.length > 0 ? [`${found.join()} in ${line}`] : []
  })

/** Types anew what stands in the text fields of a step, as a person would: not at once. Gives what was typed. */
async function retype(page: Page): Promise<readonly string[]> {
  const boxes = page.locator('main form .field').locator('input[type=text], input[type=tel], textarea')
  const texts: string[] = []
  for (const box of await boxes.all()) {
    const value = await box.inputValue()
    if (value === '') continue
    await box.fill(value.slice(0, -1))
    await box.fill(value)
    texts.push(value)
  }
  return texts
}

/** Answers what is open, a failing call among it: "continue" leads to nothing else. */
async function answerOpen(cell: Cell): Promise<void> {
  const { page, words } = cell.person
  const next = () => cell.person.lead(() => cell.person.press(words.wizard.next))
  assert.equal(await next(), '/card/records')
  await cell.fail('lookUpRecords', { kind: 'status', status: 422 }, 1)
  await steps.I.ask(cell)
  await page.getByText(words.apply.faults.garbled(undefined)).waitFor()
  await steps.I.ask(cell)
  await steps.I.served(cell)
  assert.equal(await next(), '/card/mobile')
  await proveMobile(cell)
  assert.equal(await next(), '/card/check')
}

/** Goes back through every question, types each answer anew, a wrong one among them, and returns to the check. Gives what was typed. */
async function retypeAll(cell: Cell): Promise<readonly string[]> {
  const { page, words, lead, follow, press } = cell.person
  const texts: string[] = []
  for (let at = '/card/check'; at !== '/card/who'; ) {
    at = await lead(() => follow(words.wizard.back))
    if (at === '/card/records') continue
    if (at === '/card/person') await meetErrors(cell)
    texts.push(...(await retype(page)))
  }
  assert.equal(await lead(() => press(words.wizard.next)), '/card/check')
  return texts
}

/** Goes through every question of the application with marked answers, wrong ones and a failing call among them, to the tracked case. */
export async function walkMarked(cell: Cell): Promise<void> {
  const { page, context, words } = cell.person
  const heard = await listenIn(context, page)
  await page.goto('/card/who')
  await awake(page)
  // Nothing of the app is kept there on this way; heard it must be all the same.
  await page.evaluate(() => localStorage.setItem('canary', 'sings'))
  await answerOpen(cell)
  const texts = (await retypeAll(cell)).join()
  assert.deepEqual(
    [...typed, address.street].filter((mark) => mark && !texts.includes(mark)),
    [],
    'all typed',
  )
  await steps.R.served(cell)
  assert.equal(
    (await readDraft(cell))?.answers.recipientName,
    marked.recipientName,
    'the draft has the answers',
  )
  const keptBefore = leaks(await readDevice(page))

  await steps.S.ask(cell)
  await steps.S.served(cell)
  await page.getByRole('link', { name: words.review.receipt.track, exact: true }).click()
  await steps.T.served(cell)
  const found = {
    'lies on the device and can be read without its key': keptBefore,
    'lies on the device after it was submitted': leaks(await readDevice(page)),
    'was said, logged, addressed, written down or sent somewhere else': leaks(heard.lines),
  }
  // All of it at once: one leak must not hide another.
  const told = Object.entries(found).flatMap(([what, lines]) =>
    [...new Set(lines)].map((line) => `${what}: ${line}`),
  )
  assert.equal(told.length, 0, told.join('\n'))
  // Had it listened to nothing, it would have found nothing.
  const sources = ['log', 'request', 'history', 'message', 'page: title', 'page: live region']
  const written = ['written to localStorage', 'written to store drafts', 'written to store cases']
  for (const what of [...sources, ...written, 'page: localStorage', 'page: cookies'])
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
async function meetErrors({ person: { page, words, press } }: Cell): Promise<void> {
  await page.locator('#name').fill(`${marked.name ?? ''}7`)
  await press(words.wizard.next)
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
