import { useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import type { HandingOut } from './handingOut.ts'
import { useSayEntry } from './useSayEntry.ts'

/** What was entered last, with the way to take it back as long as nothing of it was sent. */
export function LastEntry({ work }: { readonly work: HandingOut }) {
  const m = useMessages('handout')
  const say = useSayEntry()
  const [undone, setUndone] = useState('')
  const { queue, state, at } = work
  const last = state.entries.findLast(
    ({ operator, state: stands }) => operator === at.operator.name && stands === 'waiting',
  )
  const isOnItsWay = last && state.sending.includes(last.id)
  const takeBack = async (id: string, name: string) =>
    setUndone((await queue.discard(id)) ? m.undone(name) : m.tooLate)
  return (
    <div className="hand-out-last">
      <output>{last && !isOnItsWay ? m.entered(say.what(last)) : undone}</output>
      {last && !isOnItsWay && (
        <Button kind="secondary" onClick={() => void takeBack(last.id, last.name)}>
          {m.undo}
        </Button>
      )}
    </div>
  )
}
