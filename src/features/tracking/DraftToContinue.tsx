import { formatMoment } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import type { Draft } from '../../journey/draft.ts'
import { resumeTo } from '../../journey/resume.ts'
import { ButtonLink } from '../../ui/Button.tsx'

/** An application that is not finished, with when it was last saved and the way back into it. */
export function DraftToContinue({ draft }: { readonly draft: Draft }) {
  const { list } = useMessages('progress')
  const language = useLanguage()
  const kind = draft.journey === 'card' || draft.journey === 'enrolment' ? draft.journey : 'other'
  return (
    <section className="case-draft">
      <h2>{list.draftTitle}</h2>
      <p>
        <strong>{list.draftFor[kind]}</strong>
      </p>
      <p className="hint">{list.draftText(formatMoment(draft.updatedAt, language))}</p>
      <p>
        <ButtonLink kind="secondary" to={resumeTo(draft)}>
          {list.draftContinue}
        </ButtonLink>
      </p>
    </section>
  )
}
