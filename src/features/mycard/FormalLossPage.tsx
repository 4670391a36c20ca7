import { findWished } from '../../domain/errands.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { cardMatterPath, cardPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { BookVisit } from './BookVisit.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { LastDay } from './LastDay.tsx'
import { Laws } from './Laws.tsx'
import { PhoneScript } from './PhoneScript.tsx'
import { Points } from './Points.tsx'
import { ToBring } from './ToBring.tsx'
import { WithCard } from './WithCard.tsx'

/** Reporting the card lost for good (正式挂失): with the new card, or in person; each part by itself; and that it can't be undone. */
export function FormalLossPage() {
  return <WithCard>{(view) => <FormalLoss view={view} />}</WithCard>
}

function FormalLoss({ view }: { readonly view: CaseWithCard }) {
  const { formal, toCard, phone } = useMessages('mycard')
  const until = view.card.lossReport?.until
  return (
    <Page title={say(formal.title, view.answers.forWhom)} back={{ to: cardPath(view.number), label: toCard }}>
      <p className="lede">{formal.lead}</p>
      <Actions>
        <ButtonLink to={cardMatterPath(view.number, 'replace')}>{formal.replace}</ButtonLink>
      </Actions>
      <p className="hint">{formal.replaceHint}</p>
      <h2>{formal.inPerson.heading}</h2>
      <SummaryList rows={formal.inPerson.parts.map(({ key, value }) => ({ key, value }))} />
      {findWished(view, 'loss') && <BookVisit view={view} service="loss" kind="secondary" />}
      <ToBring visit="loss" view={view} />
      <LastDay of={view.number} until={until} />
      <h2>{formal.blocks.heading}</h2>
      <Points of={formal.blocks.points} />
      <p>{formal.misuse}</p>
      <Laws ids={['criminalLaw.280-1', 'agencyRegulations.7']} />
      <PhoneScript lines={phone.formalLoss(view.holder.name)} />
    </Page>
  )
}
