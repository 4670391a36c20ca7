import { useMessages } from '../../i18n/I18n.tsx'
import type { InsideProps } from './OrganisationPlace.tsx'

/** What an organisation of this kind must do. */
export function Duties({ at }: InsideProps) {
  const { duties: m } = useMessages('organisation')
  const { kind } = at.organisation
  return (
    <section>
      <h2>{m.title[kind]}</h2>
      <ul>
        {m.points[kind].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
