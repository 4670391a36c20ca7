import * as v from 'valibot'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { isDemoIdNumber, isDemoMobile } from '../../src/domain/identity.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import { pack, unpack } from '../../src/journey/pack.ts'
import { isDemoUpload } from '../agency/demoEvidence.ts'
import { type DemoState, demoVersion, type Payload, payloadSchema } from '../scenarios/demoState.ts'
import { isReadable, type Read, readState } from '../scenarios/readState.ts'
import { blankState } from '../scenarios/scenarios.ts'
import { momentSchema } from '../scenarios/stateRows.ts'

/** Where a link to a state begins, within the address. */
export const linkMark = '#/demo?s='
/** The same of a link to a tour, which is shown at once. */
export const tourMark = '#/demo?w='
/** What the address of a show that is under way in this tab begins with. */
export const showMark = '#/demo?p='

const plainLook = { language: 'zh-CN', elder: false, theme: 'system' } as const
const around = { look: plainLook, latency: [80, 250] } as const satisfies Parameters<typeof blankState>[1]
const start = '2026-01-05T09:00'

async function baseOf(origin: DemoState['origin']): Promise<DemoState | undefined> {
  if (!origin) return blankState(start, around)
  const { findPlayed } = await import('../scenarios/play.ts')
  return findPlayed(origin.scenario, origin.at, around)
}

/** What a link says of a state. Nothing that could be somebody's goes into it. */
export async function payloadOf(state: DemoState): Promise<Payload> {
  const base = await baseOf(state.origin)
  const shared = await shareable(state)
  const changed = Object.entries(shared).filter(
    ([name, value]) =>
      !base ||
      JSON.stringify(value) !== JSON.stringify(Object.entries(base).find(([key]) => key === name)?.[1]),
  )
  // What a state leaves out can't be told from what a scenario had.
  if (base?.device && !state.device) changed.push(['device', 'own'])
  return { v: demoVersion, o: base ? state.origin : null, d: Object.fromEntries(changed) }
}

/** The state that a link speaks of, or what is wrong with it. */
export async function stateOf({ v: version, o: origin, d: changed }: Payload): Promise<Read<DemoState>> {
  if (!isReadable(version)) return { ok: false, problem: `version ${version} ≠ ${demoVersion}` }
  const base = isTime(origin?.at) ? await baseOf(origin) : undefined
  if (!base) return { ok: false, problem: `no scenario “${origin?.scenario ?? ''}”` }
  return readState({ ...base, ...changed, version: demoVersion })
}

/** A state as the text of a link. */
export const writeLink = async (state: DemoState): Promise<string> => pack(await payloadOf(state))

/** The state that a link's text stands for, or what is wrong with it. */
export async function readLink(text: string): Promise<Read<DemoState>> {
  const read = await readPacked(text, payloadSchema, 'no demo state')
  return read.ok ? stateOf(read.value) : read
}

/** What a link's text holds, if it is of this shape. `otherwise`: what to say if not. */
export async function readPacked<T>(
  text: string,
  schema: v.GenericSchema<unknown, T>,
  otherwise: string,
): Promise<Read<T>> {
  try {
    const parsed = v.safeParse(schema, await unpack(text))
    return parsed.success ? { ok: true, value: parsed.output } : { ok: false, problem: otherwise }
  } catch (error) {
    return { ok: false, problem: (error instanceof Error && error.message) || 'damaged' }
  }
}

const isTime = (at: string | undefined): boolean => at === undefined || v.is(momentSchema, at)

type LookUp = NonNullable<DemoState['lookUps']>[number]

/** A state that may leave this device: files stay here, and so does whatever a real person could have typed. */
export async function shareable(state: DemoState): Promise<DemoState> {
  const isWhole = isWholePlace(state)
  // A ledger with a case left out would be another one.
  const cases = state.cases.filter(({ heldBy, answers }) => (heldBy ? isWhole : isInvented(answers)))
  const place = state.place && shareablePlace(await withoutNotesOf(state.place), isWhole)
  const helps = state.helps?.flatMap(shareableHelp)
  return {
    ...state,
    ...(place ? { place } : {}),
    cases: cases.map((row) => ({ ...withoutTypedName(row), answers: withSampleFiles(row.answers) })),
    saved: state.saved.filter(({ number }) => cases.some((row) => row.number === number)),
    ...(state.cards ? { cards: state.cards.filter(isInventedCard) } : {}),
    ...(state.lookUps ? { lookUps: state.lookUps.flatMap(withoutNote) } : {}),
    ...(helps ? { helps } : {}),
    ...(state.helping
      ? { helping: state.helping.filter(({ help }) => helps?.some(([id]) => id === help)) }
      : {}),
    codes: state.codes.filter(([, { mobile }]) => isDemoMobile(mobile)),
    draft:
      state.draft && isInvented(state.draft.answers)
        ? { ...state.draft, answers: withSampleFiles(state.draft.answers) }
        : null,
    rival: state.rival && isInvented(state.rival) ? withSampleFiles(state.rival) : null,
  }
}

/** Whether nobody in batches and ledger could be somebody. */
const isWholePlace = ({ cases }: DemoState): boolean =>
  cases.every(({ heldBy, answers }) => !heldBy || isInvented(answers))

/** As an invented number looks that was mistyped, or changed by a spreadsheet. */
const looksInvented = (number: string): boolean =>
  isDemoIdNumber(number) || number.startsWith('210199') || number.startsWith('2.10199E')

type Place = NonNullable<DemoState['place']>

/** What binds a ledger anew is loaded where a note was written into one. */
const withoutNotesOf = async (place: Place): Promise<Place> =>
  place.lines.some(({ entry }) => entry.note !== undefined)
    ? (await import('./withoutNotes.ts')).withoutNotes(place)
    : place

/** Of a roster those who are invented, without what was written of them by hand, nor pictures; batches and ledger as a whole or not at all. */
function shareablePlace(place: Place, isWhole: boolean): Place {
  const isInventedRow = ({ cells: { idNumber, guardianIdNumber, mobile } }: Place['roster'][number]) =>
    [idNumber, guardianIdNumber].every((one) => !one || looksInvented(one)) &&
    (!mobile || /^1[59]4/.test(mobile))
  return {
    ...place,
    roster: place.roster.filter(isInventedRow).map(({ decision, ...row }) => {
      const { note: _, address: __, landline: ___, ...cells } = row.cells
      return { ...row, cells, ...(decision ? { decision: withoutMark(decision) } : {}) }
    }),
    ...(isWhole ? {} : { organisations: [], batches: [], lines: [] }),
  }
}

type Decision = NonNullable<Place['roster'][number]['decision']>
function withoutMark(decision: Decision): Decision {
  const { mark: _, ...authorisation } = decision.authorisation
  return { ...decision, authorisation }
}

/** Who helps has typed their own name. */
function withoutTypedName<R extends DemoState['cases'][number]>(row: R): R {
  const { enteredBy } = row
  if (enteredBy?.by !== 'helper') return row
  return { ...row, enteredBy: { ...enteredBy, name: maskName(enteredBy.name) } }
}

type Help = NonNullable<DemoState['helps']>[number]

/** A help to somebody who is invented, whoever helps masked; none to anybody else. */
function shareableHelp([id, row]: Help): readonly Help[] {
  const { draft, helper, clerk } = row
  if (draft && !isInvented(draft.answers)) return []
  const named = helper && !clerk ? { helper: { ...helper, name: maskName(helper.name) } } : {}
  const sampled = draft ? { draft: { ...draft, answers: withSampleFiles(draft.answers) } } : {}
  return [[id, { ...row, ...named, ...sampled }]]
}

const isInventedCard = ({ idNumber, family = [] }: NonNullable<DemoState['cards']>[number]): boolean =>
  [idNumber, ...family.flatMap((each) => (each.removedAt ? [] : each.idNumber))].every(isDemoIdNumber)

/** Of a look at somebody who is invented, without what was said of it; none of anybody else. */
function withoutNote([id, row]: LookUp): readonly LookUp[] {
  if (!isDemoIdNumber(row.idNumber)) return []
  if (row.why === 'telling') return isDemoMobile(row.mobile) ? [[id, row]] : []
  const { objection } = row
  if (!objection) return [[id, row]]
  return isDemoMobile(objection.mobile) ? [[id, { ...row, objection: { ...objection, note: '' } }]] : []
}

function isInvented({
  idNumber,
  guardianIdNumber,
  agentIdNumber,
  mobile,
  recipientMobile,
}: PartialAnswers): boolean {
  return (
    [idNumber, guardianIdNumber, agentIdNumber].every((one) => one === undefined || isDemoIdNumber(one)) &&
    [mobile, recipientMobile].every((one) => one === undefined || isDemoMobile(one))
  )
}

function withSampleFiles(answers: PartialAnswers): PartialAnswers {
  const { documents, photo } = answers
  const sample = <T extends { readonly uploadId: string }>(file: T, code: string): T =>
    isDemoUpload(file.uploadId) ? file : { ...file, uploadId: `demo-upload-${code}` }
  return {
    ...answers,
    ...(documents
      ? {
          documents: Object.fromEntries(
            Object.entries(documents).map(([code, file]) => [code, sample(file, code)]),
          ),
        }
      : {}),
    ...(photo && photo !== 'later' ? { photo: sample(photo, 'photo') } : {}),
  }
}
