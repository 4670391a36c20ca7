import { operationIds } from '../src/api/contract.ts'
import { tabStorage } from '../src/foundation/webStorage.ts'
import type { DraftStore } from '../src/journey/draftStore.ts'
import { listSavedVisits } from '../src/journey/savedVisits.ts'
import { putOnDevice } from './putOnDevice.ts'
import { type DemoLook, type DemoState, demoVersion } from './scenarios/demoState.ts'
import { isOnThisHost } from './scenarios/lineSchemas.ts'
import type { Note } from './scenarios/note.ts'
import type { Simulation } from './simulation.ts'

/** The app as the console needs it. */
export interface App {
  readonly store: DraftStore
  readonly getPreferences: () => DemoLook
  readonly getPlace: () => string
  readonly restart: (
    place: string,
    change: Partial<DemoLook>,
    meanwhile: () => Promise<void>,
  ) => Promise<void>
}

/** What the console works on: the simulated agency, and the app before it. */
export interface Scene {
  readonly simulation: Simulation
  readonly app: App
}

/** Everything as it is now. `origin`: the scenario it began with; `notes`: what was remarked. */
export async function readScene(
  { simulation, app }: Scene,
  origin: DemoState['origin'],
  notes: readonly Note[] = [],
): Promise<DemoState> {
  const { store, clock, faults } = simulation
  const { cards, appointments, lookUps, handlings, helps, ...rows } = await store.read((tables) => ({
    cases: tables.all('cases').map(([, row]) => row),
    cards: tables.all('cards').map(([, row]) => row),
    appointments: tables.all('appointments').map(([, row]) => row),
    lookUps: tables.all('lookUps'),
    handlings: tables.all('handlings').map(([, row]) => row),
    helps: tables.all('helps'),
    codes: tables.all('codes'),
  }))
  const { draft, cases: saved, save, memory } = app.store.getState()
  const { journey, answers, ticked } = draft
  const { language, elder, theme } = app.getPreferences()
  const [from, to] = faults.getLatency()
  const visits = listSavedVisits()
  // What this device has of them comes with the first of them.
  const helping = helps.length > 0 ? (await import('./helpsOnDevice.ts')).readHelping(draft.id) : []
  const place = (await hasPlace(simulation)) ? await (await loadPlaces()).readPlace(simulation) : undefined
  return {
    version: demoVersion,
    now: clock.now(),
    ...rows,
    ...(cards.length > 0 ? { cards } : {}),
    ...(appointments.length > 0 ? { appointments } : {}),
    ...(lookUps.length > 0 ? { lookUps } : {}),
    ...(handlings.length > 0 ? { handlings } : {}),
    ...(helps.length > 0 ? { helps } : {}),
    draft: Object.keys(answers).length > 0 ? { journey, answers, ticked } : null,
    rival: save.kind === 'conflict' ? save.theirs.answers : null,
    ...(memory === 'shared' ? { device: memory } : {}),
    saved,
    ...(visits.length > 0 ? { visits } : {}),
    ...(helping.length > 0 ? { helping } : {}),
    ...(place ? { place } : {}),
    faults: faults.list(),
    answers: operationIds.flatMap((operation) => {
      const answer = faults.findAnswer(operation)
      return answer === undefined ? [] : [{ operation, answer }]
    }),
    latency: [from, to],
    ...readLine(simulation),
    look: { language, elder, theme },
    path: app.getPlace(),
    notes,
    origin,
  }
}

/** What organisations have comes with the first of them. */
const loadPlaces = () => import('./placeOnDevice.ts')

/** Whether anything of an organisation is here. */
const hasPlace = async ({ store }: Pick<Simulation, 'store'>): Promise<boolean> =>
  tabStorage.readJson('organisation') !== undefined ||
  (await store.read((tables) => tables.seqs('batches').length > 0))

/** What was set for single operations, where anything was. A backend elsewhere is this page's alone. */
export function readLine({ faults, backend }: Simulation): Pick<DemoState, 'slow' | 'backend'> {
  const slow = faults.listOwnLatencies()
  const { base, real } = backend.get()
  return {
    ...(slow.length > 0 ? { slow } : {}),
    ...(real.size > 0 && isOnThisHost(base) ? { backend: { base, real: [...real] } } : {}),
  }
}

/** Puts a state in the place of everything: at the agency, on this device, on the screen. */
export async function putScene({ simulation, app }: Scene, state: DemoState): Promise<void> {
  await whenLoaded(app.store)
  const { putPlace } =
    state.place || (await hasPlace(simulation)) ? await loadPlaces() : { putPlace: undefined }
  await app.restart(state.path, state.look, async () => {
    await putAtAgency(simulation, state)
    await putOnDevice(app.store, state)
    await putPlace?.(simulation, state.place)
  })
  simulation.announce()
}

async function putAtAgency(simulation: Simulation, state: DemoState): Promise<void> {
  const { store, clock } = simulation
  await store.change((tables) => {
    for (const table of [
      'cases',
      'cards',
      'appointments',
      'codes',
      'keys',
      'misses',
      'lookUps',
      'sessions',
      'organisations',
      'batches',
      'invitations',
      'helps',
      'handlings',
      'ledger',
    ] as const)
      tables.empty(table)
    for (const row of state.cases) tables.set('cases', row.number, row)
    for (const row of state.cards ?? []) tables.set('cards', row.number, row)
    for (const row of state.appointments ?? []) tables.set('appointments', row.id, row)
    for (const [id, row] of state.lookUps ?? []) tables.set('lookUps', id, row)
    for (const [id, row] of state.helps ?? []) tables.set('helps', id, row)
    for (const row of state.handlings ?? []) tables.set('handlings', row.number, row)
    for (const [id, row] of state.codes) tables.set('codes', id, row)
  })
  if (state.now === clock.realNow()) clock.reset()
  else if (state.now !== clock.now()) clock.moveTo(state.now)
  setLine(simulation, state)
}

function setLine({ faults, backend }: Simulation, state: DemoState): void {
  faults.clear()
  for (const { operation, fault, left } of state.faults) faults.set(operation, fault, left ?? undefined)
  if (state.backend && state.backend.base !== backend.get().base) backend.setBase(state.backend.base)
  for (const operation of operationIds) {
    faults.setAnswer(operation, state.answers.find((one) => one.operation === operation)?.answer)
    faults.setOwnLatency(operation, state.slow?.find((one) => one.operation === operation)?.latency)
    backend.setReal(operation, state.backend?.real.includes(operation) ?? false)
  }
  faults.setLatency(...state.latency)
}

function whenLoaded(store: DraftStore): Promise<void> {
  if (store.getState().loaded) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!store.getState().loaded) return
      stop()
      resolve()
    })
  })
}
