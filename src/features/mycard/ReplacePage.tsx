import { useAskedBank } from '../../api/useBank.ts'
import { makingDays } from '../../domain/issuance.ts'
import { isFilingOpen } from '../../domain/uses/elsewhere.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { cardMatterPath, cardPath, casePath, stepPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Coming } from '../../ui/Coming.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Page } from '../../ui/Page.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { Laws } from './Laws.tsx'
import { NearBranch } from './NearBranch.tsx'
import { TakeFromRecord } from './TakeFromRecord.tsx'
import { ToBring } from './ToBring.tsx'
import { WithCard } from './WithCard.tsx'

/** A new card for this one: what it costs, how long it takes, what becomes of the old card, and the way to ask for it. */
export function ReplacePage() {
  return <WithCard>{(view, caseKey) => <Replace view={view} caseKey={caseKey} />}</WithCard>
}

function Replace({ view, caseKey }: { readonly view: CaseWithCard; readonly caseKey: string }) {
  const { replace: words, toCard } = useMessages('mycard')
  const { bank, isPending } = useAskedBank(view.answers)
  const back = { to: cardPath(view.number), label: toCard }
  const { state, replacement } = view.card
  const title = say(words.title, view.answers.forWhom)
  if (replacement)
    return (
      <Page title={words.underWay.title} back={back}>
        <p>{words.underWay.text}</p>
        <Actions>
          <ButtonLink to={casePath(replacement)}>{words.underWay.link}</ButtonLink>
        </Actions>
      </Page>
    )
  if (state === 'cancelled')
    return (
      <Page title={words.cancelled.title} back={back}>
        <p>{words.cancelled.text}</p>
        <Actions>
          <ButtonLink to={stepPath('route', 'who')}>{words.cancelled.link}</ButtonLink>
        </Actions>
      </Page>
    )
  const { elsewhere = [], family = [] } = view.card
  const isFiled = elsewhere.some((filed) => isFilingOpen(filed, view.asOf))
  const goesOn = [
    ...(isFiled ? [words.goesOn.filing] : []),
    ...(family.length > 0 ? [words.goesOn.family(family.length)] : []),
  ]
  const isLost = state === 'lost' || state === 'tempLost'
  return (
    <Page title={title} back={back}>
      <p className="lede">{words.lead}</p>
      {isPending && <Coming />}
      <SummaryList
        rows={[
          { key: words.facts.old, value: isLost ? words.old.lost : words.old.works },
          ...(goesOn.length > 0 ? [{ key: words.facts.goesOn, value: <Lines of={goesOn} /> }] : []),
          { key: words.facts.time, value: words.time(makingDays) },
          { key: words.facts.fee, value: words.fee(bank?.replacementFee) },
        ]}
      />
      <TakeFromRecord
        view={view}
        caseKey={caseKey}
        to={{
          journey: 'replacement',
          step: 'reason',
          given: { insuredPlace: 'liaoning', cardInHand: 'lost' },
        }}
        button={words.button}
      />
      <Laws ids={['agencyRegulations.7', 'agencyRegulations.31']} />
      <Disclosure summary={words.elsewhere.heading}>
        <p>{words.elsewhere.text}</p>
        <NearBranch view={view} task="replace" />
        <ToBring visit={isLost ? 'loss' : 'renew'} view={view} />
      </Disclosure>
      <Disclosure summary={words.moved.heading}>
        <p>{words.moved.text}</p>
        <p>
          <ButtonLink kind="secondary" to={cardMatterPath(view.number, 'moved')}>
            {words.moved.link}
          </ButtonLink>
        </p>
      </Disclosure>
    </Page>
  )
}

/** A few short facts under one name, a line each. */
const Lines = ({ of }: { readonly of: readonly string[] }) =>
  of.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ))
