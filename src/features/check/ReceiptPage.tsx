import { useQuery } from '@tanstack/react-query'
import { caseQuery } from '../../api/cases.ts'
import { matterOf } from '../../domain/matter.ts'
import { isDemo } from '../../i18n/edition.ts'
import { casePath, casesPath, journeyPath } from '../../journey/paths.ts'
import { procedures } from '../../procedures/procedures.ts'
import { dueBasisOf } from '../../procedures/situation.ts'
import { isOnWay } from '../../procedures/wholeWay.ts'
import '../../wizard/wizard.css'
import '../../ui/otherScreens.css'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router-dom'
import { isRealDate } from '../../domain/dates.ts'
import { afterPaint } from '../../foundation/afterPaint.ts'
import { formatDayInFull, formatTime } from '../../i18n/dates.ts'
import { enteredByText } from '../../i18n/enteredBy.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { useAddressee } from '../../i18n/useAddressee.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import type { SavedCase } from '../../journey/savedCases.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Pictured } from '../../ui/drawings/Pictured.tsx'
import { Sent } from '../../ui/drawings/Sent.tsx'
import { Signpost } from '../../ui/drawings/Signpost.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { CardTaking } from '../../wizard/CardTaking.tsx'
import { useDraftOf } from '../../wizard/useDraftOf.ts'
import { afterSubmission, findCopy } from './afterSubmission.ts'
import { AnswersCopy } from './receipt/AnswersCopy.tsx'
import { saveCalendar } from './receipt/calendar.ts'
import { Feedback } from './receipt/Feedback.tsx'
import { Seal } from './receipt/Seal.tsx'

/** The receipt: what was submitted, under which number, until when something happens. Can be opened again at any time. */
export function ReceiptPage() {
  const { number = '' } = useParams()
  const { loaded, cases } = useDraftState()
  const { receipt: words } = useMessages('review')
  const store = useDraftStore()
  useEffect(() => {
    afterPaint(() => void afterSubmission(store, number))
  }, [store, number])

  const saved = cases.find((each) => each.number === number)
  if (saved) return <Receipt saved={saved} />
  if (!loaded) return null
  return (
    <Page title={words.missing.title} back={undefined}>
      <Pictured picture={<Signpost />}>
        <p>{words.missing.text}</p>
      </Pictured>
      <Actions>
        <ButtonLink to={casesPath}>{words.missing.search}</ButtonLink>
      </Actions>
    </Page>
  )
}

/** Who entered it for the person, as the agency says it, where this page has not seen the receipt come. */
function EnteredBy({ saved: { number, accessKey } }: { readonly saved: SavedCase }) {
  const language = useLanguage()
  // Where the agency can't be asked the receipt stands without it: the page of the case says it, too.
  const { data } = useQuery(caseQuery(number, accessKey))
  return data?.enteredBy ? <p>{enteredByText(data.enteredBy, language)}</p> : null
}

function Receipt({ saved }: { readonly saved: SavedCase }) {
  const { receipt: words } = useMessages('review')
  const language = useLanguage()
  const { kind, number } = saved
  const { cases, memory, casesOnlyHere } = useDraftState()
  const { next, makesCard, isSettledAtOnce } = procedures[kind]
  const isFollowed = cases.some((each) => each.kind === next?.kind && matterOf(each.number) === number)
  const [failed, setFailed] = useState(false)
  const copy = findCopy(number)
  const name = saved.name ?? copy?.answers.name
  const hasCard = makesCard && copy !== undefined
  const addressee = useAddressee(words.addressees, kind, copy?.answers ?? {})
  const { whose, link } = useDraftOf({ maskedName: saved.holder, name }, next?.kind ?? kind)
  const day = formatDayInFull(saved.due, language)
  const isSameDay = saved.due === saved.submittedAt.slice(0, 10)
  const isKnown = isRealDate(saved.due)
  const known = isSameDay ? words.due.sameDay : words.due[dueBasisOf(kind, saved.dueIsLaw)](day)
  const calendar = async () => {
    try {
      await saveCalendar({
        uid: `${number}@card`,
        date: saved.due,
        title: words.calendarTitle[kind],
        description: words.calendarText(number),
      })
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <Page
      title={words.title[kind]}
      card={
        hasCard && (
          <div className="card-large">
            <CardTaking answers={copy.answers} stateWord={words.cardState} />
          </div>
        )
      }
    >
      <Panel title={words.number} picture={hasCard ? undefined : <Sent />}>
        <p className="panel-number">{number}</p>
        <p>{words.submittedAt(formatTime(saved.submittedAt, language))}</p>
        {!copy && <EnteredBy saved={saved} />}
        {copy?.enteredBy && <p>{enteredByText(copy.enteredBy, language)}</p>}
        {addressee && <p>{words.addressee(addressee)}</p>}
        <p>{isSettledAtOnce ? words.settled : words.notYetAccepted}</p>
      </Panel>
      {!isSettledAtOnce && <p>{isKnown ? known : words.due.unknown}</p>}
      <Actions>
        <ButtonLink to={casePath(number)}>{words.track}</ButtonLink>
        <Button kind="secondary" onClick={() => print()}>
          {words.print}
        </Button>
        {isKnown && !isSettledAtOnce && (
          <Button kind="secondary" onClick={() => void calendar()}>
            {words.calendar}
          </Button>
        )}
      </Actions>
      {failed && (
        <Notice kind="error" live>
          <p>{words.calendarFailed}</p>
        </Notice>
      )}
      <p className="hint">{memory || casesOnlyHere ? words.onlyHere : words.onDevice}</p>
      {isOnWay(kind) && (
        <p>
          <Link to={`${journeyPath}?of=${number}`}>{words.wholeWay}</Link>
        </p>
      )}
      <h2>{words.next}</h2>
      <ol>
        {words.nextSteps[kind].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {next && !isFollowed && (
        <Notice title={words.applyNow.title}>
          {whose === 'same' && <p>{words.applyNow.carried}</p>}
          <p>{words.applyNow.text}</p>
          <p>
            <ButtonLink kind="secondary" {...link}>
              {words.applyNow.link}
            </ButtonLink>
          </p>
        </Notice>
      )}
      <AnswersCopy number={number} />
      <Seal number={number} caseKey={saved.accessKey} />
      <h2>{words.help}</h2>
      <p>
        <Unbroken text={words.helpText(number)} part={number} />
      </p>
      {isDemo && <Feedback />}
    </Page>
  )
}
