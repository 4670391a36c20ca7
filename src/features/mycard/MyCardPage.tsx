import { useParams } from 'react-router-dom'
import { faultOf, findWait } from '../../api/fault.ts'
import { useCase } from '../../api/useCase.ts'
import { stepsLeft } from '../../domain/card.ts'
import { lightsOf } from '../../domain/cardEvents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { casePath } from '../../journey/paths.ts'
import { situationOf } from '../../procedures/situation.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CardBody } from './CardBody.tsx'
import { hasCard } from './caseWithCard.ts'
import { HeldCard } from './HeldCard.tsx'
import './mycard.css'

/** The card in hand: which half of it works, how to switch on the other, and what to know about it. */
export function MyCardPage() {
  const { number = '' } = useParams()
  const m = useMessages('mycard')
  const progress = useMessages('progress')
  const { back, kinds, loading, notShown, safe, faults, states, waitFirst, retry, retrying } = progress
  const { loaded, accessKey, query } = useCase(number)
  const view = query.data
  const toCase = { to: casePath(number), label: back.progress }
  if (view && accessKey && hasCard(view) && situationOf(view) === 'unknown')
    return (
      <Page title={states.unknown} back={toCase} card={<HeldCard view={view} />}>
        <p>{m.unknown.text}</p>
        <p>
          <ButtonLink to={casePath(number)}>{m.unknown.link}</ButtonLink>
        </p>
      </Page>
    )
  if (view && accessKey && hasCard(view)) {
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
        <CardBody view={view} caseKey={accessKey} />
      </Page>
    )
  }
  const wait = findWait(query.error)
  // Whether the card has been handed over is known when the case has been read, or can't be.
  const isKnown = view !== undefined || (loaded && !accessKey)
  return (
    <Page title={isKnown ? m.title.notYet : query.isError ? notShown : kinds.card} back={toCase}>
      {isKnown && (
        <>
          <p>{m.notYet.text}</p>
          <p>
            <ButtonLink to={casePath(number)}>{m.notYet.link}</ButtonLink>
          </p>
        </>
      )}
      {!view && query.isError && (
        <Failure
          title={faults[faultOf(query.error)].title}
          safe={safe}
          next={wait ? waitFirst(wait) : faults[faultOf(query.error)].next}
          retry={{
            label: query.isFetching ? retrying : retry,
            busy: query.isFetching,
            onClick: () => void query.refetch(),
          }}
        />
      )}
      {!loaded || (accessKey && query.isPending) ? <Skeleton label={loading} lines={6} /> : null}
    </Page>
  )
}
