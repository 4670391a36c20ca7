import { draftTitle } from '../../i18n/draftTitle.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatNearDay } from '../../i18n/moments.ts'
import { changedCase, changePath } from '../../journey/caseChanges.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { type Draft, isChangeId } from '../../journey/draft.ts'
import { isKept, resumeTo } from '../../journey/resume.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { useOpenDraft } from '../../wizard/useOpenDraft.ts'
import { DataRow } from './DataRow.tsx'
import type { Removal } from './useRemoval.ts'

/** A draft or a change that was begun: until when it is kept, the way on, and the way to be rid of it. */
export function DraftRow({
  draft,
  size,
  removal,
}: {
  readonly draft: Draft
  readonly size: string | undefined
  readonly removal: Removal
}) {
  const { list } = useMessages('progress')
  const { device, remove } = useMessages('mydata')
  const language = useLanguage()
  const state = useDraftState()
  const store = useDraftStore()
  const open = useOpenDraft()
  const isChange = isChangeId(draft.id)
  const isExpired = state.expired?.includes(draft) ?? false
  const number = changedCase(draft.id)
  const title = isChange ? device.changeTitle : draftTitle(draft, list, state.memory !== 'shared')
  const until = isExpired
    ? device.expired
    : isKept(state, draft)
      ? device.until(formatNearDay(draft.expiresAt, language))
      : device.onlyHere
  const discard = async () => {
    const { id } = draft
    if (isExpired) await store.dropFound('expired', { drafts: [id], cases: [] })
    else if (!(await store.discard(id))) return undefined
    return { putBack: () => store.putBack(draft), held: draft }
  }
  const of = <span className="sr-only">{`: ${isChange ? number : title}`}</span>
  return (
    <DataRow
      name={title}
      size={size}
      until={until}
      acts={
        draft.outbox ? (
          <Link {...open(draft, resumeTo(draft))}>{device.sendingLink}</Link>
        ) : (
          <>
            {isChange && <Link to={changePath(draft.id)}>{remove.goOn}</Link>}
            {!isChange && !isExpired && (
              <Link {...open(draft, resumeTo(draft))}>
                {remove.goOn}
                {of}
              </Link>
            )}
            <Button kind="secondary" onClick={() => void removal.remove(title, discard)}>
              {remove.draft}
              {of}
            </Button>
          </>
        )
      }
    >
      <p>
        {draft.outbox
          ? device.sending
          : isChange
            ? device.change(number)
            : device.draft(Object.keys(draft.answers).length)}
      </p>
    </DataRow>
  )
}
