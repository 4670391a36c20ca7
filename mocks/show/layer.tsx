import './show.css'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { createStore } from '../../src/foundation/createStore.ts'
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

/** What takes the notes off the screens again, while they are shown. */
const pins = createStore<(() => void) | undefined>(undefined)

/** Whether the notes are shown on the screens. */
export const isPinned = (): boolean => pins.get() !== undefined

export const subscribeToPins = pins.subscribe

/** Shows the notes on the screens, or hides them. */
export function togglePins(session: Session): void {
  const takeAway = pins.get()
  takeAway?.()
  pins.set(takeAway ? undefined : drawOver(session, <Pins />))
}
