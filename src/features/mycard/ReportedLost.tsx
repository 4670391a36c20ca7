import { useBank } from '../../api/useBank.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages, usePick } from '../../i18n/I18n.tsx'
import { cardMatterPath, officesFor } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { Task } from '../../ui/Task.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { LastDay } from './LastDay.tsx'
import { Points } from './Points.tsx'
import { PressButton } from './PressButton.tsx'
import type { CardPress } from './useCardAction.ts'

/** A card that was reported lost for now: until when, what that stops, the bank's part, and the ways on. */
export function ReportedLost(props: {
  readonly view: CaseWithCard
  /** The last day it holds (ISO date), where the agency says it. */
  readonly until: string | undefined
  readonly undo: CardPress
}) {
  const { view, undo } = props
  const { loss } = useMessages('mycard')
  const language = useLanguage()
  const pick = usePick()
  const bank = useBank(view.answers)
  const bankName = bank ? pick(bank.name) : loss.theBank
  const until = props.until === undefined ? undefined : formatDay(props.until, language)
  return (
    <>
      <p>{loss.lead}</p>
      <SummaryList
        rows={[
          { key: loss.parts.social, value: loss.socialUntil(until) },
          { key: loss.parts.financial, value: loss.financial },
        ]}
      />
      {view.card.actions.includes('undoLossReport') && (
        <>
          <h2>{loss.slip}</h2>
          <p>{loss.undoToday}</p>
          <PressButton of={undo} kind="secondary" words={loss.undo} />
        </>
      )}
      <Task title={loss.callBank(bankName)}>
        <p>{loss.bankText}</p>
      </Task>
      <h2>{loss.next.heading}</h2>
      <Actions>
        <ButtonLink kind="secondary" to={cardMatterPath(view.number, 'found')}>
          {loss.next.foundLink}
        </ButtonLink>
        {!view.card.replacement && (
          <ButtonLink kind="secondary" to={cardMatterPath(view.number, 'replace')}>
            {loss.next.replaceLink}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" to={cardMatterPath(view.number, 'lost')}>
          {loss.next.formalLink}
        </ButtonLink>
      </Actions>
      <p>{loss.next.notFound(until)}</p>
      <LastDay of={view.number} until={props.until} />
      <p>
        <Link to={officesFor('loss', view.answers.city)}>{loss.next.places}</Link>
      </p>
      <h2>{loss.meanwhile.heading}</h2>
      <Points of={loss.meanwhile.points} />
      <p className="hint">{loss.demo}</p>
    </>
  )
}
