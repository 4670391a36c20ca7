import type { CaseView } from '../../api/schemas.ts'
import { deadlineOf, residentActs, situationOf } from '../../domain/situation.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Task } from '../../ui/Notice.tsx'
import { Asked } from './Asked.tsx'
import { Late } from './Late.tsx'
import { NextStep } from './NextStep.tsx'
import { Place } from './Place.tsx'
import { Rejected } from './Rejected.tsx'

/** The one box that says what you do now, or that you need do nothing: meaning, action, by when, and the button. */
export function NowBox({ view, hotline }: { readonly view: CaseView; readonly hotline: string }) {
  const m = useMessages('tracking')
  const situation = situationOf(view)
  const text = m.situations[situation]
  const when = useWhen(view)
  const blocks = [
    { id: 'meaning', term: m.blocks.meaning, text: text.meaning },
    { id: 'doing', term: m.blocks.doing, text: text.doing },
    { id: 'when', term: m.blocks.when, text: when },
  ]
  return (
    <Task title={text.task} idle={!residentActs(situation)}>
      <Late view={view} hotline={hotline} />
      <dl className="blocks">
        {blocks.map((block) => (
          <div key={block.id}>
            <dt>{block.term}</dt>
            <dd>{block.text}</dd>
          </div>
        ))}
      </dl>
      {situation === 'needsCorrection' && <Asked view={view} />}
      {situation === 'rejected' && <Rejected view={view} />}
      <Place view={view} situation={situation} />
      <NextStep view={view} situation={situation} />
    </Task>
  )
}

/** By when, as a sentence. */
export function useWhen(view: CaseView): string {
  const { when } = useMessages('tracking')
  const language = useLanguage()
  const deadline = deadlineOf(view)
  switch (deadline.kind) {
    case 'promise':
      return when.promise(formatDay(deadline.on, language), deadline.isLaw)
    case 'overdue':
      return when.overdue(formatDay(deadline.on, language), deadline.days, deadline.isLaw)
    default:
      return when[deadline.kind]
  }
}
