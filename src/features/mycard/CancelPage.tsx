import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { cardPath } from '../../journey/paths.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Page } from '../../ui/Page.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { NearBranch } from './NearBranch.tsx'
import { PhoneScript } from './PhoneScript.tsx'
import { Points } from './Points.tsx'
import { WithCard } from './WithCard.tsx'

const reasons = ['movedAway', 'emigrated', 'died'] as const

/** Having the card cancelled for good: by whom, with what, in each case, and what ends with it. */
export function CancelPage() {
  return <WithCard>{(view) => <Cancel view={view} />}</WithCard>
}

function Cancel({ view }: { readonly view: CaseWithCard }) {
  const { cancel, toCard, phone } = useMessages('mycard')
  const back = { to: cardPath(view.number), label: toCard }
  if (view.card.state === 'cancelled')
    return (
      <Page title={cancel.done.title} back={back}>
        <p>{cancel.done.text}</p>
      </Page>
    )
  return (
    <Page title={cancel.title} back={back}>
      <p className="lede">{cancel.lead}</p>
      {reasons.map((reason) => (
        <Disclosure key={reason} summary={cancel.reasons[reason].heading}>
          <p>{cancel.reasons[reason].who}</p>
          <h3>{cancel.with}</h3>
          <Points of={cancel.reasons[reason].papers} />
        </Disclosure>
      ))}
      <p className="hint">{cancel.demo}</p>
      <h2>{cancel.where}</h2>
      <NearBranch view={view} task="replace" />
      <p>
        <ChineseTerms text={cancel.bank} />
      </p>
      <h2>{cancel.ends.heading}</h2>
      <Points of={cancel.ends.points} />
      <PhoneScript lines={phone.cancel(view.holder.name)} />
    </Page>
  )
}
