import { casePath, casesPath } from '../../journey/paths.ts'
import '../../wizard/wizard.css'
import '../../ui/otherScreens.css'
import { useParams } from 'react-router-dom'
import type { CaseView } from '../../api/schemas.ts'
import { useCase } from '../../api/useCase.ts'
import { findAskedField } from '../../domain/case.ts'
import { effectOfWithdrawing, isWithdrawable } from '../../domain/consentWithdrawal.ts'
import { actionEvents } from '../../domain/residentActions.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ActionForm } from './ActionForm.tsx'
import { type FormAction, isFormAction } from './formAction.ts'
import { seenEvents } from './reading.ts'
import { Withdraw } from './Withdraw.tsx'
import { WithdrawConsent } from './WithdrawConsent.tsx'

/** Something a person does on a case: correct one item, choose another bank, change delivery or photo, withdraw it or a consent. */
export function CaseActionPage() {
  const { number = '', action, consent } = useParams()
  const { loaded, saved, accessKey, query } = useCase(number)
  const words = useMessages('case')
  const { notShown, nouns } = useMessages('progress')
  if (!isFormAction(action)) return <Impossible number={number} />
  if (loaded && accessKey === undefined)
    return (
      <Page title={words.missing.title}>
        <p>{words.missing.text}</p>
        <Actions>
          <ButtonLink to={casesPath}>{words.missing.search}</ButtonLink>
        </Actions>
      </Page>
    )
  if (query.data && accessKey)
    return (
      <Act
        view={query.data}
        access={accessKey}
        isKept={saved !== undefined}
        action={action}
        named={consent}
      />
    )
  const titles = { ...words.title, withdraw: saved ? words.withdraw.title(nouns[saved.kind]) : '' }
  const title = typeof titles[action] === 'string' ? titles[action] : ''
  return (
    <Page title={query.isError ? notShown : title}>
      {query.isError ? (
        <FaultNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton label={words.loading} />
      )}
    </Page>
  )
}

function Act({
  view,
  access,
  isKept,
  action,
  named,
}: {
  readonly view: CaseView
  readonly access: string
  readonly isKept: boolean
  readonly action: FormAction
  /** The consent that the address names. */
  readonly named: string | undefined
}) {
  const asked = action === 'correct' ? findAskedField(seenEvents(view)) : undefined
  const otherwise = isDone(view, action, named) ? (
    <Done number={view.number} action={action} />
  ) : (
    <Impossible number={view.number} />
  )
  if (!view.actions.includes(action) || (action === 'correct' && !asked)) return otherwise
  if (action === 'withdraw') return <Withdraw view={view} access={access} />
  const consent = view.consents?.find((each) => each === named)
  if (action === 'withdrawConsent') {
    const effect = consent && effectOfWithdrawing(consent, view)
    if (!effect || !isWithdrawable(effect)) return otherwise
    if (effect === 'noFurtherUse') return <WithdrawConsent view={view} access={access} consent={consent} />
  }
  return (
    <ActionForm
      view={view}
      known={view.answers}
      access={access}
      isKept={isKept}
      action={action}
      asked={asked}
      consent={action === 'withdrawConsent' ? consent : undefined}
    />
  )
}

/** Whether it is what was done last on this case. `consent`: the one that the address names. */
function isDone(view: CaseView, action: FormAction, consent: string | undefined): boolean {
  if (action === 'withdrawConsent')
    return view.withdrawnConsents?.some((withdrawn) => withdrawn.consent === consent) ?? false
  return view.events.at(-1)?.type === actionEvents[action]
}

function Done({ number, action }: { readonly number: string; readonly action: FormAction }) {
  const { done } = useMessages('case')
  return <NothingToDo number={number} title={done.title[action]} text={done.text} />
}

function Impossible({ number }: { readonly number: string }) {
  const { impossible } = useMessages('case')
  return <NothingToDo number={number} title={impossible.title} text={impossible.text} />
}

function NothingToDo({
  number,
  title,
  text,
}: {
  readonly number: string
  readonly title: string
  readonly text: string
}) {
  const words = useMessages('case')
  return (
    <Page title={title}>
      <p>{text}</p>
      <Actions>
        <ButtonLink to={casePath(number)}>{words.back}</ButtonLink>
      </Actions>
    </Page>
  )
}
