import { type Draft, emptyDraft, isChangeId } from './draft.ts'
import type { DeviceStore } from './draftDb.ts'
import type { DraftPart } from './soundness.ts'

/** A draft as far as it is sound, and what is not. */
interface Looked {
  readonly draft: Draft
  readonly lost: readonly DraftPart[]
}

/**
 * Gives what older releases kept of changes to cases inside a draft rows of their own, on the device as well.
 * @returns the drafts and rows as they lie there now; a draft stays as it was where the device does not take it.
 */
export async function separateChanges(device: DeviceStore, looked: readonly Looked[]): Promise<Looked[]> {
  const separated: Looked[] = []
  for (const each of looked) {
    const { changes, ...rest } = each.draft
    if (!changes || isChangeId(rest.id)) {
      separated.push(each)
      continue
    }
    const { updatedAt, expiresAt, rev } = rest
    const rows = Object.entries(changes)
      .filter(([id]) => isChangeId(id) && !looked.some(({ draft }) => draft.id === id))
      .map(([id, answers]) => ({
        ...emptyDraft(id, updatedAt),
        rev: 1,
        expiresAt,
        changes: { [id]: answers },
      }))
    const left = { ...rest, rev: rev + 1 }
    const isEmpty = Object.keys(rest.answers).length === 0 && !rest.outbox
    try {
      for (const row of rows) await device.writeDraft(row, 0)
      if (isEmpty) await device.deleteDraft(rest.id)
      else await device.writeDraft(left, rev)
      if (!isEmpty) separated.push({ ...each, draft: left })
      separated.push(...rows.map((draft) => ({ draft, lost: [] })))
    } catch {
      separated.push(each) // another time
    }
  }
  return separated
}
