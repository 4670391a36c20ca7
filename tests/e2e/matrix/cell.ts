import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { vi } from 'vitest'
import type { Fault } from '../../../mocks/playFault.ts'
import type { OperationId } from '../../../src/api/contract.ts'
import type { PartialAnswers } from '../../../src/domain/application.ts'
import { card } from '../../../src/journey/card.ts'
import { type Draft, isChangeId } from '../../../src/journey/draft.ts'
import { walk } from '../../../src/journey/engine.ts'
import type { TestAgency } from '../../agency/testAgency.ts'
import { today } from '../people.ts'
import { awake, type Person } from '../person.ts'
import { storedDrafts } from '../stored.ts'
import { showsWhatIsCommitted } from './shownReceipt.ts'
import type { Step } from './steps.ts'

/** The steps of the journey as the promises name them. */
export const stepIds = ['W', 'I', 'P', 'F', 'R', 'S', 'T'] as const
export type StepId = (typeof stepIds)[number]

/** Where faults are put in: at the client's fetch, in the page of the demonstration, or at an HTTP server, under a live build. */
export type WorldName = 'page' | 'http'

/** One application at the agency, as far as the matrix looks at it. */
export interface Committed {
  readonly number: string
  readonly answers: PartialAnswers
}

export type Distortion = (answer: Readonly<Record<string, unknown>>, operation: OperationId) => object

/** One person at one step, in a browser profile of their own, with an agency of their own. */
export interface Cell {
  readonly world: WorldName
  readonly person: Person
  /** The agency itself, where it is not in the page. */
  readonly agency?: TestAgency
  /** What was answered before. */
  readonly answers: PartialAnswers
  /** Of a case that was submitted before, if this step looks at one. */
  readonly number: string | undefined
  /** Lets calls go wrong from now on, also those of pages opened later. */
  readonly fail: (operation: OperationId | '*', fault: Fault, times?: number) => Promise<void>
  readonly mend: () => Promise<void>
  /** Changes what the agency answers, where it is not in the page. */
  readonly distort: (change: Distortion) => void
  readonly readCases: (page: Page) => Promise<readonly Committed[]>
  /** How often the agency was asked for this since the cell began; undefined where it can't be counted. */
  readonly countCalls: (operation: OperationId) => number | undefined
  readonly countAll: () => number | undefined
  /** The same person at another device, with the same answers; with the very draft, if its id is given, and changes to it. */
  readonly openOtherDevice: (id?: string, changes?: PartialAnswers) => Promise<Person>
  readonly close: () => Promise<void>
}

/** What happens in a cell. */
export type Play = (cell: Cell, step: Step) => Promise<void>

/** Waits until a sentence is on the screen, as such or as part of one. */
export const sees = ({ person }: Cell, text: string | RegExp): Promise<void> =>
  person.page.getByText(text).first().waitFor()

/** Waits until something holds that is no text on the screen; fails when it never does. */
export const until = (holds: () => boolean | Promise<boolean>): Promise<unknown> =>
  vi.waitUntil(holds, { timeout: 30_000 })

/** Lets the clock of the page run ahead: nobody waits fifteen seconds. It must have been installed before. */
export const skip = ({ person: { page } }: Cell, seconds: number): Promise<void> =>
  page.clock.fastForward(seconds * 1000)

/** A draft, and no row of what was begun on a case, which lies beside the drafts. */
const isDraft = (record: unknown): record is Draft =>
  typeof record === 'object' &&
  record !== null &&
  'answers' in record &&
  'id' in record &&
  !isChangeId(String(record.id))

/** What the device holds of the draft; undefined when there is none. */
export async function readDraft({ person }: Pick<Cell, 'person'>): Promise<Draft | undefined> {
  const drafts = (await storedDrafts(person.page)).filter(isDraft)
  return drafts.toSorted((a, b) => b.updatedAt - a.updatedAt)[0]
}

/** Puts a record in the place of the draft, whatever it is, as another version of the app or a mishap may have left it. */
export async function putDraft({ person: { context } }: Cell, record: object): Promise<void> {
  const page = await context.newPage()
  await page.goto('/law')
  await awake(page)
  await until(() =>
    page.evaluate(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'social-security-card'),
    ),
  )
  await page.evaluate(changeStores, record)
  await page.close()
}

/** Takes everything off the device without a word to the page that is open. */
export const clearDevice = ({ person: { page } }: Cell): Promise<void> =>
  page.evaluate(changeStores, undefined)

function changeStores(record: object | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('social-security-card')
    opening.addEventListener('error', () => reject(new Error('no database')))
    opening.addEventListener('success', () => {
      const { result } = opening
      const writing = result.transaction(['drafts', 'cases'], 'readwrite')
      writing.objectStore('drafts').clear()
      if (record) writing.objectStore('drafts').put(record)
      else writing.objectStore('cases').clear()
      writing.addEventListener('complete', () => {
        result.close()
        resolve()
      })
    })
  })
}

/**
 * What holds in every cell: what was typed is intact, on the device or at the agency; there is one application at most; and a
 * receipt is on the screen only of what the agency has, and shows it as the agency has it.
 * @param typed answers that were given and must be there, besides those from before.
 */
export async function judge(cell: Cell, typed: PartialAnswers = {}): Promise<void> {
  const { page } = cell.person
  const cases = await cell.readCases(page)
  assert.ok(cases.length <= 1, `one application at most, not ${cases.length}`)
  const { pathname } = new URL(page.url())
  const receipt = /^\/\w+\/receipt\/(.+)$/.exec(pathname)?.[1]
  if (receipt) {
    assert.equal(cases[0]?.number, receipt, 'the receipt is of what the agency has')
    await showsWhatIsCommitted(cell.person, cases[0]?.answers ?? {})
  }
  const given: PartialAnswers = { ...cell.answers, ...typed }
  // The agency gets the answers to the questions that were asked, and no other.
  const expected = receipt ? walk(card, given, today()).answers : given
  const found = receipt ? cases[0]?.answers : (await readDraft(cell))?.answers
  for (const [name, value] of Object.entries(expected))
    assert.deepEqual(Reflect.get(found ?? {}, name), value, `what was typed is intact: ${name}`)
}
