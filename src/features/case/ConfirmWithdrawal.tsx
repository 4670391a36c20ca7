import type { ReactNode } from 'react'
import type { CaseView } from '../../api/schemas.ts'
import type { Consent } from '../../domain/consents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { casePath } from '../../journey/paths.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAct } from './useAct.ts'

interface ConfirmWithdrawalProps {
  readonly view: CaseView
  readonly access: string
  readonly what:
    | { readonly action: 'withdraw' }
    | { readonly action: 'withdrawConsent'; readonly consent: Consent }
  readonly title: string
  /** What it means. */
  readonly children: ReactNode
}

/** A page that takes something back: said what it means, one button that does it, one that leaves all as it is. */
export function ConfirmWithdrawal({ view, access, what, title, children }: ConfirmWithdrawalProps) {
  const words = useMessages('case')
  const { act, sending, error } = useAct(view.number, access, what)
  const back = casePath(view.number)
  return (
    <Page title={title} back={{ to: back, label: words.back }}>
      {children}
      {error !== undefined && <FaultNotice error={error} />}
      <Actions>
        <Button kind="danger" onClick={() => void act({})}>
          {sending ? words.saving : words.save[what.action]}
        </Button>
        <ButtonLink kind="secondary" to={back}>
          {words.keep}
        </ButtonLink>
      </Actions>
    </Page>
  )
}
