import type { Messages } from '../../i18n/messages.ts'
import { lawPath, officesPath, organisationPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { drawLater } from '../../ui/drawings/drawLater.tsx'

const Welcome = drawLater(() => import('../../ui/drawings/Welcome.tsx').then((m) => m.Welcome))

/** Where a way leads on, by its place in the list. */
const leads = [officesPath, undefined, organisationPath]

/**
 * Every way to the card that is not this website, and the place of those who apply for many; folded on phones, spread out on wide
 * screens. The document that is drawn beforehand has one of the links; the other comes once the device was `read`.
 */
export function Ways({ m, read }: { readonly m: Messages['home']['ways']; readonly read: boolean }) {
  const nameOf = (name: string, i: number) => {
    const to = leads[i]
    return to && (read || i === 0) ? <Link to={to}>{name}</Link> : name
  }
  return (
    <section className="ways">
      <details className="help-switch">
        <summary>{m.title}</summary>
      </details>
      <div className="help">
        <h2 className="help-title">{m.title}</h2>
        <p>{m.lead}</p>
        <ul className="ways-list">
          {m.list.map(({ name, text }, i) => (
            <li key={name}>
              <strong>{nameOf(name, i)}</strong>
              {text}
            </li>
          ))}
          <li>
            <strong>
              <a href="tel:12333">{m.phone}</a>
            </strong>
            {m.phoneNote}
          </li>
          <li>
            <strong>
              <Link to={lawPath}>{m.law}</Link>
            </strong>
          </li>
        </ul>
      </div>
      {read && <Welcome />}
    </section>
  )
}
