import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import type { CardPress } from './useCardAction.ts'

/** The button of something that is done by one press; what is safe, and what to do next, where it could not be done. */
export function PressButton(props: {
  readonly of: CardPress
  readonly kind?: 'primary' | 'secondary'
  readonly words: {
    readonly button: string
    readonly working: string
    readonly safe: string
    readonly unsure: string
  }
}) {
  const { of: act, kind = 'primary', words } = props
  const { retry } = useMessages('progress')
  return (
    <>
      {act.error && <RequestFailure error={act.error} safe={act.isUnsure ? words.unsure : words.safe} />}
      <Actions>
        <Button kind={kind} aria-disabled={act.isPending} onClick={act.press}>
          {act.isPending ? words.working : act.error ? retry : words.button}
        </Button>
      </Actions>
    </>
  )
}
