import { useLocation, useNavigate } from 'react-router-dom'

export const views = ['one', 'list', 'count', 'queue', 'sheet'] as const
const acts = ['issue', 'away', 'reverse'] as const
export type View = (typeof views)[number]

/** Where cards are handed out: a phone in one hand shows one person, a desk the list. */
export const handOutView = (): View => (matchMedia('(max-width: 47.99rem)').matches ? 'one' : 'list')

/** Where one is on the page. It lies in the history and not in the address, which others may read: nothing of a person is there. */
export interface Place {
  readonly view?: View
  /** The case of the card that is dealt with. */
  readonly card?: string
  /** `issue`: handed over; `away`: sent back or lost; `reverse`: it was not handed over at all. */
  readonly act?: (typeof acts)[number]
  /** The entry that is changed. */
  readonly entry?: string
  /** The class that is handed out to; empty: all. Stays while one goes elsewhere on the page. */
  readonly group?: string
}

/** What leads to a view from another page. */
export const toView = (view: View): Place => ({ view })

function readPlace(state: unknown): Place {
  const { view, card, act, entry, group }: Partial<Record<keyof Place, unknown>> = Object(state)
  return {
    ...(views.some((one) => one === view) ? { view: view as View } : {}),
    ...(typeof card === 'string' ? { card } : {}),
    ...(acts.some((one) => one === act) ? { act: act as (typeof acts)[number] } : {}),
    ...(typeof entry === 'string' ? { entry } : {}),
    ...(typeof group === 'string' ? { group } : {}),
  }
}

/** Where one is, and how one gets elsewhere: `go` can be gone back from, `goOn` takes the place of what is done. */
export function usePlace(): {
  readonly place: Place
  readonly go: (place: Place) => void
  readonly goOn: (place: Place) => void
  readonly back: () => void
} {
  const { pathname, state } = useLocation()
  const navigate = useNavigate()
  const at = readPlace(state)
  const inGroup = (place: Place): Place => ({ ...(at.group ? { group: at.group } : {}), ...place })
  return {
    place: at,
    go: (place) => void navigate(pathname, { state: inGroup(place) }),
    goOn: (place) => void navigate(pathname, { state: inGroup(place), replace: true }),
    back: () => void navigate(-1),
  }
}
