import type { CaseView } from '../../api/schemas.ts'
import { deadlineOf } from '../../domain/situation.ts'
import { type SeenStage, stagesOf } from '../../domain/timeline.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import type { TimelineItem } from '../../ui/Timeline.tsx'

/** The stages of a case in words: who acts, when it was done, by when it is expected. */
export function useWay(view: CaseView): TimelineItem[] {
  const { timeline } = useMessages('tracking')
  const language = useLanguage()
  const isLate = deadlineOf(view).kind === 'overdue'
  const when = ({ at, expected }: SeenStage): string | undefined => {
    if (at) return formatDay(at.slice(0, 10), language)
    if (!expected) return undefined
    const day = formatDay(expected.on, language)
    return isLate ? timeline.late(day) : timeline.expected(day, expected.isLaw)
  }
  return stagesOf(view).map((stage) => ({
    id: stage.id,
    title: timeline.stages[stage.id],
    who: timeline.who[stage.who],
    when: when(stage),
    state: stage.state,
  }))
}
