import { useLocation, useNavigate } from 'react-router-dom'
import { useOwnCards } from '../../api/useOwnCards.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { type Filter, readFilter, writeFilter } from './filter.ts'

/** The filter, and how to change a part of it. Until somebody chooses a city it is the one of their application or their card. */
export function useFilter(): { readonly filter: Filter; readonly change: (part: Partial<Filter>) => void } {
  const location = useLocation()
  const navigate = useNavigate()
  const applied = useDraftState().draft.answers.city
  const [own] = useOwnCards().cards
  const asked = readFilter(location)
  const isChosen = location.state !== null || asked.city !== ''
  const filter = isChosen ? asked : { ...asked, city: applied ?? own?.view.answers.city ?? '' }
  return {
    filter,
    change: (part) =>
      void navigate(location.pathname + location.search, {
        replace: true,
        state: writeFilter({ ...filter, ...part }),
      }),
  }
}
