import { Link } from 'react-router-dom'
import type { Messages } from '../../i18n/messages.ts'
import { lawPath, officesPath } from '../../journey/paths.ts'

/** Every way to the card that is not this website; folded on phones, spread out on wide screens. */
export function Ways({ m }: { readonly m: Messages['home']['ways'] }) {
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
              <strong>{i === 0 ? <Link to={officesPath}>{name}</Link> : name}</strong>
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
    </section>
  )
}
