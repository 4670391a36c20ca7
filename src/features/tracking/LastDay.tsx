import { countPeriod } from '../../domain/periods.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import type { Messages } from '../../i18n/messages.ts'
import { periodPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'

/** By which day a way to disagree is open, counted from the day on which one knew of the decision (ISO date); leads to how it is counted. */
export function LastDay({
  period,
  knownOn,
}: {
  readonly period: keyof Messages['tracking']['contest']['until']
  readonly knownOn: string
}) {
  const { until } = useMessages('tracking').contest
  const language = useLanguage()
  const { last, estimate } = countPeriod(period, knownOn)
  return (
    <Link to={periodPath(period, knownOn)}>
      {until[period](formatDay(last, language), estimate !== undefined)}
    </Link>
  )
}
