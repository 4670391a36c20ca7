import type { Visit } from '../../api/visitSchemas.ts'
import { whatToTake } from '../../domain/visits.ts'
import { useMessages } from '../../i18n/I18n.tsx'

/** What somebody takes along who has no case, in words. */
export function useThingsFor(purpose: Visit['purpose']): readonly string[] {
  const { bring } = useMessages('progress')
  return whatToTake(purpose === 'unknown' ? ['ask'] : [purpose]).map((thing) =>
    bring.items[thing]('self', 'residentId'),
  )
}
