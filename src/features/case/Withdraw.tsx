import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { procedures } from '../../procedures/procedures.ts'
import { ConfirmWithdrawal } from './ConfirmWithdrawal.tsx'

/** Taking the whole of a case back. */
export function Withdraw({ view, access }: { readonly view: CaseView; readonly access: string }) {
  const { withdraw } = useMessages('case')
  const noun = useMessages('progress').nouns[view.kind]
  const { makesCard, contests: isFinal = false } = procedures[view.kind]
  return (
    <ConfirmWithdrawal view={view} access={access} what={{ action: 'withdraw' }} title={withdraw.title(noun)}>
      <p>{withdraw.lead(noun, { makesCard, isFinal })}</p>
    </ConfirmWithdrawal>
  )
}
