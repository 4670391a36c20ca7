import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import type { Outlet } from '../../api/outletSchemas.ts'
import { useOutlets } from '../../api/useOutlets.ts'
import type { Visit } from '../../api/visitSchemas.ts'
import { moveVisit, visitQuery } from '../../api/visits.ts'
import { isDoneAt } from '../../domain/appointments.ts'
import { cityOfOutlet } from '../../domain/outlets.ts'
import { formatDayInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import type { SavedVisit } from '../../journey/savedVisits.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OtherPlace } from './OtherPlace.tsx'
import { PlaceFacts } from './PlaceFacts.tsx'
import { SlotForm } from './SlotForm.tsx'

/** Another time or place in the city for a visit; until it is chosen, the old one stays. */
export function MoveVisit({
  visit,
  saved,
  place: booked,
  news,
  onEnd,
}: {
  readonly visit: Visit
  readonly saved: SavedVisit
  readonly place: Outlet
  /** What takes the focus as this begins. */
  readonly news: RefObject<HTMLDivElement | null>
  readonly onEnd: (isMoved: boolean) => void
}) {
  const { moving: m } = useMessages('visit')
  const language = useLanguage()
  const queries = useQueryClient()
  const { purpose } = visit
  const { outlets = [] } = useOutlets(cityOfOutlet(visit.outlet))
  const [id, setId] = useState(booked.id)
  const place = outlets.find((each) => each.id === id) ?? booked
  const move = useMutation({
    mutationFn: (at: string) => moveVisit(saved, { outlet: place.id, at }),
    onSuccess: (moved) => {
      queries.setQueryData(visitQuery(saved).queryKey, moved)
      onEnd(true)
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['slots'] }),
  })
  return (
    <>
      <div ref={news} tabIndex={-1} className="asked">
        <Notice title={m.title(formatDayInFull(visit.at.slice(0, 10), language), visit.at.slice(11))}>
          <p>{m.text}</p>
        </Notice>
      </div>
      <PlaceFacts place={place} />
      <OtherPlace
        place={place}
        places={outlets.filter(
          (each) => each.appointments && purpose !== 'unknown' && isDoneAt(purpose, each),
        )}
        onChange={setId}
      />
      <SlotForm key={place.id} place={place} booking={move} onBook={(at) => move.mutate(at)} />
      <Actions>
        <Button kind="quiet" onClick={() => onEnd(false)}>
          {m.keep}
        </Button>
      </Actions>
    </>
  )
}
