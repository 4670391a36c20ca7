import { useSearchParams } from 'react-router-dom'
import { useCase } from '../../api/useCase.ts'
import { matterOf } from '../../domain/matter.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { homePath, journeyPath, stepPath } from '../../journey/paths.ts'
import { isOnWay, wholeWayOf } from '../../procedures/wholeWay.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Coming } from '../../ui/Coming.tsx'
import { Page } from '../../ui/Page.tsx'
import { OwnWayPage } from './OwnWayPage.tsx'
import { Stages } from './Stages.tsx'
import { type OwnWay, useOwnWays } from './useOwnWays.ts'

/**
 * The whole way to a card: of the case or draft in the address, else of what was worked on last; without any, what the way is like.
 * Who helps several people chooses by name.
 */
export function JourneyPage() {
  const m = useMessages('journey')
  const { loaded } = useDraftState()
  const [query] = useSearchParams()
  const ways = useOwnWays()
  const asked = query.get('of') ?? ''
  const searched = useSearched(asked)
  const chosen =
    ways.find(({ key, number }) => key === asked || number === matterOf(asked)) ?? searched ?? ways[0]
  const back = { to: homePath, label: m.back }
  const others = ways.filter((way) => way.key !== chosen?.key)
  const choice = others.length > 0 && (
    <nav aria-labelledby="others">
      <h2 id="others">{m.others}</h2>
      <ul>
        {others.map(({ key, name, number }) => (
          <li key={key}>
            <Link to={`${journeyPath}?of=${key}`}>{m.other(name, number)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
  if (chosen)
    return (
      <OwnWayPage key={chosen.key} way={chosen} back={back}>
        {choice}
      </OwnWayPage>
    )
  return (
    <Page title={m.orientation.title} back={back}>
      {loaded ? (
        <>
          <p className="lede">{m.orientation.lede}</p>
          <Actions>
            <ButtonLink to={stepPath('route', 'who')}>{m.start}</ButtonLink>
          </Actions>
          <Stages way={wholeWayOf({ seen: [] })} seen={[]} isBegun={false} />
        </>
      ) : (
        <Coming />
      )}
    </Page>
  )
}

/** The way of a case that was only searched for: this device's list does not have it. */
function useSearched(number: string): OwnWay | undefined {
  const { saved, accessKey, query } = useCase(number)
  const view = query.data
  if (saved || !accessKey || !view || !isOnWay(view.kind)) return undefined
  return {
    key: number,
    number: matterOf(number),
    name: view.holder.name,
    cases: [{ number, accessKey, kind: view.kind }],
  }
}
