import { stepsLeft } from '../../domain/card.ts'
import { lightsOf } from '../../domain/cardEvents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { casePath } from '../../journey/paths.ts'
import { situationOf } from '../../procedures/situation.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { CardBody } from './CardBody.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { HeldCard } from './HeldCard.tsx'
import { WithCard } from './WithCard.tsx'

/** The card in hand: which half of it works, how to switch on the other, and what to know about it. */
export function MyCardPage() {
  return <WithCard>{(view, caseKey) => <MyCard view={view} caseKey={caseKey} />}</WithCard>
}

function MyCard({ view, caseKey }: { readonly view: CaseWithCard; readonly caseKey: string }) {
  const m = useMessages('mycard')
  const { back, states } = useMessages('progress')
  const toCase = { to: casePath(view.number), label: back.progress }
  if (situationOf(view) === 'unknown')
    return (
      <Page title={states.unknown} back={toCase} card={<HeldCard view={view} />}>
        <p>{m.unknown.text}</p>
        <p>
          <ButtonLink to={casePath(view.number)}>{m.unknown.link}</ButtonLink>
        </p>
      </Page>
    )
  const left = stepsLeft(lightsOf(view.card.events))
  const isExpired = view.card.state === 'expired'
  const { forWhom } = view.answers
  const isLost = view.card.state === 'tempLost'
  const title =
    left > 0 && !isExpired && !isLost
      ? m.title.stepsLeft(left, forWhom ?? 'self')
      : say(m.title[isLost ? 'tempLost' : isExpired ? 'expired' : 'works'], forWhom)
  return (
    <Page title={title} back={toCase} card={<HeldCard view={view} />}>
      <CardBody view={view} caseKey={caseKey} />
    </Page>
  )
}
