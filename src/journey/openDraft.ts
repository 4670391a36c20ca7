import { type Draft, draftVersion } from './draft.ts'

type Stored = Record<string, unknown>

/** What carries a draft of each older version to the next: `migrations.length === draftVersion`. */
export const migrations: readonly ((draft: Stored) => Stored)[] = []

export type Opened =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' }

/** Reads what the storage holds: older shapes are carried over, newer ones and rubbish are told apart and never deleted. */
export function openDraft(stored: unknown): Opened {
  if (!isStored(stored) || typeof stored['version'] !== 'number') return { kind: 'unreadable' }
  if (stored['version'] > draftVersion) return { kind: 'newer' }
  let draft: Stored = stored
  for (const migrate of migrations.slice(stored['version'])) draft = migrate(draft)
  return isDraft(draft)
    ? { kind: 'draft', draft: { ...draft, version: draftVersion } }
    : { kind: 'unreadable' }
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null
}

function isDraft(value: Stored): value is Stored & Draft {
  return (
    typeof value['id'] === 'string' &&
    typeof value['rev'] === 'number' &&
    typeof value['updatedAt'] === 'number' &&
    typeof value['expiresAt'] === 'number' &&
    typeof value['journey'] === 'string' &&
    isStored(value['answers']) &&
    Array.isArray(value['ticked'])
  )
}
