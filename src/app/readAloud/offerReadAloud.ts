import { createElement } from 'react'
import { setLayoutSlots } from '../frame/layoutSlots.ts'
import { ReadAloud } from './ReadAloud.tsx'

let offered = false

/** Puts the button that reads the page aloud into the header; not in the frames of the demonstration's screens. */
export function offerReadAloud(): void {
  if (offered || window.top !== window) return
  offered = true
  setLayoutSlots({ voice: createElement(ReadAloud) })
}
