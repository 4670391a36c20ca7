import '../../ui/otherScreens.css'
import './rights.css'
import { provisionsBehind, rights } from '../../domain/rights.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { homePath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Page } from '../../ui/Page.tsx'
import { type Remedy, remedies } from './remedies.ts'

// The keys of what is written out there.
const remedyIds = Object.keys(remedies) as readonly Remedy[]

/** What one can do here about one's rights, and what the law gives. */
export function RightsPage() {
  const m = useMessages('rights')
  return (
    <Page title={m.title} back={{ to: homePath, label: m.back }} wide>
      <p className="lede">{m.lede}</p>
      <ul className="remedies">
        {remedyIds.map((id) => (
          <li key={id}>
            <Link to={remedies[id]}>{m.remedies[id].title}</Link>
            <span className="hint">{m.remedies[id].text}</span>
          </li>
        ))}
      </ul>
      <h2>{m.list}</h2>
      <ul className="rights">
        {rights.map((right) => (
          <li key={right}>
            <h3>{m.rights[right].title}</h3>
            <p>{m.rights[right].text}</p>
            <p className="hint laws">
              {provisionsBehind[right].map((id) => (
                <LawLink key={id} id={id} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
