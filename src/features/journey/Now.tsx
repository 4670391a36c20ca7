import type { CaseView } from '../../api/schemas.ts'
import { residentActs } from '../../domain/situations.ts'
import { caseState } from '../../i18n/caseState.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import type { Draft } from '../../journey/draft.ts'
import { resumeTo } from '../../journey/resume.ts'
import { nextActOf } from '../../procedures/nextAct.ts'
import { procedures } from '../../procedures/procedures.ts'
import { deadlineOf, situationOf } from '../../procedures/situation.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Task } from '../../ui/Task.tsx'
import { useDraftOf } from '../../wizard/useDraftOf.ts'
import { useOpenDraft } from '../../wizard/useOpenDraft.ts'

/** What there is to do now, by when, and the one button for it. What is being filled in comes before what was submitted. */
export function Now({
  latest,
  draft,
}: {
  readonly latest: CaseView | undefined
  readonly draft: Draft | undefined
}) {
  const m = useMessages('journey')
  const open = useOpenDraft()
  if (draft)
    return (
      <Task title={m.filling}>
        <Actions>
          <ButtonLink {...open(draft, resumeTo(draft))}>{m.goOn}</ButtonLink>
        </Actions>
      </Task>
    )
  return latest ? <OfCase view={latest} /> : null
}

function OfCase({ view }: { readonly view: CaseView }) {
  const m = useMessages('journey')
  const progress = useMessages('progress')
  const situation = situationOf(view)
  const isMine = residentActs(situation)
  const { act, to } = nextActOf(situation, view.followedBy ?? view.number)
  return (
    <Task title={caseState(progress, view)} idle={!isMine} due={useWhen(view)}>
      <Actions>
        {act === 'apply' ? (
          <ToCard view={view} />
        ) : (
          <ButtonLink kind={isMine ? 'primary' : 'secondary'} to={to}>
            {m.acts[act]}
          </ButtonLink>
        )}
      </Actions>
    </Task>
  )
}

/** From the registration to the card, in this person's own draft. */
function ToCard({ view }: { readonly view: CaseView }) {
  const m = useMessages('journey')
  const { cases } = useDraftState()
  const { name: maskedName, idMasked } = view.holder
  const name = cases.find(({ number }) => number === view.number)?.name
  const next = procedures[view.kind].next?.kind ?? view.kind
  const { link } = useDraftOf({ maskedName, idMasked, name }, next)
  return <ButtonLink {...link}>{m.acts.apply}</ButtonLink>
}

/** By when, where there is a day. */
function useWhen(view: CaseView): string | undefined {
  const { when } = useMessages('journey')
  const language = useLanguage()
  const deadline = deadlineOf(view)
  if (!('on' in deadline)) return undefined
  const day = formatDay(deadline.on, language)
  return deadline.kind === 'promise' ? when.promise(day, deadline.isLaw) : when[deadline.kind](day)
}
