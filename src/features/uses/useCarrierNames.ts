import type { CardUse } from '../../domain/uses/cardUse.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { withinSentence } from '../../i18n/withinSentence.ts'

/** Says with what a use is done, as one list: “Card, e-card”. */
export function useCarrierNames(): (item: Pick<CardUse, 'carriers'>) => string {
  const m = useMessages('uses')
  return ({ carriers }) =>
    carriers
      .map((carrier, i) => (i === 0 ? m.carriers[carrier] : withinSentence(m.carriers[carrier])))
      .join(m.and)
}
