import type { CaseView } from '../../api/schemas.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { momentsOf } from '../../procedures/moments.ts'
import { deadlineOf } from '../../procedures/situation.ts'
import type { SeenStage } from '../../procedures/timeline.ts'
import type { TimelineItem } from '../../ui/Timeline.tsx'

/** The stages of a case in words: who acts, when it was done, by when it is expected; and what became of consents and reminders. */
export function useTimelineItems(view: CaseView): TimelineItem[] {
  const { timeline, consents, held } = useMessages('tracking')
  const language = useLanguage()
  const isLate = deadlineOf(view).kind === 'overdue'
  const when = ({ at, expected }: Pick<SeenStage, 'at' | 'expected'>): string | undefined => {
    if (at) return formatDay(at.slice(0, 10), language)
    if (!expected) return undefined
    const day = formatDay(expected.on, language)
    return isLate ? timeline.late(day) : timeline.expected(day, expected.isLaw)
  }
  const kind = view.heldBy?.kind
  return momentsOf(view).map((moment) => ({
    who: kind && isOfOrganisation(moment) ? held.who[kind] : timeline.who[moment.who],
    when: when(moment),
    ...('id' in moment
      ? {
          id: moment.id,
          title: kind && moment.id === 'employer' ? held.stage[kind] : timeline.stages[moment.id],
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
