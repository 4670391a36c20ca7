import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { casePath } from '../../journey/paths.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAct } from './useAct.ts'

/** Taking an application back: said what it means, then one button. */
export function Withdraw({ view, access }: { readonly view: CaseView; readonly access: string }) {
  const words = useMessages('case')
  const { act, sending, error } = useAct(view.number, access, { action: 'withdraw' })
  return (
    <Page
      title={say(words.title.withdraw, view.answers.forWhom)}
      back={{ to: casePath(view.number), label: words.back }}
    >
      <p>{words.lead.withdraw}</p>
      {error !== undefined && <FaultNotice error={error} />}
      <Actions>
        <Button kind="danger" onClick={() => void act({})}>
          {sending ? words.saving : words.save.withdraw}
        </Button>
        <ButtonLink kind="secondary" to={casePath(view.number)}>
          {words.keep}
        </ButtonLink>
      </Actions>
    </Page>
  )
}
