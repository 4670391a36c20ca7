import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Fault } from '../../mocks/playFault.ts'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import { card } from '../../src/journey/card.ts'
import { outdated } from '../../src/journey/dependents.ts'
import { abandoned, stepAllowed, walk } from '../../src/journey/engine.ts'
import { monday, people } from './anyAnswers.ts'
import { createHousehold, type Tab } from './household.ts'
import { hold } from './promised.ts'

// Saving after half a second is a command like the others.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval'], shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

const faults: readonly Fault[] = [
  { kind: 'offline' },
  { kind: 'lostAnswer' },
  { kind: 'html' },
  { kind: 'truncated' },
  { kind: 'wrongJson' },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, retryAfter: '1' },
  { kind: 'status', status: 401 },
]

type Command =
  | {
      readonly do:
        | 'next'
        | 'finish'
        | 'save'
        | 'reload'
        | 'crash'
        | 'resume'
        | 'submit'
        | 'otherTab'
        | 'online'
    }
  | { readonly do: 'wrong' | 'edit' | 'back'; readonly at: number }
  | { readonly do: 'fault'; readonly fault: Fault; readonly times: number }

const plain = (
  name: 'next' | 'finish' | 'save' | 'reload' | 'crash' | 'resume' | 'submit' | 'otherTab' | 'online',
) => fc.constant<Command>({ do: name })
const command = fc.oneof<fc.WeightedArbitrary<Command>[]>(
  { weight: 8, arbitrary: plain('next') },
  { weight: 2, arbitrary: plain('finish') },
  { weight: 2, arbitrary: plain('save') },
  { weight: 2, arbitrary: plain('reload') },
  { weight: 2, arbitrary: plain('crash') },
  { weight: 3, arbitrary: plain('resume') },
  { weight: 4, arbitrary: plain('submit') },
  { weight: 2, arbitrary: plain('otherTab') },
  { weight: 2, arbitrary: plain('online') },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wrong' as const), at: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), at: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('back' as const), at: fc.nat(20) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      fault: fc.constantFrom(...faults),
      times: fc.integer({ min: 1, max: 4 }),
    }),
  },
)

/**
 * Answers that are not typed or chosen, but made by a tool of the app or by the agency. Nor is somebody who is nobody chosen
 * for: on the device that is no answer, and set aside (draftStore.test.ts).
 */
const made = new Set<string>(['documents', 'photo', 'records', 'mobileProof', 'address', 'tick'])

/** Other answers to questions that others rest on. */
const edits: readonly PartialAnswers[] = [
  { forWhom: 'child' },
  { forWhom: 'self' },
  { applicantKind: 'retiree' },
  { city: '210200' },
  { livingPlace: 'otherProvince' },
  { name: '林大舟' },
  { delivery: 'office' },
]

/** Puts answers in as "continue" does: what they leave behind goes with them. */
function answerAll({ store }: Tab, given: PartialAnswers): void {
  const before = store.getState().draft.answers
  const after = { ...before, ...given }
  const gone = [
    ...abandoned(walk(card, before, monday), walk(card, after, monday)),
    ...outdated(before, after),
  ]
  store.answer({ ...given, ...Object.fromEntries(gone.map((name) => [name, undefined])) })
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Until nothing goes on by itself any more. Code that is loaded on the way takes as long as the machine is busy. */
const breath = async (): Promise<void> => {
  await turn()
  // What was asked for before these is there when they are.
  await Promise.all([
    import('../../src/journey/examineDevice.ts'),
    import('../../src/journey/draftMoves.ts'),
    import('../../src/journey/changeMoves.ts'),
  ])
  await turn()
}

test('whatever somebody does in whatever order, nothing saved is lost and one application comes of it at most', async () => {
  let committed = 0
  let unknown = 0
  await hold(
    'the wizard as a machine',
    2000,
    fc.asyncProperty(
      fc.constantFrom(...people.map(({ id }) => id)),
      fc.array(command, { minLength: 10, maxLength: 60 }),
      async (who, commands) => {
        const person = people.find(({ id }) => id === who)
        const home = createHousehold()
        const right = (name: FieldName) => ({ [name]: person?.card[name] })
        let tab = home.openTab()
        await tab.store.load()
        let spare: Tab | undefined
        /** What the storage has been told to keep of each draft, as far as this person knows. */
        const kept = new Map<string, PartialAnswers>()
        /** Drafts that were submitted: another tab may still show one. */
        const over = new Set<string>()

        const state = () => tab.store.getState()
        const answerOpen = () => {
          const { open } = tab.walked()
          for (const name of open?.fields ?? []) answerAll(tab, right(name))
        }
        const act = async (one: Command): Promise<void> => {
          const isFrozen = state().draft.outbox !== undefined
          switch (one.do) {
            case 'next':
              return isFrozen ? undefined : answerOpen()
            case 'finish':
              if (!isFrozen) for (let i = 0; i < 40 && tab.walked().open; i += 1) answerOpen()
              return
            case 'wrong': {
              const typed = tab
                .walked()
                .open?.fields.filter(
                  (name) => name !== 'forWhom' && !made.has(card.fields[name]?.input ?? ''),
                )
              const name = typed?.[one.at % Math.max(1, typed.length)]
              // A slip of the finger, or a choice that there no longer is.
              if (name && !isFrozen) tab.store.answer({ [name]: 'x' })
              return
            }
            case 'edit':
              return isFrozen ? undefined : answerAll(tab, edits[one.at % edits.length] ?? {})
            case 'back': {
              const { steps } = tab.walked()
              const wanted = steps[one.at % steps.length]?.id ?? ''
              const allowed = stepAllowed(tab.walked(), wanted)
              assert.ok(steps.some((step) => step.id === allowed))
              return
            }
            case 'save':
              return tab.store.flush()
            case 'reload':
            case 'crash': {
              const { outbox, id: draftId } = state().draft
              await tab.close(one.do === 'crash')
              if (one.do === 'reload' && !over.has(draftId)) kept.set(draftId, state().draft.answers)
              tab = home.openTab(tab.memory)
              await tab.store.load()
              assert.deepEqual(state().draft.answers, kept.get(state().draft.id) ?? {})
              if (Object.keys(kept.get(draftId) ?? {}).length > 0) assert.equal(state().draft.id, draftId)
              // What was on its way is still known to be.
              if (!over.has(draftId)) assert.deepEqual(state().draft.outbox, outbox)
              return
            }
            case 'otherTab': {
              await tab.store.flush()
              if (!spare) {
                spare = home.openTab()
                await spare.store.load()
              }
              ;[tab, spare] = [spare, tab]
              return
            }
            case 'online':
              return home.faults.clear()
            case 'fault':
              return home.faults.set('*', one.fault, one.times)
            case 'submit':
            case 'resume': {
              if (one.do === 'submit' && !isFrozen && !tab.walked().complete) return
              const { answers } = tab.walked()
              const before = (await home.readCases()).length
              const { id: draftId } = state().draft
              const outcome = one.do === 'submit' ? await tab.submit() : await tab.resume()
              const cases = await home.readCases()
              if (outcome?.kind === 'committed') {
                committed += 1
                // The receipt is of the case that is there, and the case is of what was answered.
                const row = cases.find(({ number }) => number === outcome.receipt.number)
                assert.ok(row)
                if (!isFrozen) assert.deepEqual({ ...answers, ...row.answers }, row.answers)
                kept.delete(draftId)
                over.add(draftId)
              }
              if (outcome?.kind === 'unknown') {
                unknown += 1
                assert.ok(state().draft.outbox)
              }
              if (outcome?.kind === 'refused' || outcome?.kind === 'notNow')
                assert.equal(cases.length, before)
              return
            }
          }
        }
        for (const one of commands) {
          await act(one)
          await breath()
          const { save, draft } = state()
          if (save.kind === 'saved' && !over.has(draft.id)) kept.set(draft.id, draft.answers)
          assert.ok((await home.readCases()).length <= 1)
        }
        // Once the line is there again, what is under way comes to an end.
        home.faults.clear()
        if (state().draft.outbox) assert.notEqual((await tab.resume())?.kind, 'unknown')
        const cases = await home.readCases()
        assert.ok(cases.length <= 1)
        // No answer to a question that was not shown to this person reached the agency; what has one answer it settles itself.
        for (const { answers } of cases) {
          const shown = new Set([
            ...Object.keys(walk(card, answers, monday).answers),
            'productionMode',
            'delivery',
          ])
          assert.deepEqual(
            Object.keys(answers).filter((name) => !shown.has(name)),
            [],
          )
        }
      },
    ),
  )
  expect(committed).toBeGreaterThan(0)
  expect(unknown).toBeGreaterThan(0)
})
