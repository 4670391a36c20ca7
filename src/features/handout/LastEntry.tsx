import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { isOwn } from '../../journey/handOut/entry.ts'
import { Button } from '../../ui/Button.tsx'
import { enteredBy, type HandingOut } from './handingOut.ts'
import { useSayEntry } from './useSayEntry.ts'

/** What was entered last, with the way to take it back as long as nothing of it was sent. */
export function LastEntry({ work }: { readonly work: HandingOut }) {
  const m = useMessages('handout')
  const say = useSayEntry()
  const [undone, setUndone] = useState('')
  const [said, setSaid] = useState('')
  const { queue, state, at } = work
  const last = state.entries.findLast(
    (entry) => isOwn(entry, enteredBy(at)) && entry.state === 'waiting' && !state.sending.includes(entry.id),
  )
  const text = last ? m.entered(say.what(last)) : undone
  // A moment after the page has come: what stands in it from the start is not read out.
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 100)
    return () => clearTimeout(timer)
  }, [text])
  const takeBack = async (id: string, name: string) =>
    setUndone((await queue.discard(id)) ? m.undone(name) : m.tooLate)
  return (
    <div className="hand-out-last">
      <output>{said}</output>
      {last && (
        <Button kind="secondary" onClick={() => void takeBack(last.id, last.name)}>
          {m.undo}
        </Button>
      )}
    </div>
  )
}
