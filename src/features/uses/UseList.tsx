import type { CardUse } from '../../domain/uses/cardUse.ts'
import { type CardUseInCity, stateOf } from '../../domain/uses/cardUses.ts'
import { usePick } from '../../i18n/I18n.tsx'
import { cardUsePath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { StateTag } from './StateTag.tsx'
import { useCarrierNames } from './useCarrierNames.ts'

/** Uses, one line each: what, whether it can be had, with what it is done. `search`: the filter, which goes along. */
export function UseList({
  uses,
  told,
  search,
}: {
  readonly uses: readonly CardUse[]
  readonly told: readonly CardUseInCity[]
  readonly search: string
}) {
  const carrierNames = useCarrierNames()
  const pick = usePick()
  return (
    <ul className="use-list">
      {uses.map((item) => (
        <li key={item.id}>
          <Link to={cardUsePath(item.id) + search}>{pick(item.name)}</Link>
          <p className="hint">
            <StateTag state={stateOf(item, told).state} />
            <span>{carrierNames(item)}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
