import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { ConfirmWithdrawal } from './ConfirmWithdrawal.tsx'

/** Taking an application back. */
export function Withdraw({ view, access }: { readonly view: CaseView; readonly access: string }) {
  const { title, lead } = useMessages('case')
  return (
    <ConfirmWithdrawal
      view={view}
      access={access}
      what={{ action: 'withdraw' }}
      title={say(title.withdraw, view.answers.forWhom)}
    >
      <p>{lead.withdraw}</p>
    </ConfirmWithdrawal>
  )
}
