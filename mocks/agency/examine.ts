import { type OpenTable } from './rows.ts'
import type { Store } from './store.ts'

const openTables = [
  'cases',
  'cards',
  'appointments',
  'keys',
  'codes',
  'files',
  'misses',
  'lookUps',
  'sessions',
  'organisations',
  'batches',
  'invitations',
] as const satisfies readonly OpenTable[]
const atOnce = 100

/**
 * Reads through the tables, little by little, so that what can't be read is known before somebody needs it. The ledger is left
 * out: nothing is decided by it. `signal`: nobody needs to know any more.
 */
export async function examine(store: Store, signal: AbortSignal): Promise<void> {
  for (const table of openTables) {
    if (signal.aborted) return
    const seqs = await store.read((tables) => tables.seqs(table))
    for (let i = 0; i < seqs.length && !signal.aborted; i += atOnce) {
      await store.read((tables) => tables.at(table, seqs.slice(i, i + atOnce)))
      // Whoever waits comes first.
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
}
