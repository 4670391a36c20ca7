import { useOwnCards } from '../../../api/useOwnCards.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { RequestFailure } from '../../../inputs/RequestFailure.tsx'
import { caseSearchPath, casesPath, eCardPath, homePath } from '../../../journey/paths.ts'
import { Actions, ButtonLink } from '../../../ui/Button.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'

/** The e-cards that there can be on this device: over each card that came of a case of it. */
export function ChooseCard() {
  const { choose: m } = useMessages('eCard')
  const { back, loading } = useMessages('progress')
  const own = useOwnCards()
  const { cards, pending, error } = own
  return (
    <Page title={m.title} back={{ to: homePath, label: back.home }}>
      {cards.length > 0 && <p className="lede">{m.lead}</p>}
      {cards.map(({ view, name }) => (
        <p key={view.number}>
          <ButtonLink kind="secondary" to={eCardPath(view.number)}>
            {m.of(name)}
          </ButtonLink>
        </p>
      ))}
      {pending && <Skeleton label={loading} lines={3} />}
      {error && <RequestFailure error={error} asked={own} />}
      {cards.length === 0 && !pending && !error && (
        <>
          <p className="lede">{m.none}</p>
          <Actions>
            <ButtonLink to={casesPath}>{m.toCases}</ButtonLink>
            <ButtonLink kind="secondary" to={caseSearchPath()}>
              {m.lost}
            </ButtonLink>
          </Actions>
        </>
      )}
    </Page>
  )
}
