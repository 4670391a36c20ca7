import { useEffect, useState } from 'react'
import type { QueuedEntry } from '../../journey/handOut/entry.ts'
import type { HandOutQueue } from '../../journey/handOut/handOutQueue.ts'

/** While an entry is changed nothing is sent. False where it can't be changed, as it is just on its way; a new one always can. */
export function useEditing(queue: HandOutQueue, before: QueuedEntry | undefined): boolean {
  const [isEditable, setEditable] = useState(before === undefined)
  const id = before?.id
  useEffect(() => {
    if (id === undefined) return undefined
    let isLeft = false
    const asked = queue.beginEdit(id).then((isMine) => {
      if (isLeft && isMine) queue.endEdit()
      else setEditable(isMine)
      return isMine
    })
    return () => {
      isLeft = true
      void asked.then((isMine) => {
        if (isMine) queue.endEdit()
      })
    }
  }, [queue, id])
  return isEditable
}
