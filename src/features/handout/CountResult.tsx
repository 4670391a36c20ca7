import type { CardToHandOut } from '../../domain/handOut.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { handOutView, usePlace } from './historyPlace.ts'

/** What the count came to, and what to do about what is missing. */
export function CountResult({
  entered,
  missed,
  unexpected,
  left,
  onAgain,
}: {
  readonly entered: number
  readonly missed: readonly CardToHandOut[]
  readonly unexpected: readonly string[]
  /** How many were not on the list that was counted. */
  readonly left: number
  readonly onAgain: () => void
}) {
  const m = useMessages('handout')
  const { goOn } = usePlace()
  return (
    <>
      <Notice kind={missed.length > 0 ? 'warning' : 'success'} title={m.count.done(entered)} live>
        {missed.length > 0 && <p>{m.count.missed(missed.length)}</p>}
        {missed.length > 0 && (
          <ul>
            {missed.map((card) => (
              <li key={card.number}>{m.count.card(card)}</li>
            ))}
          </ul>
        )}
        {unexpected.length > 0 && <p>{m.count.unexpected(unexpected.join('、'))}</p>}
      </Notice>
      <Actions>
        {left > 0 && <Button onClick={onAgain}>{m.count.again(left)}</Button>}
        <Button kind={left > 0 ? 'secondary' : 'primary'} onClick={() => goOn({ view: handOutView() })}>
          {m.count.goOn}
        </Button>
      </Actions>
    </>
  )
}
