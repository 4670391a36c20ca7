import '../../ui/more.css'
import './checklist.css'
import { useAsOf } from '../../api/useAsOf.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { employment } from '../../journey/employment.ts'
import { walk } from '../../journey/engine.ts'
import { Duty } from './Duty.tsx'
import { LoadingPage, UnfinishedPage } from './NotYet.tsx'

/** By which day the employer must have registered, and what follows if it has not. */
export function EmployerDutyPage() {
  const m = useMessages('checklist')
  const { loaded, draft } = useDraftState()
  const asOf = useAsOf()
  if (!loaded) return <LoadingPage />
  const { firstWorkDay } = walk(employment, draft.answers, asOf).answers
  const { open } = walk(employment, draft.answers, asOf)
  if (open || !firstWorkDay) return <UnfinishedPage words={m.duty.unfinished} to="/employment/first-day" />
  return <Duty firstWorkDay={firstWorkDay} asOf={asOf} who={draft.answers.forWhom} />
}
