import type { ReactNode } from 'react'
import { useParams } from 'react-router-dom'
import { useCase } from '../../api/useCase.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { casePath } from '../../journey/paths.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { type CaseWithCard, hasCard } from './caseWithCard.ts'
import './mycard.css'

/** A page about the card of the case in its address; what stands there while there is none, or it can't be read. */
export function WithCard({
  children,
}: {
  readonly children: (view: CaseWithCard, caseKey: string) => ReactNode
}) {
  const { number = '' } = useParams()
  const m = useMessages('mycard')
  const { back, kinds, loading, notShown, safe } = useMessages('progress')
  const { loaded, accessKey, query } = useCase(number)
  const view = query.data
  if (view && accessKey && hasCard(view)) return children(view, accessKey)
  // Whether the card has been handed over is known when the case has been read, or can't be.
  const isKnown = view !== undefined || (loaded && !accessKey)
  return (
    <Page
      title={isKnown ? m.title.notYet : query.isError ? notShown : kinds.card}
      back={{ to: casePath(number), label: back.progress }}
    >
      {isKnown && (
        <>
          <p>{m.notYet.text}</p>
          <p>
            <ButtonLink to={casePath(number)}>{m.notYet.link}</ButtonLink>
          </p>
        </>
      )}
      {!view && query.isError && <RequestFailure error={query.error} safe={safe} asked={query} />}
      {!loaded || (accessKey && query.isPending) ? <Skeleton label={loading} lines={6} /> : null}
    </Page>
  )
}
