import '../../ui/otherScreens.css'
import './rights.css'
import { useSearchParams } from 'react-router-dom'
import { useAsOf } from '../../api/useAsOf.ts'
import { checkDate } from '../../domain/checks.ts'
import { addDays, addYears } from '../../domain/deadlines.ts'
import { type Period, periods } from '../../domain/periods.ts'
import { PeriodForm } from './PeriodForm.tsx'
import { PeriodResult } from './PeriodResult.tsx'

const isPeriod = (text: string | null): text is Period => periods.some((each) => each === text)

/** The days that can be meant: as far back as somebody's job reaches, and three months ahead. */
const boundsOf = (asOf: string) => ({ notBefore: addYears(asOf, -20), notAfter: addDays(asOf, 92) })

/**
 * A period of law counted from one day: the question, or the answer with its reasoning. Both are in the address, so that an answer
 * can be kept, sent and printed.
 */
export function PeriodPage() {
  const asOf = useAsOf()
  const [query] = useSearchParams()
  const of = query.get('of')
  const from = query.get('from')
  const period = isPeriod(of) ? of : undefined
  const bounds = boundsOf(asOf)
  if (period && from && !query.has('change') && !checkDate(from, bounds))
    return <PeriodResult period={period} start={from} asOf={asOf} />
  return <PeriodForm period={period} start={from ?? ''} bounds={bounds} />
}
