import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { FaultWish } from '../../../mocks/faultEvents.ts'
import { agencyBase } from '../../../mocks/handlers.ts'
import { apiHandler } from '../../../mocks/server/apiHandler.ts'
import { startServer } from '../../../mocks/server/startServer.ts'
import { type OperationId, operations } from '../../../src/api/contract.ts'
import { commonHeaders, staticHandler } from '../../../src/build/staticFiles.ts'
import type { PartialAnswers } from '../../../src/domain/application.ts'
import type { SavedCase } from '../../../src/journey/savedCases.ts'
import { openTestAgency, type TestAgency } from '../../agency/testAgency.ts'
import { today } from '../people.ts'
import { newPerson, type Person, type Setting } from '../person.ts'
import { openScenario } from '../scene.ts'
import { seedDraft } from '../seed.ts'
import { readSite } from '../site.ts'
import type { Cell, Committed, Distortion } from './cell.ts'
import type { Step } from './steps.ts'
import type { Somebody } from './tablePeople.ts'

export interface World {
  readonly open: (step: Step, who: Somebody) => Promise<Cell>
}

type Profile = NonNullable<Setting['profile']>
const setting = { language: 'en', width: 390, closely: false } as const

type Filled = Exclude<Profile['storageState'], string | undefined>
type Profiles = ReturnType<typeof createProfiles>

/** Fills profiles at the demonstration, each once, and gives them to everybody who stands at the same step. */
export function createProfiles(browser: Browser, site: string) {
  const known = new Map<string, Promise<Filled>>()
  const fill = async (prepare: (person: Person) => Promise<unknown>) => {
    const person = await newPerson({ browser, site, ...setting, profile: { serviceWorkers: 'block' } })
    // A copy of a profile can't take along the key with which things are encrypted: here nothing is.
    await person.context.addInitScript(() => {
      Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })
    })
    await prepare(person)
    const state = await person.context.storageState({ indexedDB: true })
    await person.context.close()
    return state
  }
  const once = (key: string, prepare: (person: Person) => Promise<unknown>): Promise<Filled> => {
    const state = known.get(key) ?? fill(prepare)
    known.set(key, state)
    return state
  }
  return {
    /** Somebody with this draft on their device, at a site: filled once, and given these answers. */
    withDraft: async (answers: PartialAnswers, at: string): Promise<Filled> => {
      const filled = await once('draft', (person) => seedDraft(person, { forWhom: 'self' }, 'card'))
      const given = (_: string, value: unknown) => (isSeeded(value) ? { ...value, answers } : value)
      const { origins, cookies }: Filled = JSON.parse(JSON.stringify(filled), given)
      return { cookies, origins: origins.map((origin) => ({ ...origin, origin: at })) }
    },
    /** Somebody who has submitted, with the agency in the page. */
    withCase: (id: string): Promise<Filled> =>
      once(`${id}/submitted`, async (person) => {
        const path = await openScenario(person, `${id}/submitted`)
        // Opened anew, it shows what has been written down.
        await person.page.goto(path)
        await sawCase(person)
      }),
  }
}

const isSeeded = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  'answers' in value &&
  'id' in value &&
  value.id === 'seeded-draft'

const sawCase = ({ page, words }: Person): Promise<void> =>
  page
    .getByRole('heading', {
      name: words.progress.title('card', words.progress.states.submitted),
      exact: true,
    })
    .waitFor()

/** The demonstration: the agency is in the page, and so are the faults. */
export function openPageWorld(browser: Browser, profiles: Profiles, site: string, folder: string): World {
  const file = readdirSync(join(folder, 'assets')).find((name) => /^simulation-.*\.js$/.test(name))
  return {
    open: async (step, { id, answers }) => {
      const storageState = step.looksAtCase
        ? await profiles.withCase(id)
        : answers && (await profiles.withDraft(answers, site))
      const number = step.looksAtCase ? numberIn(storageState) : undefined
      const person = await newPerson({
        browser,
        site,
        ...setting,
        profile: { serviceWorkers: 'block', ...(storageState ? { storageState } : {}) },
      })
      await person.context.addInitScript(hearWishEarly)
      const tell = async (wish: FaultWish) => {
        await person.context.addInitScript(keepWish, wish)
        const all = person.context.pages()
        await Promise.all(all.map((page) => page.evaluate(sendWish, wish)))
      }
      return {
        world: 'page',
        person,
        answers: step.looksAtCase ? {} : (answers ?? {}),
        number,
        fail: (operation, fault, times) =>
          tell({ operation, fault, ...(times === undefined ? {} : { times }) }),
        mend: () => tell(null),
        distort: () => {
          throw new Error('in the page answers are as the agency gives them')
        },
        readCases: (page) => page.evaluate<Committed[]>(readCasesInPage(`/assets/${file}`)),
        countCalls: () => undefined,
        countAll: () => undefined,
        openOtherDevice: () => Promise.reject(new Error('the agency in a page is on that device only')),
        close: () => person.context.close(),
      }
    },
  }
}

function keepWish(wish: FaultWish): void {
  Object.assign(window, { wish })
}

function sendWish(detail: FaultWish): void {
  window.dispatchEvent(new CustomEvent('demo:fault', { detail }))
}

/** The simulation is loaded by the first call: whoever begins to listen for wishes gets the last one at once. */
function hearWishEarly(): void {
  const add = window.addEventListener.bind(window)
  Object.assign(window, {
    addEventListener: (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      add(type, listener, options)
      const detail: unknown = Reflect.get(window, 'wish')
      if (type === 'demo:fault' && detail) window.dispatchEvent(new CustomEvent('demo:fault', { detail }))
    },
  })
}

/** Opens the same agency once more, as another tab would. As text: what is a function here would be rewritten on its way. */
const readCasesInPage = (chunk: string): string =>
  `import(${JSON.stringify(chunk)}).then(({ startSimulation }) => startSimulation(() => undefined).store.read((tables) =>
    tables.all('cases').map(([, { number, answers }]) => ({ number, answers }))))`

const numberIn = (state: unknown): string | undefined =>
  /LN-DEMO-\d{8}-\d{4}(?:-\d)?/.exec(JSON.stringify(state))?.[0]

/** The live build in a folder, and an agency over HTTP: every cell has a server of its own, which serves both. */
export function openHttpWorld(browser: Browser, profiles: Profiles, folder: string): World {
  const files = readSite(folder)
  const headers = commonHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  return {
    open: async (step, { answers: known }) => {
      const agency = openTestAgency(`${today()}T10:00`)
      const calls: (OperationId | undefined)[] = []
      let change: Distortion | undefined
      const api = apiHandler(async (request) => {
        const operation = operationOf(request)
        calls.push(operation)
        const answer = await agency.line.fetch(request)
        return change && operation ? distorted(answer, operation, change) : answer
      })
      const server = await startServer({ api, site: staticHandler(files, headers) }, 0, '127.0.0.1')
      const site = `http://127.0.0.1:${server.port}`
      const saved = step.looksAtCase && known ? await submitted(agency, known) : undefined
      const storageState = known && !saved ? await profiles.withDraft(known, site) : undefined
      const profile = { serviceWorkers: 'block', ...(storageState ? { storageState } : {}) } as const
      const person = await newPerson({ browser, site, ...setting, profile })
      if (saved) await seedDraft(person, {}, 'card', [saved])
      return {
        world: 'http',
        person,
        agency,
        answers: step.looksAtCase ? {} : (known ?? {}),
        number: saved?.number,
        fail: (operation, fault, times) => Promise.resolve(agency.faults.set(operation, fault, times)),
        mend: () => Promise.resolve(agency.faults.clear()),
        distort: (next) => {
          change = next
        },
        readCases: () =>
          agency.store.read((tables) =>
            tables.all('cases').map(([, { number, answers }]) => ({ number, answers })),
          ),
        countCalls: (operation) => calls.filter((one) => one === operation).length,
        countAll: () => calls.length,
        openOtherDevice: async (id = 'draft-elsewhere', changes = {}) => {
          const other = await newPerson({ browser, site, ...setting, profile: { serviceWorkers: 'block' } })
          await seedDraft(other, { ...known, ...changes }, 'card', [], id)
          return other
        },
        close: async () => {
          await person.context.close()
          await server.close()
        },
      }
    },
  }
}

async function distorted(answer: Response, operation: OperationId, change: Distortion): Promise<Response> {
  if (answer.headers.get('Content-Type') !== 'application/json') return answer
  const { status, headers } = answer
  const found: Record<string, unknown> = await answer.json()
  const more = new Headers(headers)
  more.delete('Content-Length')
  return new Response(JSON.stringify(change(found, operation)), { status, headers: more })
}

async function submitted(agency: TestAgency, answers: PartialAnswers): Promise<SavedCase> {
  const receipt = await agency.submit('card', { ...answers, declared: true })
  return { ...receipt, holder: '林*' }
}

function operationOf(request: Request): OperationId | undefined {
  const path = new URL(request.url).pathname.slice(new URL(agencyBase).pathname.length)
  for (const [id, { method, path: template }] of Object.entries(operations)) {
    const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`)
    // Object.entries says `string` of what is written out in the contract.
    if (method === request.method && pattern.test(path)) return id as OperationId
  }
  return undefined
}
