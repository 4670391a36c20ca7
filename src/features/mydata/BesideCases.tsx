import { listSent } from '../../api/sentUploads.ts'
import { formatTimeInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { visitPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { besideCases, type KeptBeside } from './agencyTable.ts'
import { DataRow } from './DataRow.tsx'
import { type OwnVisit, useOwnVisits } from './useOwnData.ts'

// Object.keys says `string` of what is written out in the table.
const kinds = Object.keys(besideCases) as KeptBeside[]

/** What the agency keeps that belongs to no case, line by line: what it is, until when, and where it is ended. */
export function BesideCases() {
  const words = useMessages('mydata').agency.others.kinds
  const booked = useOwnVisits()
  /** Only of these does this device know how many there are. */
  const counts: Readonly<Partial<Record<KeptBeside, number>>> = {
    files: listSent().length,
    visits: booked.length,
  }
  return (
    <ul className="data-list">
      {kinds.map((kind) => {
        const { name, text, until, link } = words[kind]
        const to = besideCases[kind]
        return (
          <DataRow
            key={kind}
            name={name}
            until={until}
            acts={
              to && (
                <ButtonLink kind="secondary" to={to}>
                  {link}
                </ButtonLink>
              )
            }
          >
            <p>{text(counts[kind] ?? 0)}</p>
            {kind === 'visits' && <Visits booked={booked} />}
          </DataRow>
        )
      })}
    </ul>
  )
}

/** The bookings of this device, as the agency has them. */
function Visits({ booked }: { readonly booked: readonly OwnVisit[] }) {
  const { unread } = useMessages('mydata').agency.others
  const { loading } = useMessages('progress')
  const language = useLanguage()
  if (booked.length === 0) return null
  return (
    <ul>
      {booked.map(({ number, query: { data, isError } }) => (
        <li key={number}>
          <Link to={visitPath(number)}>{data ? formatTimeInFull(data.at, language) : number}</Link>{' '}
          {data ? `${data.nameMasked} ${data.mobileMasked}` : isError ? unread : loading}
        </li>
      ))}
    </ul>
  )
}
