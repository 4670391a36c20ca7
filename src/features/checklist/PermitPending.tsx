import type { ForWhom } from '../../domain/choices.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import type { Messages } from '../../i18n/messages.ts'
import { say } from '../../i18n/text.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'

/** A foreigner whose work permit is not issued yet: the employer's days have not begun. `to`: where the permit is asked about. */
export function PermitPending({
  words,
  to,
  who,
}: {
  readonly words: Messages['duty']['pending']
  readonly to: string
  readonly who: ForWhom | undefined
}) {
  const { back } = useMessages('checklist')
  return (
    <Page title={words.title} back={{ to, label: back }}>
      <p className="lede">
        {words.text} <LawLink id="foreignersOrder.4" />
      </p>
      <p>{say(words.next, who)}</p>
      <Actions>
        <ButtonLink to={to}>{words.action}</ButtonLink>
      </Actions>
    </Page>
  )
}
