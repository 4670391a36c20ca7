import type { Errand } from '../../domain/errands.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useToTake } from './ToTake.tsx'
import type { OwnCase } from './useErrands.ts'

/** What is done for whom on this trip, and what to take for it. */
export function TakeList({
  cases,
  errands,
}: {
  readonly cases: readonly OwnCase[]
  readonly errands: readonly Pick<Errand, 'service' | 'number'>[]
}) {
  const m = useMessages('visit')
  const toTake = useToTake()
  return (
    <dl className="blocks">
      {cases.map((own) => {
        const services = errands
          .filter(({ number }) => number === own.view.number)
          .map(({ service }) => service)
        return (
          <div key={own.view.number}>
            <dt>
              {m.whoDoes(
                own.name,
                services.map((one) => m.services[one]),
              )}
            </dt>
            <dd>
              <ul>
                {toTake(own, services).map((thing) => (
                  <li key={thing}>{thing}</li>
                ))}
              </ul>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
