import { createElement } from 'react'
import { setAround } from './around.ts'
import { ReadAloud } from './ReadAloud.tsx'

let offered = false

/** Puts the button that reads the page aloud into the header; not in the frames of the demonstration's screens. */
export function offerAloud(): void {
  if (offered || window.top !== window) return
  offered = true
  setAround({ voice: createElement(ReadAloud) })
}
