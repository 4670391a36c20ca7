import type { CaseView } from '../../api/schemas.ts'
import { caseState } from '../../i18n/caseState.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { momentsOf } from '../../procedures/moments.ts'
import { deadlineOf } from '../../procedures/situation.ts'
import type { SeenStage } from '../../procedures/timeline.ts'
import type { TimelineItem } from '../../ui/Timeline.tsx'
import { deciderOf } from './deciderOf.ts'

/** The stages of a case in words: who acts, when it was done, by when it is expected; and what became of consents and reminders. */
export function useTimelineItems(view: CaseView): TimelineItem[] {
  const { timeline, consents, held, deciders } = useMessages('tracking')
  const progress = useMessages('progress')
  const language = useLanguage()
  const isLate = deadlineOf(view).kind === 'overdue'
  const when = ({ at, expected }: Pick<SeenStage, 'at' | 'expected'>): string | undefined => {
    if (at) return formatDay(at.slice(0, 10), language)
    if (!expected) return undefined
    const day = formatDay(expected.on, language)
    return isLate ? timeline.late(day) : timeline.expected(day, expected.isLaw)
  }
  const kind = view.heldBy?.kind
  const decider = deciderOf(deciders, view.kind)
  const whoIn = (moment: ReturnType<typeof momentsOf>[number]): string => {
    if (kind && isOfOrganisation(moment)) return held.who[kind]
    return moment.who === 'agency' && decider ? decider.acts : timeline.who[moment.who]
  }
  const titleOf = ({ id }: SeenStage): string => {
    if (kind && id === 'employer') return held.stage[kind]
    // How it ended is called as at the top of the page.
    if (id === 'rejected') return caseState(progress, view)
    return id === 'review' && decider ? decider.review : timeline.stages[id]
  }
  return momentsOf(view).map((moment) => ({
    who: whoIn(moment),
    when: when(moment),
    ...('id' in moment
      ? {
          id: moment.id,
          title: titleOf(moment),
          state: moment.state,
        }
      : {
          id: JSON.stringify(moment),
          title:
            'consent' in moment
              ? timeline.consents[moment.type](consents.names[moment.consent])
              : timeline.reminders[moment.type],
          state: 'done',
        }),
  }))
}

/** What an organisation does that applied for somebody: it sent the application, and hands the card out. */
const isOfOrganisation = (moment: ReturnType<typeof momentsOf>[number]): boolean =>
  moment.who === 'employer' || ('id' in moment && moment.id === 'submit')
