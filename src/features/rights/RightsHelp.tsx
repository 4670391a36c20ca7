import { useMessages } from '../../i18n/I18n.tsx'
import { Link } from '../../router/Link.tsx'
import { type Remedy, remedies } from './remedies.ts'

const remedyIds = Object.keys(remedies) as readonly Remedy[]

/** What else can be done about one's rights, and that it is free: stands beside a page of one of them. */
export function RightsHelp({ but }: { readonly but: Remedy }) {
  const m = useMessages('rights')
  return (
    <>
      <ul>
        {remedyIds
          .filter((id) => id !== but)
          .map((id) => (
            <li key={id}>
              <Link to={remedies[id]}>{m.remedies[id].title}</Link>
            </li>
          ))}
      </ul>
      <p>{m.lede}</p>
    </>
  )
}
