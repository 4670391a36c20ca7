import type { CardUse } from '../../domain/uses/cardUse.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { eCardsPath, lostCardPath, officesFor, officesPath, recordsPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'

/** What helps with a use that is not tried beside it, or with the card at all: what is open here, where to go, what if it is lost. */
export function UseHelp({ item }: { readonly item?: CardUse }) {
  const { help: m } = useMessages('uses').use
  const links = [
    ...(item?.id === 'recordQuery' ? [{ to: recordsPath, text: m.record }] : []),
    ...(!item || item.carriers.includes('eCard') ? [{ to: eCardsPath, text: m.eCard }] : []),
    ...(!item || item.half === 'financial' ? [{ to: officesFor('activate'), text: m.activate }] : []),
    ...(item?.half === 'financial' ? [] : [{ to: officesPath, text: m.offices }]),
    { to: lostCardPath, text: m.lost },
  ]
  return (
    <>
      <ul>
        {links.map(({ to, text }) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
          </li>
        ))}
      </ul>
      <p>{m.call}</p>
    </>
  )
}
