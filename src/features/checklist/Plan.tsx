import type { PartialAnswers } from '../../domain/application.ts'
import { type Clock, type PlannedStage, planOf } from '../../domain/plan.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { say } from '../../i18n/text.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Timeline, type TimelineItem } from '../../ui/Timeline.tsx'
import type { StageFacts } from './words.zh-CN.ts'

/** The stages of this person's way: who acts, how long it takes, and who says so. */
export function Plan({ answersSoFar }: { readonly answersSoFar: PartialAnswers }) {
  const m = useMessages('checklist').plan
  const when = (clock: Clock): string =>
    clock.kind === 'law' ? m.law(clock.days, clock.unit) : m.estimate(clock.from, clock.to)
  const titleOf = (planned: PlannedStage): string => {
    const { title } = m.stages[planned.stage]
    return typeof title === 'string' ? title : title(factsOf(planned, answersSoFar))
  }
  const plan = planOf(answersSoFar)
  const now = plan.findIndex(({ state }) => state === 'current')
  const itemOf = (planned: PlannedStage): TimelineItem => ({
    id: planned.stage,
    title: titleOf(planned),
    who: say(m.who[planned.by], answersSoFar.forWhom),
    when: planned.clock && when(planned.clock),
    body: m.stages[planned.stage].text(factsOf(planned, answersSoFar)),
    state: planned.state,
  })
  return (
    <section className="flow way-part plan">
      <h2>{m.title}</h2>
      <Timeline words={{ ...m.states, future: m.next }} items={plan.slice(now, now + 2).map(itemOf)} />
      <Disclosure summary={m.all(plan.length)}>
        <Timeline
          words={m.states}
          items={plan.map((planned) => ({
            ...itemOf(planned),
            law: planned.clock?.kind === 'law' && <LawLink id={planned.clock.law} />,
          }))}
        />
      </Disclosure>
    </section>
  )
}

function factsOf(planned: PlannedStage, answersSoFar: PartialAnswers): StageFacts {
  const kind = answersSoFar.applicantKind
  return {
    ...planned,
    who: answersSoFar.forWhom ?? 'self',
    voluntary: kind === 'flexible' || kind === 'selfEmployed',
    perhapsEmployed:
      (kind === 'hkMoTw' || kind === 'foreigner') &&
      answersSoFar.forWhom !== 'child' &&
      answersSoFar.insuranceRight === undefined,
    living: answersSoFar.livingPlace ?? 'liaoning',
    otherCard: answersSoFar.cardInHand === 'otherProvince',
  }
}
