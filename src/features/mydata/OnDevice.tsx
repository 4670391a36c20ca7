import { useMessages } from '../../i18n/I18n.tsx'
import { formatBytes } from '../../inputs/uploads/formatBytes.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import type { SavedCase } from '../../journey/savedCases.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DataRow } from './DataRow.tsx'
import { DraftRow } from './DraftRow.tsx'
import { KindRow } from './KindRow.tsx'
import { bytesOf, type Listed } from './listStored.ts'
import { draftsOf } from './people.ts'
import { totalOf } from './totals.ts'
import type { Removal } from './useRemoval.ts'

/** Everything that lies on this device, one after the other, the person's own first. */
export function OnDevice({
  listed: { stored, refused },
  removal,
}: {
  readonly listed: Listed
  readonly removal: Removal
}) {
  const { device, about } = useMessages('mydata')
  const state = useDraftState()
  const { memory, cases, setAside } = state
  const drafts = draftsOf(state)
  /** As it lies there; what lies nowhere is as large as it is in memory. */
  const sizeOf = (id: string, value: unknown) => {
    const bytes = stored.find(({ rows }) => rows.has(id))?.rows.get(id)
    return about(formatBytes(bytes ?? bytesOf(value)))
  }
  const others = totalOf(stored).filter(({ kind }) => kind !== 'drafts' && kind !== 'cases')
  const broken = setAside ? setAside.drafts.length + setAside.cases.length + setAside.parts.length : 0
  return (
    <section className="data-part">
      <h2>{device.heading}</h2>
      <p>{memory === 'shared' ? device.shared : memory ? device.refused : device.lead}</p>
      {refused.length > 0 && (
        <Notice kind="warning">
          {refused.map((part) => (
            <p key={part}>{device.unlisted[part]}</p>
          ))}
          <p>{device.unlistedToo}</p>
        </Notice>
      )}
      {drafts.length + cases.length === 0 && <p>{device.nothing}</p>}
      {broken > 0 && <p>{device.setAside(broken)}</p>}
      {drafts.length + cases.length > 0 && (
        <ul className="data-list">
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} size={sizeOf(draft.id, draft)} removal={removal} />
          ))}
          {cases.map((saved) => (
            <CaseRow key={saved.number} saved={saved} size={sizeOf(saved.number, saved)} removal={removal} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <h3>{device.rest}</h3>
          <ul className="data-list">
            {others.map((each) => (
              <KindRow key={each.kind + each.name} {...each} removal={removal} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A case in this device's list: its number and key, which can be taken off it; the case stays the agency's. */
function CaseRow({
  saved,
  size,
  removal,
}: {
  readonly saved: SavedCase
  readonly size: string
  readonly removal: Removal
}) {
  const { about, kinds } = useMessages('progress')
  const { device, remove } = useMessages('mydata')
  const store = useDraftStore()
  const { memory } = useDraftState()
  const title = about(kinds[saved.kind], saved.name ?? saved.holder)
  const drop = async () => {
    const dropped = await store.dropCase(saved.number)
    return dropped && { putBack: () => store.addCase(dropped) }
  }
  return (
    <DataRow
      name={title}
      size={size}
      until={memory ? device.onlyHere : device.savedUntil}
      acts={
        <Button kind="secondary" onClick={() => void removal.remove(title, drop)}>
          {remove.case}
          <span className="sr-only">{`: ${title}, ${saved.number}`}</span>
        </Button>
      }
    >
      <p>{device.saved(saved.number)}</p>
      <p className="hint">{device.savedHint}</p>
    </DataRow>
  )
}
