import '../../ui/otherScreens.css'
import { lastKnownDay } from '../../api/day.ts'
import { useDiscarded } from '../../api/useDiscarded.ts'
import { draftTitle } from '../../i18n/draftTitle.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatMoment, formatNearDay } from '../../i18n/moments.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'
import type { Draft } from '../../journey/draft.ts'
import { isKept, listDrafts, resumeTo } from '../../journey/resume.ts'
import { useDraftProgress } from '../../journey/useDraftProgress.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Undo } from '../../ui/Undo.tsx'
import { useOpenDraft } from '../../wizard/useOpenDraft.ts'

/** What is not finished on this device: whose it is, what for and how far, the way on, and the way to be rid of it. */
export function DraftList() {
  const { list } = useMessages('progress')
  const drafts = listDrafts(useDraftState())
  const { discarded, failed, discard, putBack, end } = useDiscarded()
  return (
    <>
      <ul className="home-drafts">
        {drafts.map((draft, i) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            isLatest={i === 0}
            isOnly={drafts.length === 1}
            onDiscard={() => void discard(draft.id)}
          />
        ))}
      </ul>
      {failed && <Notice kind="error" live title={list.draftNotDeleted} />}
      {discarded && (
        <Undo
          key={discarded.id}
          text={list.draftDeleted}
          label={list.undo}
          remaining={list.remaining}
          onUndo={putBack}
          onEnd={end}
        />
      )}
    </>
  )
}

interface RowProps {
  readonly draft: Draft
  /** What most people come back for. */
  readonly isLatest: boolean
  readonly isOnly: boolean
  readonly onDiscard: () => void
}

function DraftRow({ draft, isLatest, isOnly, onDiscard }: RowProps) {
  const { resume, savedAt } = useMessages('home')
  const { list } = useMessages('progress')
  const language = useLanguage()
  const open = useOpenDraft()
  const state = useDraftState()
  const progress = useDraftProgress(draft, lastKnownDay())
  const title = draftTitle(draft, list, state.memory !== 'shared')
  const until = isKept(state, draft) ? formatNearDay(draft.expiresAt, language) : undefined
  return (
    <li>
      <ButtonLink kind={isLatest ? 'primary' : 'quiet'} {...open(draft, resumeTo(draft))}>
        {isOnly ? resume : list.draftGoOn(title)}
        <span className="hint">
          {isOnly && `${title} · `}
          {progress && `${list.draftStep(progress.at, progress.of)} · `}
          {savedAt(formatMoment(draft.updatedAt, language), until)}
        </span>
      </ButtonLink>
      {/* One that may have been sent is not thrown away: only with it can be found out. */}
      {!draft.outbox && (
        <Button kind="quiet" onClick={onDiscard}>
          {list.draftRemove}
          <span className="sr-only">{`: ${title}`}</span>
        </Button>
      )}
    </li>
  )
}
