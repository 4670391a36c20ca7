import { useEffect, useState } from 'react'
import {
  type BatchPart,
  type OutboxBatch,
  outcomesOf,
  type RowOutcome,
} from '../../journey/batches/outbox.ts'
import type { Hub } from './hub.ts'

const none: readonly BatchPart[] = []

/** The parts of batches of this device, read anew whenever something became of one. */
export function useParts(hub: Hub, batches: readonly OutboxBatch[]): readonly BatchPart[] {
  const [parts, setParts] = useState(none)
  const state = JSON.stringify(batches.map(({ id, total, taken, failed }) => [id, total, taken, failed]))
  useEffect(() => {
    let isOver = false
    const read = async () => {
      const outbox = await hub.outbox()
      const all = await Promise.all(batches.map(({ organisation, id }) => outbox.parts(organisation, id)))
      if (!isOver) setParts(all.flat())
    }
    // What can't be read is shown as not there; the batch says what is wrong with it.
    read().catch(() => undefined)
    return () => {
      isOver = true
    }
    // The batches are new objects after each look; what counts of them is in `state`.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hub, state])
  return parts
}

/** The keys of the rows that were not answered yet. */
export const keysUnderWay = (parts: readonly BatchPart[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ keys, outcomes }) => (outcomes ? [] : keys)))

/** Of the rows that did not become a case: what became of each at last. */
export const failuresIn = (parts: readonly BatchPart[]): readonly Exclude<RowOutcome, { kind: 'taken' }>[] =>
  [...outcomesOf(parts).values()].flatMap((each) => (each.kind === 'taken' ? [] : [each]))
