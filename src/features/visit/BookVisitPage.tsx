import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { outletsQuery } from '../../api/banks.ts'
import { visitPurposes } from '../../domain/appointmentCodes.ts'
import { isDoneAt } from '../../domain/appointments.ts'
import { cityOfOutlet } from '../../domain/outlets.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { officesPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { BookVisitForm } from './BookVisitForm.tsx'
import { VisitHelp } from './VisitHelp.tsx'
import './visit.css'

/** Booking a time without a case: the place and what it is for stand in the address. */
export function BookVisitPage() {
  const { booking: m, toOffices } = useMessages('visits')
  const { help } = useMessages('visit')
  const [asked] = useSearchParams()
  const wanted = asked.get('at') ?? ''
  if (isPlaceId.test(wanted)) return <AtPlace wanted={wanted} />
  return (
    <Page
      title={m.title}
      back={{ to: officesPath, label: toOffices }}
      aside={<VisitHelp />}
      asideTitle={help.title}
    >
      <ChoosePlace />
    </Page>
  )
}

const isPlaceId = /^21\d{4}-/

/** The way to the places, where none is known. */
function ChoosePlace() {
  const { booking: m } = useMessages('visits')
  return (
    <>
      <p className="lede">{m.noPlace}</p>
      <Actions>
        <ButtonLink to={officesPath}>{m.toPlaces}</ButtonLink>
      </Actions>
    </>
  )
}

/** The same at a place that was chosen, once those of its city are here. */
function AtPlace({ wanted }: { readonly wanted: string }) {
  const { booking: m, toOffices } = useMessages('visits')
  const { help } = useMessages('visit')
  const { loading } = useMessages('progress')
  const [asked] = useSearchParams()
  const outlets = useQuery(outletsQuery(cityOfOutlet(wanted)))
  const [id, setId] = useState(wanted)
  const places = (outlets.data ?? []).filter(({ appointments }) => appointments)
  const place = places.find((each) => each.id === id)
  const purpose = visitPurposes.find((each) => each === asked.get('for'))
  const back = { to: officesPath, label: toOffices }
  if (place)
    return (
      <BookVisitForm
        back={back}
        place={place}
        places={places}
        purpose={purpose && isDoneAt(purpose, place) ? purpose : undefined}
        onPlace={setId}
      />
    )
  return (
    <Page title={m.title} back={back} aside={<VisitHelp />} asideTitle={help.title}>
      {outlets.isPending && <Skeleton label={loading} lines={5} />}
      {outlets.error && <RequestFailure error={outlets.error} asked={outlets} />}
      {!outlets.isPending && <ChoosePlace />}
    </Page>
  )
}
