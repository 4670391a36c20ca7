import {
  type BatchOutbox,
  type BatchPart,
  type FrozenRow,
  inParts,
  newBatch,
  type OutboxBatch,
  withOutcomes,
  withRows,
} from './outbox.ts'

/** Batches in memory: on a device that others use, and where the browser keeps nothing. A closed tab loses what was not sent. */
export function createMemoryOutbox(): BatchOutbox {
  const batches = new Map<string, OutboxBatch>()
  const parts = new Map<string, BatchPart[]>()
  const rowsOf = new Map<string, readonly FrozenRow[]>()
  const nameOf = (organisation: string, id: string) => `${organisation} ${id}`
  const put = (name: string, from: number, rows: readonly FrozenRow[]) => {
    const known = parts.get(name) ?? []
    const added = inParts(rows).map((some, i) => {
      rowsOf.set(`${name} ${from + i}`, some)
      return { part: from + i, keys: some.map(({ key }) => key) }
    })
    parts.set(name, [...known, ...added])
  }
  return {
    lasts: false,
    list: async (organisation) =>
      [...batches.values()].filter((batch) => batch.organisation === organisation).toReversed(),
    find: async (organisation, id) => batches.get(nameOf(organisation, id)),
    parts: async (organisation, id) => parts.get(nameOf(organisation, id)) ?? [],
    rows: async (organisation, id, part) => rowsOf.get(`${nameOf(organisation, id)} ${part}`),
    async add(batch, rows) {
      const name = nameOf(batch.organisation, batch.id)
      if (batches.has(name)) return
      batches.set(name, newBatch(batch, rows))
      put(name, 0, rows)
    },
    async addRows(organisation, id, rows) {
      const name = nameOf(organisation, id)
      const batch = batches.get(name)
      if (!batch) return
      put(name, batch.parts, rows)
      batches.set(name, withRows(batch, rows))
    },
    async change(organisation, id, change) {
      const name = nameOf(organisation, id)
      const batch = batches.get(name)
      if (batch) batches.set(name, { ...batch, ...change })
    },
    async settle(organisation, id, part, outcomes) {
      const name = nameOf(organisation, id)
      const batch = batches.get(name)
      const known = parts.get(name) ?? []
      if (!batch || known.find((each) => each.part === part)?.outcomes) return
      parts.set(
        name,
        known.map((each) => (each.part === part ? { ...each, outcomes } : each)),
      )
      rowsOf.delete(`${name} ${part}`)
      batches.set(name, withOutcomes(batch, outcomes))
    },
    async remove(organisation, id) {
      const name = nameOf(organisation, id)
      for (const { part } of parts.get(name) ?? []) rowsOf.delete(`${name} ${part}`)
      parts.delete(name)
      batches.delete(name)
    },
    close: () => undefined,
  }
}
