import { useLocation, useNavigate } from 'react-router-dom'
import { useOwnCity } from '../../api/useOwnCards.ts'
import { type Filter, readFilter, writeFilter } from './filter.ts'

/** The filter, and how to change a part of it. Until somebody chooses a city it is the one of their application or their case. */
export function useFilter(): { readonly filter: Filter; readonly change: (part: Partial<Filter>) => void } {
  const location = useLocation()
  const navigate = useNavigate()
  const own = useOwnCity()
  const asked = readFilter(location)
  const isChosen = location.state !== null || asked.city !== ''
  const filter = isChosen ? asked : { ...asked, city: own ?? '' }
  return {
    filter,
    change: (part) =>
      void navigate(location.pathname + location.search, {
        replace: true,
        state: writeFilter({ ...filter, ...part }),
      }),
  }
}
