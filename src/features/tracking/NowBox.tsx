import type { CaseView } from '../../api/schemas.ts'
import { residentActs, type Situation, situationTable } from '../../domain/situations.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { procedures } from '../../procedures/procedures.ts'
import { findRefusal } from '../../procedures/reapply.ts'
import { deadlineOf, dueBasisOf, findLateActor, situationOf } from '../../procedures/situation.ts'
import { Tea } from '../../ui/drawings/Tea.tsx'
import { Works } from '../../ui/drawings/Works.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Task } from '../../ui/Task.tsx'
import { CorrectionRequest } from './CorrectionRequest.tsx'
import { Held } from './Held.tsx'
import { NextStep } from './NextStep.tsx'
import { Place } from './Place.tsx'
import { Rejected } from './Rejected.tsx'
import { Reminder } from './Reminder.tsx'
import { Reviewed } from './Reviewed.tsx'
import { Withdrawn } from './Withdrawn.tsx'

/** What is drawn beside it: a cup of tea for who waits for others, a card that works for who has got there. */
function pictureOf(situation: Situation) {
  if (situation === 'enrolled' || situation === 'active') return <Works />
  const { who } = situationTable[situation]
  return who === 'agency' || who === 'bank' || who === 'courier' ? <Tea /> : undefined
}

/** The one box that says what you do now, or that you need do nothing: meaning, action, by when, and the button. */
export function NowBox({
  view,
  hotline,
  caseKey,
}: {
  readonly view: CaseView
  readonly hotline: string
  readonly caseKey: string
}) {
  const m = useMessages('tracking')
  const situation = situationOf(view)
  const own = m.situations[situation]
  const { heldBy, status } = view
  // Who has the card is called what they are.
  const text = heldBy && status === 'withEmployer' ? { ...own, ...m.held.now[heldBy.kind] } : own
  const when = useWhen(view)
  const isDated = typeof when !== 'string'
  const late = useLate(view, hotline)
  const refusal = useRefusal(view)
  const isAgain =
    situationTable[situation].who === 'agency' && view.events.some(({ type }) => type === 'takenUpAgain')
  const blocks = [
    {
      id: 'meaning',
      term: m.blocks.meaning,
      text: text.meaning,
      more: refusal?.why ?? (isAgain ? m.contest.takenUpAgain : undefined),
    },
    {
      id: 'doing',
      term: m.blocks.doing,
      text:
        late?.call ??
        (situation === 'reviewLapsed' ? undefined : refusal?.wayOn) ??
        (view.undoUntil ? m.withdrawal.doing : undefined) ??
        (view.status === 'withdrawn' && procedures[view.kind].contests ? m.withdrawal.isFinal : undefined) ??
        say(text.doing, view.answers.forWhom),
    },
    ...(isDated ? [] : [{ id: 'when', term: m.blocks.when, text: when }]),
  ]
  return (
    <Task
      title={late ? m.late.task(view.reminder !== undefined) : text.task}
      idle={!late && !residentActs(situation)}
      picture={!late && pictureOf(situation)}
      due={late && <Tag kind="warning">{late.title}</Tag>}
    >
      {isDated && (
        <p className="case-date">
          <span>{when.before}</span>
          <strong>{when.day}</strong>
          <span>{when.after}</span>
        </p>
      )}
      <dl className="blocks">
        {blocks.map((block) => (
          <div key={block.id}>
            <dt>{block.term}</dt>
            <dd>
              {block.text}
              {block.more && (
                <p>
                  <strong>{block.more}</strong>
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Held view={view} hotline={hotline} isCalled={late !== undefined} />
      {late && <Reminder view={view} caseKey={caseKey} isLate />}
      {situation === 'needsCorrection' && <CorrectionRequest view={view} />}
      {view.status === 'rejected' && <Rejected view={view} />}
      <Withdrawn view={view} caseKey={caseKey} />
      <NextStep view={view} situation={situation} />
      <Place view={view} situation={situation} />
      <Reviewed view={view} />
    </Task>
  )
}

/** How late it is, and what to do: the button below, where there is one, then whom to call; undefined while it is in time. */
function useLate(view: CaseView, hotline: string): { title: string; call: string } | undefined {
  const { late, held } = useMessages('tracking')
  const isOffered = view.reminder !== undefined && view.actions.includes('remind')
  const deadline = deadlineOf(view)
  const actor = findLateActor(view)
  if (deadline.kind !== 'overdue' || !actor || actor === 'resident') return undefined
  const kind = actor === 'employer' ? view.heldBy?.kind : undefined
  const call = (kind ? held.call[kind] : late.call[actor])(hotline)
  // Where an organisation has the card, the agency is not who hands it over.
  const remind = kind ? held.remindToo : late.remindFirst
  return { title: late.title(deadline), call: isOffered ? remind(call) : call }
}

/** Why it was rejected and what to do about it; undefined unless it was. */
function useRefusal(view: CaseView): { why: string; wayOn?: string } | undefined {
  const { rejected } = useMessages('tracking')
  if (view.status !== 'rejected') return undefined
  const reason = findRefusal(view)
  if (!reason) return { why: rejected.reason(rejected.unknown) }
  const { why, wayOn } = rejected.reasons[reason]
  return { why: rejected.reason(why), wayOn }
}

/** By when: a day that is written large, with what it is; a sentence where there is none. */
function useWhen(view: CaseView) {
  const { when, dated, withdrawal } = useMessages('tracking')
  const { nouns } = useMessages('progress')
  const language = useLanguage()
  const deadline = deadlineOf(view)
  if (view.undoUntil) return withdrawal.until(formatDay(view.undoUntil, language))
  switch (deadline.kind) {
    case 'promise':
      return {
        day: formatDay(deadline.on, language),
        ...dated.promise[dueBasisOf(view.kind, deadline.isLaw)],
      }
    case 'correctBy':
      return { day: formatDay(deadline.on, language), ...dated.correctBy(nouns[view.kind]) }
    case 'lapses':
      return { day: formatDay(deadline.on, language), ...dated.lapses }
    case 'overdue':
      return { day: formatDay(deadline.on, language), ...dated.overdue(deadline, deadline.isLaw) }
    default:
      return when[deadline.kind]
  }
}
