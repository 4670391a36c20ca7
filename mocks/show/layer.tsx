import './show.css'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Session } from '../console/session.ts'
import { SessionContext } from '../console/useConsole.ts'
import { Pins } from './Pins.tsx'

/** Draws something over the app, in a tree of its own; gives what takes it away. */
export function drawOver(session: Session, content: ReactNode): () => void {
  const place = document.createElement('div')
  place.className = 'demo-root'
  document.body.append(place)
  const root = createRoot(place)
  root.render(<SessionContext value={session}>{content}</SessionContext>)
  return () => {
    root.unmount()
    place.remove()
  }
}

let takePins: (() => void) | undefined
const listeners = new Set<() => void>()

/** Whether the notes are shown on the screens. */
export const isPinned = (): boolean => takePins !== undefined

export function subscribeToPins(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows the notes on the screens, or hides them. */
export function togglePins(session: Session): void {
  if (takePins) {
    takePins()
    takePins = undefined
  } else takePins = drawOver(session, <Pins />)
  for (const listener of listeners) listener()
}
