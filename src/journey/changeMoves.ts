import type { Draft } from './draft.ts'
import type { DraftParts } from './draftParts.ts'
import { loadExamination } from './readDevice.ts'
import { failure } from './saveState.ts'

// Seldom needed, and loaded then. How what was begun of changes to cases is written to the device: one write after the other, in
// line with those of the drafts.

/** Writes what is not on the device yet. Never rejects: what became of it is said in `changeSave`. */
export const saveChanges = (parts: DraftParts): Promise<void> =>
  parts.saving.inLine(async () => {
    for (const [id, { draft }] of parts.unsaved) if (draft.changes?.[id]) await write(parts, draft)
  })

async function write(parts: DraftParts, row: Draft): Promise<void> {
  const { unsaved, device, saving, setting } = parts
  const { id } = row
  try {
    let found = await device.alter((here) => here.writeDraft(row, unsaved.get(id)?.storedRev ?? 0))
    // Sent or given up on another page: what is typed here is begun anew.
    if (found.kind === 'removed') found = await device.alter((here) => here.writeDraft(row, 0))
    const now = unsaved.get(id)
    if (!now) return // cleared meanwhile
    if (found.kind !== 'written') {
      const { refusal } = await loadExamination()
      return parts.set({ changeSave: refusal(found, setting.now()) })
    }
    if (now.draft === row) unsaved.delete(id)
    else unsaved.set(id, { ...now, storedRev: row.rev }) // typed meanwhile: in line already
    parts.set({ changeSave: saving.done(setting.now()), unsavedIds: [...unsaved.keys()] })
  } catch (error) {
    parts.set({ changeSave: failure(error) })
  }
}

// What two pages have typed differently comes to one. See `DraftStore`.

export async function settle(parts: DraftParts, which: 'mine' | 'theirs'): Promise<void> {
  const { state, saving } = parts
  const { draft, save } = state.get()
  const theirs = save.kind === 'conflict' ? save.theirs : undefined
  if (!theirs && !(save.kind === 'failed' && save.reason === 'removed')) return
  const storedRev = theirs?.rev ?? 0
  saving.stored.rev = storedRev
  const isMine = which === 'mine'
  const mine = { ...draft, rev: Math.max(storedRev, draft.rev) + 1 }
  parts.set({ draft: isMine ? mine : (theirs ?? parts.empty()), save: { kind: 'saving' } })
  await saving.flush()
  if (!isMine) parts.set({ save: theirs ? saving.done(theirs.updatedAt) : { kind: 'nothing' } })
}

export async function settleChange(parts: DraftParts, id: string, which: 'mine' | 'theirs'): Promise<void> {
  const { state, unsaved } = parts
  const { changeSave, others } = state.get()
  const mine = unsaved.get(id)?.draft
  if (changeSave?.kind !== 'conflict' || changeSave.theirs.id !== id || !mine) return
  const { theirs } = changeSave
  const kept = which === 'mine' ? { ...mine, rev: Math.max(theirs.rev, mine.rev) + 1 } : theirs
  if (which === 'mine') unsaved.set(id, { draft: kept, storedRev: theirs.rev })
  else unsaved.delete(id)
  parts.set({
    others: others.map((each) => (each.id === id ? kept : each)),
    unsavedIds: [...unsaved.keys()],
    changeSave: { kind: 'saving' },
  })
  await saveChanges(parts)
}
