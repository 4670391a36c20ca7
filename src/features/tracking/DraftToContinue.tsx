import { lastKnownDay } from '../../api/day.ts'
import { draftTitle } from '../../i18n/draftTitle.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatMoment, formatNearDay } from '../../i18n/moments.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'
import type { Draft } from '../../journey/draft.ts'
import { keepPath } from '../../journey/paths.ts'
import { isKept, resumeTo } from '../../journey/resume.ts'
import { useDraftProgress } from '../../journey/useDraftProgress.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { useOpenDraft } from '../../wizard/useOpenDraft.ts'

/** An application that is not finished: whose, what for and how far, until when it is kept, the way back, and the way to be rid of it. */
export function DraftToContinue({
  draft,
  isOnly,
  onDelete,
}: {
  readonly draft: Draft
  readonly isOnly: boolean
  readonly onDelete: () => void
}) {
  const { list } = useMessages('progress')
  const language = useLanguage()
  const open = useOpenDraft()
  const state = useDraftState()
  const progress = useDraftProgress(draft, lastKnownDay())
  const title = draftTitle(draft, list, state.memory !== 'shared')
  const until = isKept(state, draft) ? formatNearDay(draft.expiresAt, language) : undefined
  const of = !isOnly && <span className="sr-only">{`: ${title}`}</span>
  return (
    <section className="case-draft">
      <h3>{title}</h3>
      {progress && <p>{list.draftStep(progress.at, progress.of)}</p>}
      <p className="hint">{list.draftText(formatMoment(draft.updatedAt, language), until)}</p>
      <Actions>
        <ButtonLink kind="secondary" {...open(draft, resumeTo(draft))}>
          {list.draftContinue}
          {of}
        </ButtonLink>
        {/* One that may have been sent is not thrown away: only with it can be found out. */}
        {!draft.outbox && (
          <Button kind="quiet" onClick={onDelete}>
            {list.draftDelete}
            {of}
          </Button>
        )}
      </Actions>
      <p>
        <Link {...open(draft, keepPath)}>
          {list.draftElsewhere}
          {of}
        </Link>
      </p>
    </section>
  )
}
