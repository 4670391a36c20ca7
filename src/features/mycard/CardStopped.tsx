import { wasReplaced } from '../../domain/cardEvents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { cardMatterPath, cardPath, casePath, stepPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { BookVisit } from './BookVisit.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { Laws } from './Laws.tsx'
import { PhoneScript } from './PhoneScript.tsx'
import { Points } from './Points.tsx'
import { ToBring } from './ToBring.tsx'

/** That a new card is on its way for this one, and until when this one can be used; nothing where none is. */
export function UnderWay({ view }: { readonly view: CaseWithCard }) {
  const { replace } = useMessages('mycard')
  const { replacement, state } = view.card
  if (!replacement || state === 'cancelled') return null
  return (
    <Notice title={replace.underWay.title}>
      <p>{state === 'lost' || state === 'tempLost' ? replace.underWay.lost : replace.old.works}</p>
      <p>
        <ButtonLink kind="secondary" to={casePath(replacement)}>
          {replace.underWay.link}
        </ButtonLink>
      </p>
    </Notice>
  )
}

/** A card that was reported lost for good. */
export function LostForGood({ view }: { readonly view: CaseWithCard }) {
  const { lostForGood: words, loss, formal } = useMessages('mycard')
  return (
    <>
      <p>{words.lead}</p>
      {!view.card.replacement && (
        <Actions>
          <ButtonLink to={cardMatterPath(view.number, 'replace')}>{words.replace}</ButtonLink>
        </Actions>
      )}
      <SummaryList
        rows={[
          { key: loss.parts.social, value: words.social },
          { key: loss.parts.financial, value: words.financial },
        ]}
      />
      <h2>{words.found.heading}</h2>
      <p>{words.found.text}</p>
      <h2>{formal.blocks.heading}</h2>
      <Points of={formal.blocks.points} />
    </>
  )
}

/** A card whose social PIN was entered wrongly six times. */
export function Locked({ view }: { readonly view: CaseWithCard }) {
  const { locked: words, phone } = useMessages('mycard')
  return (
    <>
      <p>{words.lead}</p>
      <BookVisit view={view} service="pin" />
      <ToBring visit="renew" view={view} />
      <Laws ids={['agencyRegulations.30', 'agencyRegulations.31']} />
      <h2>{words.meanwhile.heading}</h2>
      <Points of={words.meanwhile.points} />
      <Notice kind="warning">
        <p>{words.scam}</p>
      </Notice>
      <PhoneScript lines={phone.locked(view.holder.name)} />
    </>
  )
}

/** A card that will never work again: another one has taken its place, or it was cancelled. */
export function Ended({ view }: { readonly view: CaseWithCard }) {
  const { ended: words } = useMessages('mycard')
  const { events, replacement } = view.card
  const isReplaced = wasReplaced(events)
  const { lead, points } = isReplaced ? words.replaced : words.cancelled
  return (
    <>
      <p>{lead}</p>
      <Actions>
        {isReplaced && replacement ? (
          <ButtonLink to={cardPath(replacement)}>{words.replaced.link}</ButtonLink>
        ) : (
          <ButtonLink kind="secondary" to={stepPath('route', 'who')}>
            {words.cancelled.link}
          </ButtonLink>
        )}
      </Actions>
      <Points of={points} />
    </>
  )
}
