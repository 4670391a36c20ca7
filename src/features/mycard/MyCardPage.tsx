import { stepsLeft } from '../../domain/card.ts'
import { lightsOf, wasReplaced } from '../../domain/cardEvents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { Messages } from '../../i18n/messages.ts'
import { casePath, journeyPath } from '../../journey/paths.ts'
import { situationOf } from '../../procedures/situation.ts'
import { Link } from '../../router/Link.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { CardBody } from './CardBody.tsx'
import { CardLog } from './CardLog.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { HeldCard } from './HeldCard.tsx'
import { WithCard } from './WithCard.tsx'

/** The card in hand: which half of it works, how to switch on the other, and what to know about it. */
export function MyCardPage() {
  return <WithCard>{(view, caseKey) => <MyCard view={view} caseKey={caseKey} />}</WithCard>
}

function MyCard({ view, caseKey }: { readonly view: CaseWithCard; readonly caseKey: string }) {
  const m = useMessages('mycard')
  const { back, states, wholeWay } = useMessages('progress')
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
  const title = titleOf(view, m.title)
  return (
    <Page title={title} back={toCase} card={<HeldCard view={view} />}>
      <CardBody view={view} caseKey={caseKey} />
      <p>
        <Link to={`${journeyPath}?of=${view.number}`}>{wholeWay}</Link>
      </p>
      <CardLog view={view} />
    </Page>
  )
}

/** How the card is, in a heading: how far it is from working, or that it does, or why not. */
function titleOf(view: CaseWithCard, words: Messages['mycard']['title']): string {
  const { state, events } = view.card
  const { forWhom = 'self' } = view.answers
  switch (state) {
    case 'sealed':
    case 'normal':
    case 'unknown': {
      const left = stepsLeft(lightsOf(events))
      return left > 0 ? words.stepsLeft(left, forWhom) : words.works(forWhom)
    }
    case 'cancelled':
      return words[wasReplaced(events) ? 'replaced' : state](forWhom)
    default:
      return words[state](forWhom)
  }
}
