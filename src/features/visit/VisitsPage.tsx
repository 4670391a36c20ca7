import { useQueries } from '@tanstack/react-query'
import { visitQuery } from '../../api/visits.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { homePath, officesPath, visitPath } from '../../journey/paths.ts'
import { useSavedVisits } from '../../journey/savedVisits.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Calendar } from '../../ui/drawings/Calendar.tsx'
import { Pictured } from '../../ui/drawings/Pictured.tsx'
import { Page } from '../../ui/Page.tsx'
import { FindVisit } from './FindVisit.tsx'
import { VisitHelp } from './VisitHelp.tsx'
import './visit.css'

/** The times that were booked on this device without a case, the way to book another, and to find one from elsewhere. */
export function VisitsPage() {
  const m = useMessages('visits')
  const { help } = useMessages('visit')
  const { back } = useMessages('progress')
  const language = useLanguage()
  const saved = useSavedVisits()
  const answers = useQueries({ queries: saved.map((each) => visitQuery(each)) })
  return (
    <Page
      title={m.title}
      back={{ to: homePath, label: back.home }}
      aside={<VisitHelp />}
      asideTitle={help.title}
    >
      <p className="lede">{m.lead}</p>
      <Actions>
        <ButtonLink to={officesPath}>{m.book}</ButtonLink>
      </Actions>
      <h2>{m.here}</h2>
      {saved.length === 0 && (
        <Pictured picture={<Calendar />}>
          <p>{m.none}</p>
        </Pictured>
      )}
      {saved.length > 0 && (
        <ul className="visit-list">
          {saved.map(({ number }, i) => {
            const visit = answers[i]?.data
            return (
              <li key={number}>
                <h3>
                  <Link to={visitPath(number)}>
                    {!visit
                      ? number
                      : visit.purpose === 'unknown'
                        ? m.otherPurpose
                        : m.purposes[visit.purpose]}
                  </Link>
                </h3>
                {visit && (
                  <p>
                    <strong>{m.states[visit.state]}</strong> {formatTime(visit.at, language)}
                  </p>
                )}
                <p className="hint code">{number}</p>
              </li>
            )
          })}
        </ul>
      )}
      <h2>{m.find.heading}</h2>
      <FindVisit />
    </Page>
  )
}
