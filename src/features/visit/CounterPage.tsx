import { useParams } from 'react-router-dom'
import { useCase } from '../../api/useCase.ts'
import { errandsOf } from '../../domain/errands.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { casePath } from '../../journey/paths.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Counter } from './Counter.tsx'
import { useToTake } from './ToTake.tsx'

/** What is shown over the counter: number, what for, papers; large enough to be read at arm's length, and aloud on request. */
export function CounterPage() {
  const { number = '' } = useParams()
  const m = useMessages('visit')
  const { back, loading, numberLabel, notShown } = useMessages('progress')
  const toTake = useToTake()
  const { loaded, saved, accessKey, query } = useCase(number)
  const view = query.data
  const toCase = { to: casePath(number), label: back.progress }
  if (!view || !accessKey)
    return (
      <Page title={m.counter.title} back={toCase}>
        {loaded && (!accessKey || query.isError) ? <p>{notShown}</p> : <Skeleton label={loading} lines={4} />}
      </Page>
    )
  const own = { view, accessKey, name: saved?.name ?? view.holder.name }
  const booked = view.appointment?.state === 'booked' ? view.appointment : undefined
  const services = booked?.services ?? errandsOf(view).map(({ service }) => service)
  const purposes = services.map((one) =>
    one === 'cancel' && booked?.reason ? m.cancelling(m.reasons[booked.reason]) : m.services[one],
  )
  const things = toTake(own, services, 'atCounter')
  return (
    <Page title={m.counter.title} back={toCase} wide>
      <Counter
        purposes={purposes}
        number={view.number}
        numberLabel={numberLabel}
        name={own.name}
        things={things}
        {...(booked ? { at: booked.at } : {})}
      />
    </Page>
  )
}
