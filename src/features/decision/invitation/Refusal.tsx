import { useMessages } from '../../../i18n/I18n.tsx'
import { Actions, Button } from '../../../ui/Button.tsx'
import { Page } from '../../../ui/Page.tsx'

/** Saying no: what comes of it, and the way back. */
export function Refusal({
  agent,
  onYes,
  onNo,
}: {
  readonly agent: string
  readonly onYes: () => void
  readonly onNo: () => void
}) {
  const { refuse: m } = useMessages('invitation').person
  return (
    <Page title={m.title}>
      <p className="lede">{m.lead(agent)}</p>
      <Actions>
        <Button onClick={onYes}>{m.yes}</Button>
        <Button kind="secondary" onClick={onNo}>
          {m.no}
        </Button>
      </Actions>
    </Page>
  )
}
