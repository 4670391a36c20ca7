import { useParams } from 'react-router-dom'
import { useUsesIn } from '../../api/cardUses.ts'
import type { CardUse } from '../../domain/uses/cardUse.ts'
import { findCardUse } from '../../domain/uses/cardUses.ts'
import { isDemo } from '../../i18n/edition.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { cardUsesPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { CitySelect } from './CitySelect.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { writeFilter } from './filter.ts'
import { Trial } from './Trial.tsx'
import { UseFacts } from './UseFacts.tsx'
import { UseHelp } from './UseHelp.tsx'
import { useFilter } from './useFilter.ts'
import './uses.css'

/** One use of the card: whether it can be had, by which half, since when, and how. */
export function UsePage() {
  const { use: id } = useParams()
  const m = useMessages('uses')
  const item = findCardUse(id)
  if (item) return <Known key={item.id} item={item} />
  return (
    <Page
      title={m.use.unknown.title}
      back={{ to: cardUsesPath, label: m.use.back }}
      aside={<UseHelp />}
      asideTitle={m.use.help.title}
    >
      <p className="lede">{m.use.unknown.text}</p>
      <Actions>
        <ButtonLink to={cardUsesPath}>{m.use.back}</ButtonLink>
      </Actions>
    </Page>
  )
}

function Known({ item }: { readonly item: CardUse }) {
  const m = useMessages('uses')
  const pick = usePick()
  const { filter, change } = useFilter()
  const { told, failed } = useUsesIn(filter.city)
  const { trial } = item
  const back = { to: cardUsesPath + writeFilter(filter), label: m.use.back }
  const isTried = isDemo && trial !== undefined
  const first = (
    <>
      <UseFacts item={item} city={filter.city} told={told} failed={failed} />
      {item.needsFiling && <Elsewhere />}
    </>
  )
  const rest = (
    <>
      <h2>{m.use.how}</h2>
      <ol>
        {item.how.map((step) => (
          <li key={step.zh}>{pick(step)}</li>
        ))}
      </ol>
      {item.law && (
        <p>
          {m.use.law} <LawLink id={item.law} />
        </p>
      )}
      {item.state === 'byCity' && <CitySelect city={filter.city} onChange={(city) => change({ city })} />}
      <p className="hint">{m.demo}</p>
    </>
  )
  if (isTried)
    return (
      <Page title={pick(item.name)} back={back} wide>
        <div className="use-columns">
          <div className="flow">{first}</div>
          <Trial item={{ ...item, trial }} city={filter.city} />
          <div className="flow">{rest}</div>
        </div>
      </Page>
    )
  return (
    <Page title={pick(item.name)} back={back} aside={<UseHelp item={item} />} asideTitle={m.use.help.title}>
      {first}
      {trial && <p>{m.use.notTried}</p>}
      {rest}
    </Page>
  )
}
