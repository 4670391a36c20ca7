import '../../ui/otherScreens.css'
import '../../wizard/wizard.css'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { AgencyError } from '../../api/AgencyError.ts'
import { isOfType } from '../../api/isOfType.ts'
import { signInOrganisation } from '../../api/organisation.ts'
import type { MobileProof } from '../../domain/application.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { type Ended, enterOrganisation, type OrganisationSession } from '../../journey/organisationSession.ts'
import { homePath } from '../../journey/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { CodeStep } from './CodeStep.tsx'
import { type Given, SignInForm } from './SignInForm.tsx'

/** In the history: the code is asked for. */
const atCode = 'code'

/**
 * Who somebody acts for, and a code to the operator's mobile number; then they are in. `ended`: they were, and why they are no more;
 * `before`: whose page waits below as it was. The history is left alone then, for the page knows by it where one is.
 */
export function SignInPage({
  ended,
  before,
}: {
  readonly ended: Ended | undefined
  readonly before: OrganisationSession | undefined
}) {
  const { signIn: m } = useMessages('organisation')
  const navigate = useNavigate()
  const { pathname, state } = useLocation()
  const [given, setGiven] = useState<Given>({ code: before?.organisation.code ?? '', mobile: '' })
  const [isAsked, setAsked] = useState(false)
  const isAtCode = given.code !== '' && (before ? isAsked : state === atCode)
  const leaveCode = () => (before ? setAsked(false) : void navigate(pathname, { replace: true }))
  const enter = useMutation({
    mutationFn: (proof: MobileProof) => signInOrganisation(given.code, proof),
    onSuccess: (at) => {
      leaveCode()
      enterOrganisation(at)
    },
    onError: (error) => {
      // What does not fit is mended where it was typed.
      if (isUnknown(error)) leaveCode()
    },
  })
  const isDismissed = isOfType(enter.error, 'operatorDismissed')
  const ask = (typed: Given) => {
    enter.reset()
    setGiven(typed)
    if (before) setAsked(true)
    else void navigate(pathname, { state: atCode })
  }
  if (isAtCode)
    return (
      <CodeStep
        key={`${given.code} ${given.mobile}`}
        mobile={given.mobile}
        entering={enter}
        {...(before ? { onChange: leaveCode } : {})}
      />
    )
  return (
    <Page title={m.title} back={{ to: homePath, label: m.back }}>
      <p className="lede">{m.lead}</p>
      {ended === 'ended' && (
        <Notice kind="warning" live>
          <p>{before ? m.endedHere(before.operator.name) : m.ended}</p>
        </Notice>
      )}
      {(isDismissed || (ended === 'dismissed' && !enter.error)) && (
        <Notice kind="error" title={m.dismissed} live>
          <p>{m.dismissedHint}</p>
        </Notice>
      )}
      {enter.error && isUnknown(enter.error) && !isDismissed && (
        <Notice kind="error" title={m.unknown} live>
          <p>{m.unknownHint}</p>
        </Notice>
      )}
      {enter.error && !isUnknown(enter.error) && <FaultNotice error={enter.error} />}
      <SignInForm given={given} onGiven={ask} />
    </Page>
  )
}

const isUnknown = (error: unknown): boolean => error instanceof AgencyError && error.status === 404
