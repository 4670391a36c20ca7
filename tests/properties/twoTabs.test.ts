import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type DeviceStore, memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { hold } from './promised.ts'

// The half second until saving is given by the schedule, too.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Until nothing goes on by itself any more. Code that is loaded on the way takes as long as the machine is busy. */
const breath = async (): Promise<void> => {
  await turn()
  // What was asked for before these is there when they are.
  await Promise.all([import('../../src/journey/examineDevice.ts'), import('../../src/journey/draftMoves.ts')])
  await turn()
}

/** Everything that is under way, between which the schedule chooses: storage at work, and news from the other tab. */
function createSchedule() {
  const waiting: (() => void)[] = []
  return {
    waiting,
    wait: () => new Promise<void>((resolve) => waiting.push(resolve)),
    /** Lets one of them go on, and everything that follows of it. */
    async step(choice: number) {
      waiting.splice(choice % Math.max(1, waiting.length), 1)[0]?.()
      await breath()
    },
  }
}

/** A device whose every method takes its turn before and after it acts, as transactions do. */
function scheduled(inner: DeviceStore, wait: () => Promise<void>): DeviceStore {
  const turned = async <T>(work: () => Promise<T>): Promise<T> => {
    await wait()
    const done = await work()
    await wait()
    return done
  }
  return {
    readDrafts: () => turned(inner.readDrafts),
    writeDraft: (draft, expectedRev) => turned(() => inner.writeDraft(draft, expectedRev)),
    deleteDraft: (id) => turned(() => inner.deleteDraft(id)),
    readCases: () => turned(inner.readCases),
    writeCase: (saved) => turned(() => inner.writeCase(saved)),
    deleteCase: (number) => turned(() => inner.deleteCase(number)),
    clear: () => turned(inner.clear),
  }
}

const fields = ['name', 'mobile'] as const
type Command = { readonly tab: 0 | 1; readonly act: 'type' | 'save' | 'mine' | 'theirs' } | number

/** Two tabs of one draft; each types into a question of its own: 1, 2, 3 … */
async function openTabs() {
  const device = memoryDeviceStore()
  const schedule = createSchedule()
  let ids = 0
  const tabs = fields.map((field, i) => {
    const store = createDraftStore({
      open: async () => scheduled(device, schedule.wait),
      now: () => 1,
      makeId: () => `draft-${(ids += 1)}`,
      announce: () => void schedule.wait().then(() => tabs[1 - i]?.store.reload()),
    })
    return { field, store, typed: 0, gaveUp: 0 }
  })
  const drain = async () => {
    while (schedule.waiting.length > 0) await schedule.step(0)
  }
  const [first, second] = tabs
  if (!first || !second) throw new Error('two tabs')
  const loaded = first.store.load()
  await breath()
  await drain()
  await loaded
  first.store.answer({ city: '210100' })
  void first.store.flush()
  await breath()
  await drain()
  void second.store.load()
  await breath()
  await drain()
  const stored = async () => (await device.readDrafts())[0] as { answers: Record<string, string> } | undefined
  return { tabs, schedule, drain, stored }
}

const shown = (answers: object, field: string): number => Number(Reflect.get(answers, field) ?? 0)

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(5) },
  {
    weight: 2,
    arbitrary: fc.record({
      tab: fc.constantFrom(0 as const, 1 as const),
      act: fc.constantFrom(
        'type' as const,
        'type' as const,
        'save' as const,
        'mine' as const,
        'theirs' as const,
      ),
    }),
  },
)

test('two tabs of one draft lose nothing typed and overwrite nothing unasked, however their work is interleaved', async () => {
  await hold(
    'two tabs',
    10_000,
    fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 30 }), async (commands) => {
      const { tabs, schedule, drain, stored } = await openTabs()
      const judge = async () => {
        const onDevice = (await stored())?.answers ?? {}
        for (const { field, store, typed, gaveUp } of tabs) {
          const { draft, save } = store.getState()
          if (gaveUp === typed || overruled) continue
          // What was typed last stands in its own tab, unless somebody who saw both chose the other one.
          assert.equal(shown(draft.answers, field), typed)
          // "Saved" is said only of what is there.
          if (save.kind === 'saved') assert.equal(shown(onDevice, field), typed)
        }
      }
      let overruled = false
      for (const each of commands) {
        if (typeof each === 'number') {
          await schedule.step(each)
        } else {
          const tab = tabs[each.tab]
          const other = tabs[1 - each.tab]
          if (!tab || !other) continue
          const inConflict = tab.store.getState().save.kind === 'conflict'
          if (each.act === 'type') tab.store.answer({ [tab.field]: String((tab.typed += 1)) })
          if (each.act === 'save') void tab.store.flush()
          if (each.act === 'mine' && inConflict) {
            overruled = true
            void tab.store.settle('mine')
          }
          if (each.act === 'theirs' && inConflict) {
            tab.gaveUp = tab.typed
            void tab.store.settle('theirs')
          }
          await breath()
        }
        await judge()
      }
      await drain()
      for (const { store } of tabs) void store.flush()
      await breath()
      await drain()
      await judge()
      // In the end each tab has saved what it shows, or says that it has not.
      for (const { store } of tabs)
        expect(['saved', 'conflict', 'nothing']).toContain(store.getState().save.kind)
    }),
  )
})
