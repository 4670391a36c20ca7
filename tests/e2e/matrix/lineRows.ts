import assert from 'node:assert/strict'
import type { Fault } from '../../../mocks/playFault.ts'
import type { Fault as Told } from '../../../src/api/fault.ts'
import { type Cell, judge, type Play, readDraft, sees, skip } from './cell.ts'
import { openStep, type Step } from './steps.ts'

// What goes wrong between here and the agency.

/** What happened, what is safe and what to do, as this step says it; nothing, where it does without the answer. */
function toldAt({ person: { words } }: Cell, step: Step, told: Told, seconds?: number): readonly string[] {
  switch (step.id) {
    case 'I':
    case 'P':
      return [words.apply.faults[told](seconds)]
    case 'F':
      return [words.photo.problems.network]
    case 'S':
      return [words.review.unknown.title, words.review.unknown.text]
    case 'T':
      return [words.progress.faults[told].title, words.progress.safe, words.progress.faults[told].next]
    case 'W':
    case 'R':
      return []
  }
}

/** Stands at the step, everything of it there; where asking is opening the screen, only `ask` does that. */
async function arrive(cell: Cell, step: Step): Promise<void> {
  if (step.id === 'R' || step.id === 'T') return
  await openStep(step, cell)
  await cell.person.page.locator('main form').getByRole('button').first().waitFor()
  await cell.person.page.locator('main :is(.field, .files-slot) :is(input, button)').first().waitFor()
}

const countCalls = ({ countCalls: count }: Cell, { operation }: Step): number =>
  (operation === '*' ? undefined : count(operation)) ?? 0

async function endsWell(cell: Cell, step: Step): Promise<void> {
  await step.served(cell)
  await judge(cell)
}

/** The first step needs nothing of the agency: it works whatever becomes of the line. */
export const needsNobody: Play = async (cell, step) => {
  await openStep(step, cell)
  await cell.fail('*', { kind: 'timeout' })
  await step.ask(cell)
  await step.served(cell)
}

/** It goes wrong once or twice, the call is repeated by itself, and nobody notices. */
export const repeatsItself =
  (fault: Fault, times = 1): Play =>
  async (cell, step) => {
    await arrive(cell, step)
    await cell.fail(step.operation, fault, times)
    await step.ask(cell)
    await endsWell(cell, step)
    assert.ok(countCalls(cell, step) <= times + 1)
    if (step.id === 'P' && cell.agency) assert.equal(cell.agency.codes.length, 1, 'one message went out')
  }

/**
 * It goes wrong as long as it lasts: the screen says so in words that are true, everything typed is there, and the same button
 * ends it. @param most how often it may be called before a person is asked.
 */
export const toldThenAgain =
  (fault: Fault, told: Told, { most = 3 }: { readonly most?: number } = {}): Play =>
  async (cell, step) => {
    await arrive(cell, step)
    await cell.fail(step.id === 'S' ? '*' : step.operation, fault)
    await step.ask(cell)
    await toldOrServed(cell, step, told)
    assert.ok(countCalls(cell, step) <= most, `${countCalls(cell, step)} calls before a person is asked`)
    await cell.mend()
    if (toldAt(cell, step, told).length > 0) await step.again(cell)
    await endsWell(cell, step)
  }

async function toldOrServed(cell: Cell, step: Step, told: Told): Promise<void> {
  const texts = toldAt(cell, step, told)
  for (const text of texts) await sees(cell, text)
  if (texts.length === 0) await step.served(cell)
  // What may be on its way is written down, and only then.
  if (step.id !== 'T') assert.equal((await readDraft(cell))?.outbox !== undefined, step.id === 'S')
  await judge(cell)
}

/** Thirty seconds without an answer, though the agency has acted: progress, a way out where there is one, then the truth. */
export const slow: Play = async (cell, step) => {
  const { words, page } = cell.person
  await page.clock.install()
  await arrive(cell, step)
  await cell.fail(step.operation, { kind: 'slowAnswer' }, 1)
  await step.ask(cell)
  if (step.busy) await sees(cell, step.busy(words))
  if (step.id === 'F') {
    await page.getByRole('button', { name: words.photo.cancel, exact: true }).click()
    await page.locator('.files-slot[data-state=idle]').first().waitFor()
    await judge(cell)
    await cell.fail(step.operation, { kind: 'slowAnswer' }, 1)
    await step.ask(cell)
    await sees(cell, words.photo.files.sending)
  }
  await skip(cell, 16)
  if (step.id === 'S' || step.id === 'R') return endsWell(cell, step)
  await toldOrServed(cell, step, 'timeout')
  await step.again(cell)
  await endsWell(cell, step)
  if (step.id === 'P' && cell.agency) assert.equal(cell.agency.codes.length, 1, 'one message went out')
}

/** A sentence with a number in it that goes down while one looks. */
function counting(say: (seconds: number) => string): RegExp {
  const [before = '', after = ''] = say(30)
    .split('30')
    .map((part) => part.replaceAll(/[()?.]/g, String.raw`\$&`))
  return new RegExp(String.raw`^\s*${before}\d+${after}\s*$`)
}

/** What is said of too many requests: what happened, what is safe, and how long to wait. */
function toldToWait(cell: Cell, step: Step): readonly (string | RegExp)[] {
  const { apply, progress, review } = cell.person.words
  switch (step.id) {
    case 'S': {
      const { title, text, wait, in: waiting } = review.notNow
      return [title, text, wait, counting((seconds) => waiting(review.submit.card, seconds))]
    }
    case 'T': {
      const { faults, safe, waitFirst, retryIn } = progress
      return [faults.busy.title, safe, counting(waitFirst), counting(retryIn)]
    }
    case 'P':
    case 'F':
      return [apply.faults.busy(40), counting(apply.retryIn)]
    default:
      return toldAt(cell, step, 'busy', 40)
  }
}

/** Too many requests: how long to wait is seen, nothing is asked meanwhile, and after it the same button works. */
export const waitsVisibly: Play = async (cell, step) => {
  const { page, words } = cell.person
  await page.clock.install()
  await arrive(cell, step)
  // Less than the minute after which a case that is looked at is asked for anyway.
  const later = step.id === 'T' ? new Date(Date.now() + 40_000).toUTCString() : '40'
  await cell.fail(
    step.operation,
    { kind: 'status', status: 429, retryAfter: later },
    step.id === 'R' ? undefined : 1,
  )
  await step.ask(cell)
  if (step.id === 'R') return endsWell(cell, step)
  for (const text of toldToWait(cell, step)) await sees(cell, text)
  await judge(cell)
  assert.ok(countCalls(cell, step) <= 1, 'not asked again behind their back')
  await skip(cell, 41)
  if (step.id === 'S') await page.getByRole('button', { name: words.review.submit.card, exact: true }).click()
  else await step.again(cell)
  await endsWell(cell, step)
}

/** Three kinds of rubbish in turn: each is told as such, nothing of it is kept, and the right answer counts. */
export const rubbish: Play = async (cell, step) => {
  await arrive(cell, step)
  const kinds = ['html', 'truncated', 'wrongJson'] as const
  for (const [i, kind] of kinds.entries()) {
    await cell.fail(step.operation, { kind })
    await (i === 0 || step.id === 'R' ? step.ask(cell) : step.again(cell))
    await toldOrServed(cell, step, 'garbled')
  }
  await cell.mend()
  if (toldAt(cell, step, 'garbled').length > 0) await step.again(cell)
  await endsWell(cell, step)
}

/** An answer after which it is not known whether it arrived: found out without a word. */
export const foundOut =
  (fault: Fault): Play =>
  async (cell, step) => {
    await arrive(cell, step)
    await cell.fail(step.operation, fault, 1)
    await step.ask(cell)
    await endsWell(cell, step)
  }

/** No line at all, as the browser knows: it says so, and nothing counts as sent. */
export const withoutLine: Play = async (cell, step) => {
  const { context, words, page } = cell.person
  await arrive(cell, step)
  if (step.id === 'R' || step.id === 'T') {
    await step.ask(cell)
    await step.served(cell)
    await context.setOffline(true)
    return judge(cell)
  }
  await context.setOffline(true)
  await step.ask(cell)
  if (step.id === 'W') return step.served(cell)
  const { title, text } = words.review.notNow.offline
  const texts =
    step.id === 'S'
      ? [title, text]
      : step.id === 'F'
        ? [words.photo.problems.tool]
        : toldAt(cell, step, 'offline')
  for (const one of texts) await sees(cell, one)
  assert.equal((await readDraft(cell))?.outbox, undefined, 'nothing is said to be on its way')
  await judge(cell)
  await context.setOffline(false)
  if (step.id === 'S') await page.getByRole('button', { name: words.review.submit.card, exact: true }).click()
  else await step.again(cell)
  await endsWell(cell, step)
}
