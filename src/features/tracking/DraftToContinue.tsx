import { Link } from 'react-router-dom'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatMoment, formatNearDay } from '../../i18n/moments.ts'
import type { Draft } from '../../journey/draft.ts'
import type { MemoryReason } from '../../journey/draftDb.ts'
import { keepPath } from '../../journey/paths.ts'
import { resumeTo } from '../../journey/resume.ts'
import { findProcedureId } from '../../procedures/procedures.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'

/** An application that is not finished: when it was last saved, until when it is kept, the way back, and the way to be rid of it. */
export function DraftToContinue({
  draft,
  memory,
  onDelete,
}: {
  readonly draft: Draft
  readonly memory: MemoryReason | undefined
  readonly onDelete: () => void
}) {
  const { list } = useMessages('progress')
  const language = useLanguage()
  const kind = findProcedureId(draft.journey) ?? 'other'
  const until = memory ? undefined : formatNearDay(draft.expiresAt, language)
  return (
    <section className="case-draft">
      <h2>{list.draftTitle}</h2>
      <p>
        <strong>{list.draftFor[kind]}</strong>
      </p>
      <p className="hint">{list.draftText(formatMoment(draft.updatedAt, language), until)}</p>
      <Actions>
        <ButtonLink kind="secondary" to={resumeTo(draft)}>
          {list.draftContinue}
        </ButtonLink>
        {/* One that may have been sent is not thrown away: only with it can be found out. */}
        {!draft.outbox && (
          <Button kind="quiet" onClick={onDelete}>
            {list.draftDelete}
          </Button>
        )}
      </Actions>
      <p>
        <Link to={keepPath}>{list.draftElsewhere}</Link>
      </p>
    </section>
  )
}
