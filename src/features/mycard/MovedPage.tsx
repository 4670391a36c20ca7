import { useMessages } from '../../i18n/I18n.tsx'
import { cardMatterPath, cardPath, cardUsePath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { Laws } from './Laws.tsx'
import { Points } from './Points.tsx'
import { WithCard } from './WithCard.tsx'

/**
 * The holder moved to another province: the card stays valid, and is given up only when the insurance moves, for whoever insures a
 * person issues the card (社会保险经办条例 art. 7, 12, 13).
 */
export function MovedPage() {
  return <WithCard>{(view) => <Moved view={view} />}</WithCard>
}

function Moved({ view }: { readonly view: CaseWithCard }) {
  const { moved: m, toCard } = useMessages('mycard')
  const { number, state } = { number: view.number, state: view.card.state }
  return (
    <Page title={m.title} back={{ to: cardPath(number), label: toCard }}>
      <p className="lede">{m.lead}</p>
      <Actions>
        <ButtonLink to={cardUsePath('otherProvince')}>{m.medical}</ButtonLink>
      </Actions>
      <h2>{m.stays.heading}</h2>
      <SummaryList rows={m.stays.parts.map(({ key, value }) => ({ key, value }))} />
      <p>{m.stays.replace}</p>
      <Laws ids={['agencyRegulations.7']} />
      <h2>{m.moves.heading}</h2>
      <p>{m.moves.lead}</p>
      <ol>
        {m.moves.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Laws ids={['agencyRegulations.12', 'agencyRegulations.13', 'socialInsuranceLaw.19']} />
      {state !== 'cancelled' && (
        <Actions>
          <ButtonLink kind="secondary" to={cardMatterPath(number, 'cancel')}>
            {m.moves.cancel}
          </ButtonLink>
        </Actions>
      )}
      <h2>{m.drawn.heading}</h2>
      <Points of={m.drawn.points} />
    </Page>
  )
}
