import { useNavigate } from 'react-router-dom'
import { formatTime } from '../i18n/dates.ts'
import { useLanguage, useMessages } from '../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../journey/DraftContext.tsx'
import { casePath, homePath, receiptPath, stepPath } from '../journey/paths.ts'
import type { SavedCase } from '../journey/savedCases.ts'
import { Link } from '../router/Link.tsx'
import { Actions, Button, ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'

/**
 * In place of a step whose application was submitted, here or in another tab: as which case, the way to its receipt, and how to
 * begin another one.
 */
export function DraftSubmitted({
  saved,
  firstStep,
}: {
  readonly saved: SavedCase
  readonly firstStep: string
}) {
  const words = useMessages('already')
  const { kind, number, submittedAt } = saved
  const language = useLanguage()
  const store = useDraftStore()
  const { draft } = useDraftState()
  const navigate = useNavigate()
  const beginAnother = () => {
    // What was taken along to the next procedure is filled in already; then only this one has to be wanted.
    if (Object.keys(draft.answers).length > 0) store.change({ journey: kind })
    else void navigate(stepPath(kind, firstStep))
  }
  return (
    <Page title={words.title[kind]} back={{ to: homePath, label: words.toHome }}>
      <p>
        <Unbroken text={words.text(number, formatTime(submittedAt, language))} part={number} />
      </p>
      <Actions>
        <ButtonLink to={receiptPath(kind, number)}>{words.toReceipt}</ButtonLink>
        <Button kind="secondary" onClick={beginAnother}>
          {words.another[kind]}
        </Button>
      </Actions>
      <p>
        <Link to={casePath(number)}>{words.toCase}</Link>
      </p>
    </Page>
  )
}
