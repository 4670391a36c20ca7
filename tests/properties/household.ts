import { createAgency } from '../../mocks/agency/agency.ts'
import { createHandClock } from '../../mocks/agency/clock.ts'
import type { CaseRow } from '../../mocks/agency/rows.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { createFaults } from '../../mocks/faults.ts'
import { agencyBase, createHandlers } from '../../mocks/handlers.ts'
import { memoryStorage } from '../../mocks/memoryStorage.ts'
import { keepCastCities } from '../../mocks/scenarios/castCities.ts'
import { createTransport } from '../../mocks/transport.ts'
import { createClient } from '../../src/api/http.ts'
import { createSubmission, type Outcome } from '../../src/api/submission.ts'
import { card } from '../../src/journey/card.ts'
import { type DeviceStore, memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { walk } from '../../src/journey/engine.ts'
import { monday } from './anyAnswers.ts'

// An agency that has yet to load a city answers later than anybody waits here.
keepCastCities()

/** One tab of the app without its screens: the draft's store, and the submissions of it. */
export type Tab = ReturnType<ReturnType<typeof createHousehold>['openTab']>

/** One device and one agency, as one person meets them; tabs are opened and thrown away. All that waits, waits no time. */
export function createHousehold() {
  const agencyStore = createStore()
  const faults = createFaults()
  const agency = createAgency({ store: agencyStore, clock: createHandClock(`${monday}T10:00`) })
  const client = createClient({
    fetch: createTransport(createHandlers(agency, faults)),
    base: agencyBase,
    timeoutMs: 20,
    retry: { tries: 3, random: () => 0, sleep: () => Promise.resolve() },
  })
  const device: DeviceStore = memoryDeviceStore()
  const tabs = new Set<ReturnType<typeof createDraftStore>>()
  let ids = 0

  /** @param memory what the tab remembers by itself, of the page before. */
  const openTab = (memory = memoryStorage()) => {
    const store = createDraftStore({
      open: async () => device,
      now: () => 1,
      makeId: () => `draft-${String((ids += 1)).padStart(4, '0')}`,
      tab: {
        read: (key) => memory.getItem(key) ?? undefined,
        write: (key, text) => {
          if (text === undefined) memory.removeItem(key)
          else memory.setItem(key, text)
          return true
        },
      },
      announce: () => {
        for (const other of tabs) if (other !== store) void other.reload()
      },
    })
    tabs.add(store)
    const submission = createSubmission({
      client,
      outbox: {
        get: () => store.getState().draft.outbox,
        put: (record) => store.setOutbox(record),
        clear: () => store.setOutbox(undefined),
      },
      now: () => 1,
      sleep: () => Promise.resolve(),
    })
    /** As the check page and the receipt do it together. */
    const finish = async (outcome: Outcome | undefined): Promise<Outcome | undefined> => {
      if (outcome?.kind !== 'committed') return outcome
      await store.addCase({ ...outcome.receipt, holder: '' })
      await store.discard()
      return outcome
    }
    const walked = () => walk(card, store.getState().draft.answers, monday)
    return {
      store,
      memory,
      walked,
      submit: async () =>
        finish(
          await submission.submit({
            kind: 'card',
            key: `${store.getState().draft.id}-card`,
            answers: walked().answers,
          }),
        ),
      resume: async () => finish(await submission.resume()),
      /** The tab is gone, with or without a last word to the storage. */
      close: async (isCrash: boolean) => {
        if (!isCrash) await store.flush()
        tabs.delete(store)
      },
    }
  }
  return {
    faults,
    openTab,
    readCases: (): Promise<CaseRow[]> =>
      agencyStore.read((tables) => tables.all('cases').map(([, row]) => row)),
  }
}
