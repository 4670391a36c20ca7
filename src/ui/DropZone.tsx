import { type DragEvent, type ReactNode, useEffect, useState } from 'react'
import { classes } from './classes.ts'

interface DropZoneProps {
  readonly className: string
  readonly onDrop: (file: File) => void
  readonly children: ReactNode
}

/** Beside a zone, a browser would leave the page and show the file: a hand that misses by a little would lose its place. */
function refuse(event: globalThis.DragEvent): void {
  const { dataTransfer } = event
  if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  dataTransfer.dropEffect = 'none'
}

/** A place where a file can be dropped, around controls that do the same. Of several files the first is taken. */
export function DropZone({ className, onDrop, children }: DropZoneProps) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    addEventListener('dragover', refuse)
    addEventListener('drop', refuse)
    return () => {
      removeEventListener('dragover', refuse)
      removeEventListener('drop', refuse)
    }
  }, [])
  const hold = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(event.type !== 'dragleave')
  }
  return (
    <div
      className={classes(className, over && 'is-over')}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={hold}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onDrop(file)
      }}
    >
      {children}
    </div>
  )
}
