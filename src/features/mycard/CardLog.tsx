import { CardUseLog } from '../../i18n/CardUseLog.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import type { CaseWithCard } from './caseWithCard.ts'

/** What the card was used for; nothing as long as it was not. */
export function CardLog({ view }: { readonly view: CaseWithCard }) {
  const { cardUses: m } = useMessages('progress')
  const { uses = [] } = view.card
  if (uses.length === 0) return null
  return (
    <>
      <h2>{m.heading}</h2>
      <CardUseLog uses={uses} />
    </>
  )
}
