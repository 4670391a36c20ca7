import { stepPath } from '../../journey/paths.ts'
import '../../ui/otherScreens.css'
import './checklist.css'
import { useAsOf } from '../../api/useAsOf.ts'
import { findEmployerDuty } from '../../domain/employerDuty.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { employment } from '../../journey/employment.ts'
import { walk } from '../../journey/engine.ts'
import { Duty } from './Duty.tsx'
import { LoadingPage } from './LoadingPage.tsx'
import { PermitPending } from './PermitPending.tsx'
import { UnfinishedPage } from './UnfinishedPage.tsx'

/** By which day the employer must have registered, and what follows if it has not. */
export function EmployerDutyPage() {
  const m = useMessages('duty')
  const { loaded, draft } = useDraftState()
  const asOf = useAsOf()
  if (!loaded) return <LoadingPage />
  const { open, steps, answers } = walk(employment, draft.answers, asOf)
  const last = stepPath('employment', (open ?? steps.at(-1))?.id ?? 'first-day')
  if (open) return <UnfinishedPage words={m.unfinished} to={last} />
  const duty = findEmployerDuty(answers)
  if (!duty) return <PermitPending words={m.pending} to={last} who={answers.forWhom} />
  return <Duty duty={duty} question={last} asOf={asOf} who={answers.forWhom} />
}
