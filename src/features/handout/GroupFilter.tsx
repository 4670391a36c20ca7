import { cardsOfGroup } from '../../domain/handOut.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Select } from '../../ui/inputs.tsx'
import type { HandingOut } from './handingOut.ts'
import { usePlace } from './historyPlace.ts'

/** To which class cards are handed out now, each with how many it still has. Nothing where the roster has no classes. */
export function GroupFilter({ work }: { readonly work: HandingOut }) {
  const m = useMessages('handout')
  const { place, goOn } = usePlace()
  const { cards, groups, group = '' } = work
  if (groups.length === 0) return null
  const kept = (one?: string): number =>
    cardsOfGroup(cards, one).filter(({ state }) => state === 'kept').length
  return (
    <div className="hand-out-group">
      <label className="label" htmlFor="hand-out-group">
        {m.columns.group}
      </label>
      <Select
        id="hand-out-group"
        key={group}
        defaultValue={group}
        options={[
          { value: '', label: m.allGroups(kept()) },
          ...groups.map((one) => ({ value: one, label: m.groupOf(one, kept(one)) })),
        ]}
        onChange={({ target }) => goOn({ ...(place.view ? { view: place.view } : {}), group: target.value })}
      />
    </div>
  )
}
