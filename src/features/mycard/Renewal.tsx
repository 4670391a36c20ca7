import { useMessages } from '../../i18n/I18n.tsx'
import { cardMatterPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Task } from '../../ui/Task.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { Laws } from './Laws.tsx'
import { NearBranch } from './NearBranch.tsx'
import { ToBring } from './ToBring.tsx'

/** A card that has expired: what goes on all the same, and what only its bank can tell. */
export function Expired() {
  const { expired } = useMessages('mycard')
  return (
    <div className="card-lights flow">
      {[expired.goesOn, expired.depends].map(({ heading, points }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{expired.ask}</p>
    </div>
  )
}

/** How a new card is got for this one, and what to take along. */
export function Renewal({ view }: { readonly view: CaseWithCard }) {
  const { renew } = useMessages('mycard')
  // One that has expired is the thing to do; one that soon will is not.
  const isIdle = view.card.state !== 'expired'
  return (
    <Task title={renew.heading} idle={isIdle}>
      {!view.card.replacement && (
        <Actions>
          <ButtonLink kind={isIdle ? 'secondary' : 'primary'} to={cardMatterPath(view.number, 'replace')}>
            {renew.button}
          </ButtonLink>
        </Actions>
      )}
      <ol>
        {renew.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{renew.elsewhere}</p>
      <NearBranch view={view} task="replace" />
      <ToBring visit="renew" view={view} />
      <Laws ids={['agencyRegulations.7', 'agencyRegulations.31']} />
    </Task>
  )
}
