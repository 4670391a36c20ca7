import { livesElsewhere, renewalOf } from '../../domain/card.ts'
import { lightsOf, type Lights as On } from '../../domain/cardEvents.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { cardUsesPath } from '../../journey/paths.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Lights } from '../../ui/Lights.tsx'
import { Masked } from '../../ui/Masked.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { BookVisit } from './BookVisit.tsx'
import { CardStates } from './CardStates.tsx'
import { Ended, Locked, LostForGood, UnderWay } from './CardStopped.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { ECardLink } from './ECardLink.tsx'
import { EnableSocial } from './EnableSocial.tsx'
import { News } from './News.tsx'
import { NextTrip } from './NextTrip.tsx'
import { Points } from './Points.tsx'
import { Expired, Renewal } from './Renewal.tsx'
import { ReportedLost } from './ReportedLost.tsx'
import { ReportLoss } from './ReportLoss.tsx'
import { useCardAction } from './useCardAction.ts'
import { Validity } from './Validity.tsx'

/** What to do first, then what to know. */
export function CardBody({ view, caseKey }: { readonly view: CaseWithCard; readonly caseKey: string }) {
  const m = useMessages('mycard')
  const language = useLanguage()
  const lights = lightsOf(view.card.events)
  const expires = view.card.expires
  const renewal = expires === null ? 'later' : renewalOf(expires, view.asOf).kind
  const report = useCardAction(view, caseKey, 'reportLoss')
  const undo = useCardAction(view, caseKey, 'undoLossReport')
  const { state, lossReport } = view.card
  if (state === 'tempLost')
    return (
      <>
        {report.wasTried && <News title={m.loss.done} />}
        <UnderWay view={view} />
        <ReportedLost view={view} until={lossReport?.until} undo={undo} />
        <ECardLink view={view} />
        <CardStates now={view.card.state} />
      </>
    )
  if (state === 'lost' || state === 'locked' || state === 'cancelled')
    return (
      <>
        <UnderWay view={view} />
        {state === 'lost' && <LostForGood view={view} />}
        {state === 'locked' && <Locked view={view} />}
        {state !== 'cancelled' && <ECardLink view={view} />}
        {state === 'cancelled' && <Ended view={view} />}
        <CardStates now={state} />
      </>
    )
  return (
    <>
      <UnderWay view={view} />
      {undo.wasTried && view.card.events.at(-1)?.type === 'lossReportUndone' && (
        <News title={m.loss.undone} />
      )}
      {renewal === 'expired' && expires !== null ? (
        <>
          <p>{(lights.social ? m.expired.lead : m.expired.unused)(formatDay(expires, language))}</p>
          {lights.social && <Expired />}
          <Renewal view={view} />
        </>
      ) : (
        <>
          <p>{m.lead[halvesOf(lights)]}</p>
          {renewal === 'open' && (
            <>
              <h2>{m.validity.heading}</h2>
              <Validity view={view} />
              <Renewal view={view} />
            </>
          )}
          <Functions view={view} caseKey={caseKey} lights={lights} />
        </>
      )}
      <ECardLink view={view} />
      <ToKnow view={view} isValidLong={renewal === 'later'} />
      <ReportLoss view={view} report={report} />
      <CardStates now={view.card.state} />
    </>
  )
}

/** What to know of a card that works, each folded: passwords, number, and how long it is valid, where that is still long. */
function ToKnow({ view, isValidLong }: { readonly view: CaseWithCard; readonly isValidLong: boolean }) {
  const m = useMessages('mycard')
  return (
    <>
      <Disclosure summary={m.passwords.heading}>
        <Points of={m.passwords.points} />
        {!livesElsewhere(view.answers) && (
          <>
            <h3>{m.passwords.forgotten}</h3>
            <BookVisit view={view} service="pin" kind="secondary" />
          </>
        )}
        <Notice kind="warning">
          <p>{m.passwords.neverAsk}</p>
        </Notice>
      </Disclosure>
      <Disclosure summary={m.number.heading}>
        <p>
          <Masked
            value={view.card.number}
            groups={[3, 3, 3]}
            ends={[1, 4]}
            label={m.number.label}
            words={m.number}
          />
        </p>
        <p>{m.number.text}</p>
      </Disclosure>
      {isValidLong && (
        <Disclosure summary={m.validity.heading}>
          <Validity view={view} />
        </Disclosure>
      )}
    </>
  )
}

/** Which half of the card is switched on. */
function halvesOf({ social, financial }: On): 'works' | 'socialOnly' | 'financialOnly' | 'sealed' {
  if (social) return financial ? 'works' : 'socialOnly'
  return financial ? 'financialOnly' : 'sealed'
}

/** The two functions of a valid card: which are on, how to switch on the rest, what they are good for. */
function Functions({
  view,
  caseKey,
  lights,
}: {
  readonly view: CaseWithCard
  readonly caseKey: string
  readonly lights: On
}) {
  const m = useMessages('mycard')
  return (
    <>
      <h2>{m.lights.heading}</h2>
      <div className="card-lights">
        <Lights lights={lights} words={m.lights} />
        <p className="hint">{m.lights.socialFor}</p>
        <p className="hint">{m.lights.financialFor}</p>
      </div>
      {!lights.social && (
        <Notice title={m.sealed.title}>
          <p>{m.sealed.text}</p>
        </Notice>
      )}
      <EnableSocial view={view} caseKey={caseKey} />
      {!lights.financial && <NextTrip view={view} lights={lights} />}
      {lights.social && lights.financial && (
        <>
          <h2>{m.uses.heading}</h2>
          <p>{m.uses.text}</p>
          <p>
            <ButtonLink kind="secondary" to={`${cardUsesPath}?city=${view.answers.city ?? ''}`}>
              {m.uses.link}
            </ButtonLink>
          </p>
        </>
      )}
    </>
  )
}
