import type { Partly } from '../../domain/application.ts'
import { type Clock, type PlannedStage, planOf } from '../../domain/plan.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { Timeline } from '../../ui/Timeline.tsx'
import { LawLink } from './Law.tsx'
import type { StageFacts } from './words.zh-CN.ts'

/** The stages of this person's way: who acts, how long it takes, and who says so. */
export function Plan({ met }: { readonly met: Partly }) {
  const m = useMessages('checklist').plan
  const when = (clock: Clock) =>
    clock.kind === 'law' ? (
      <>
        {m.law(clock.days, clock.unit)}
        <span className="law-note">
          <LawLink id={clock.law} />
        </span>
      </>
    ) : (
      m.estimate(clock.from, clock.to)
    )
  const titleOf = (planned: PlannedStage): string => {
    const { title } = m.stages[planned.stage]
    return typeof title === 'string' ? title : title(factsOf(planned, met))
  }
  return (
    <section className="flow">
      <h2>{m.title}</h2>
      <Timeline
        words={m.states}
        items={planOf(met).map((planned) => ({
          id: planned.stage,
          title: titleOf(planned),
          who: say(m.who[planned.by], met.forWhom),
          when: planned.clock && when(planned.clock),
          body: m.stages[planned.stage].text(factsOf(planned, met)),
          state: planned.state,
        }))}
      />
    </section>
  )
}

function factsOf(planned: PlannedStage, met: Partly): StageFacts {
  const kind = met.applicantKind
  return {
    ...planned,
    who: met.forWhom ?? 'self',
    voluntary: kind === 'flexible' || kind === 'selfEmployed',
    perhapsEmployed:
      (kind === 'hkMoTw' || kind === 'foreigner') &&
      met.forWhom !== 'child' &&
      met.insuranceRight === undefined,
    living: met.livingPlace ?? 'liaoning',
    otherCard: met.cardInHand === 'otherProvince',
  }
}
