import { useOwnCards } from '../../api/useOwnCards.ts'
import { CardUseLog } from '../../i18n/CardUseLog.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { cardPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'

/** What the cards of this device were used for; nothing where none was used. */
export function OwnLogs() {
  const { cardUses: m } = useMessages('progress')
  const { cards } = useOwnCards()
  const used = cards.flatMap(({ view, name }) => {
    const { uses = [] } = view.card
    return uses.length > 0 ? [{ view, name, uses }] : []
  })
  if (used.length === 0) return null
  return (
    <>
      <h2>{m.heading}</h2>
      {used.map(({ view, name, uses }) => (
        <Disclosure key={view.number} summary={m.of(name, uses.length)} open={used.length === 1}>
          <CardUseLog uses={uses} />
          <p>
            <Link to={cardPath(view.number)}>{m.toCard}</Link>
          </p>
        </Disclosure>
      ))}
    </>
  )
}
