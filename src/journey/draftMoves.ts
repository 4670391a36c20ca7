import type { PartialAnswers } from '../domain/application.ts'
import type { Whose } from './device.ts'
import { type Found, nothingFound, type SetAside } from './deviceContents.ts'
import { type Draft, revise } from './draft.ts'
import { memoryDeviceStore } from './draftDb.ts'
import type { DraftParts } from './draftParts.ts'
import { type SavedCase, withoutName } from './savedCases.ts'
import { failure, type SaveState } from './saveState.ts'
import type { JourneyId } from './types.ts'

// What is done with drafts and cases as a whole, and not at every answer: loaded with the first answer about a person. See
// `DraftStore` for what each does.

/** Says of a write or a removal that it failed. */
const tellOf = (parts: DraftParts) => (error: unknown) => parts.set({ save: failure(error) })

/** Puts a draft in use; what could not be saved of the one before stays in memory. `storedRev`: what lies on the device of it. */
function takeUp(parts: DraftParts, draft: Draft, storedRev: number, save: SaveState): void {
  const { state, saving, unsaved } = parts
  const { draft: before, others } = state.get()
  if (!saving.isSaved() && before.id !== draft.id)
    unsaved.set(before.id, { draft: before, storedRev: saving.stored.rev })
  unsaved.delete(draft.id)
  saving.stored.rev = storedRev
  // Until the device is read again, too: each is listed once, and the one before is among the others.
  const beside = [before, ...others].filter(({ id, rev }) => id !== draft.id && rev > 0)
  parts.set({ draft, save, others: beside, unsavedIds: [...unsaved.keys()] })
  parts.claim(draft.id)
}

export async function open(parts: DraftParts, id: string): Promise<boolean> {
  const { state, saving, unsaved } = parts
  if (state.get().draft.id === id) return true
  const found = state.get().others.find((each) => each.id === id)
  if (!found) return false
  await saving.flush()
  const storedRev = unsaved.get(id)?.storedRev ?? found.rev
  takeUp(parts, found, storedRev, saving.done(found.updatedAt))
  await saving.flush()
  await parts.refresh()
  return true
}

export async function start(
  parts: DraftParts,
  journey: JourneyId,
  answers: PartialAnswers = {},
): Promise<void> {
  const { saving, setting } = parts
  await saving.flush()
  const begun = Object.keys(answers).length > 0
  const empty = { ...parts.empty(), journey }
  const draft = begun ? revise(empty, { answers }, setting.now()) : empty
  takeUp(parts, draft, 0, { kind: begun ? 'saving' : 'nothing' })
  await saving.flush()
  await parts.refresh()
}

export async function restore(parts: DraftParts, draft: Draft): Promise<Draft | undefined> {
  const { saving, setting, state, device } = parts
  await saving.flush()
  const { draft: inUse, others } = state.get()
  const replaced = [inUse, ...others].find(({ id }) => id === draft.id)
  takeUp(parts, revise(draft, {}, setting.now()), 0, { kind: 'saving' })
  await device.alter((here) => here.deleteDraft(draft.id)).catch(tellOf(parts))
  await saving.flush()
  await parts.refresh()
  return replaced
}

export async function discard(
  parts: DraftParts,
  id = parts.state.get().draft.id,
): Promise<Draft | undefined> {
  const { state, saving, device, unsaved } = parts
  await saving.flush()
  const { draft, others } = state.get()
  if (draft.id === id) {
    saving.stored.rev = 0 // what could not be saved of it is not to be kept, either
    const next = parts.empty()
    parts.set({ draft: next, save: { kind: 'nothing' } })
    parts.claim(next.id)
  }
  unsaved.delete(id)
  parts.set({ others: others.filter((each) => each.id !== id), unsavedIds: [...unsaved.keys()] })
  try {
    await device.alter((here) => here.deleteDraft(id))
  } catch {
    await parts.refresh() // it lies there still, and the list shows it
    return undefined
  }
  return [draft, ...others].find((each) => each.id === id)
}

export async function putBack(parts: DraftParts, draft: Draft): Promise<void> {
  const { state, device, setting } = parts
  const { draft: inUse } = state.get()
  if (inUse.rev === 0) return void (await restore(parts, draft))
  const now = setting.now()
  const back = draft.rev > 0 && draft.expiresAt > now ? draft : revise(draft, {}, now)
  await device.alter((here) => here.writeDraft(back, 0)).catch(tellOf(parts))
  await parts.refresh()
}

export async function setOutbox(
  parts: DraftParts,
  outbox: Draft['outbox'],
  id = parts.state.get().draft.id,
): Promise<void> {
  const { state, setting, saving, device, unsaved } = parts
  const { draft, others } = state.get()
  const found = [draft, ...others].find((each) => each.id === id)
  if (!found) return
  const { outbox: _, ...rest } = found
  const next = revise({ ...rest, ...(outbox ? { outbox } : {}) }, {}, setting.now())
  if (found === draft) {
    parts.set({ draft: next })
    return saving.flush()
  }
  const kept = unsaved.get(found.id)
  if (kept) unsaved.set(found.id, { ...kept, draft: next })
  await device
    .alter((here) => here.writeDraft(next, kept?.storedRev ?? found.rev))
    .then(({ kind }) => kind === 'written' && unsaved.delete(found.id))
    .catch(tellOf(parts))
  parts.set({ unsavedIds: [...unsaved.keys()] })
  await parts.refresh()
}

export async function addCase(parts: DraftParts, saved: SavedCase): Promise<boolean> {
  const { state, device } = parts
  parts.set({ cases: [...state.get().cases.filter((each) => each.number !== saved.number), saved] })
  try {
    await device.alter((here) => here.writeCase(saved))
    return !device.current.memory
  } catch (error) {
    parts.set({ save: failure(error), casesOnlyHere: true })
    return false
  }
}

export async function dropCase(parts: DraftParts, number: string): Promise<SavedCase | undefined> {
  const { state, device } = parts
  try {
    await device.alter((here) => here.deleteCase(number))
  } catch {
    return undefined
  }
  const { cases } = state.get()
  parts.set({ cases: cases.filter((each) => each.number !== number) })
  return cases.find((each) => each.number === number)
}

export async function keep(parts: DraftParts, whose: Whose): Promise<void> {
  const { state, device, saving, setting, unsaved } = parts
  const tell = tellOf(parts)
  if ((whose === 'shared') === (device.current.memory === 'shared')) return
  await saving.flush()
  if (whose === 'own') device.current = await setting.open().catch(() => memoryDeviceStore('refused'))
  else
    try {
      if (device.current.memory === 'unread') await (await device.own()).clear()
      else await device.ask((here) => here.clear())
      device.current = memoryDeviceStore('shared')
    } catch (error) {
      return tell(error)
    }
  saving.stored.rev = 0
  unsaved.clear() // written with the others, as far as that can be done
  parts.set({ unsavedIds: [] })
  parts.claim(state.get().draft.id)
  const cases = state.get().cases.map(withoutName) // others are not to read them, and none come back
  parts.set({ cases, memory: device.current.memory, save: { kind: 'nothing' }, ...nothingFound })
  const { writeCase, writeDraft } = device.current
  for (const each of cases) await writeCase(each).catch(tell)
  for (const each of state.get().others) await writeDraft(each, 0).catch(tell)
  await saving.flush()
}

export async function dropFound(
  parts: DraftParts,
  kind: keyof Found,
  { drafts, cases }: Pick<SetAside, 'drafts' | 'cases'>,
): Promise<void> {
  const left = parts.state.get().expired?.filter(({ id }) => !drafts.includes(id)) ?? []
  parts.set(kind === 'expired' && left.length > 0 ? { expired: left } : { [kind]: nothingFound[kind] })
  await parts.device
    .alter((here) =>
      Promise.all([
        ...drafts.map((id) => here.deleteDraft(id)),
        ...cases.map((number) => here.deleteCase(number)),
      ]),
    )
    .catch(tellOf(parts))
}
