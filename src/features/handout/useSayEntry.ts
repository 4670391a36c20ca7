import { useMessages } from '../../i18n/I18n.tsx'
import type { QueuedEntry } from '../../journey/handOut/entry.ts'

/** What an entry says, in words. */
export function useSayEntry(): {
  readonly what: (entry: QueuedEntry) => string
  readonly refusal: (entry: QueuedEntry) => string
} {
  const m = useMessages('handout')
  return {
    what: ({ name, type, recipient, reason }) => {
      if (type === 'found') return m.said.found(name)
      if (type === 'reversed') return m.said.reversed(name)
      if (type === 'issued') {
        const who = recipient?.by === 'proxy' ? m.relations[recipient.relation ?? 'other'] : undefined
        return m.said.issued(name, m.by[recipient?.by ?? 'self'], who)
      }
      return m.said.away(name, m.away[type], reason ? m.reasons[reason] : '')
    },
    refusal: ({ refused = '' }) => {
      const known: Readonly<Record<string, string>> = m.refusals
      return known[refused] ?? m.refusals.unknown
    },
  }
}
