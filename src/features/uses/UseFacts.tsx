import { findDay } from '../../domain/dates.ts'
import { findCity } from '../../domain/divisions.ts'
import type { CardUse } from '../../domain/uses/cardUse.ts'
import { type CardUseInCity, stateOf } from '../../domain/uses/cardUses.ts'
import { useLanguage, useMessages, usePick } from '../../i18n/I18n.tsx'
import { format } from '../../i18n/moments.ts'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { StateTag } from './StateTag.tsx'
import { useCarrierNames } from './useCarrierNames.ts'

/** Of one use: whether it can be had where the person is, by which half of the card, and with what. */
export function UseFacts(props: {
  readonly item: CardUse
  readonly city: string
  readonly told: readonly CardUseInCity[]
  readonly failed: boolean
}) {
  const { item, city, told, failed } = props
  const m = useMessages('uses')
  const carrierNames = useCarrierNames()
  const pick = usePick()
  const language = useLanguage()
  const { state, since } = stateOf(item, told)
  const place = item.state === 'byCity' ? findCity(city) : undefined
  const month =
    since && format(findDay(`${since}-01`), language, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const isOpen = item.state === 'byCity' && !place
  return (
    <SummaryList
      rows={[
        {
          key: place ? m.use.where.city(pick(place)) : m.use.where.province,
          value: isOpen ? (
            m.use.byCity
          ) : place && failed ? (
            m.use.stateUnknown
          ) : (
            <>
              <StateTag state={state} /> {month && m.use.since(month)}
            </>
          ),
        },
        {
          key: m.use.half,
          value: (
            <>
              {m.use.halves[item.half]}
              <div className="hint">{m.use.enable[item.half]}</div>
            </>
          ),
        },
        { key: m.use.carrier, value: carrierNames(item) },
      ]}
    />
  )
}
