import { isComposing } from '../../src/ui/composition.ts'

/** What a key does in a show. `stay`: nothing, and the page is not loaded anew either. */
export type ShowKey = 'next' | 'back' | 'first' | 'leave' | 'dark' | 'stay'

/** Keys that belong to what has the focus: letters in a field, arrows among choices, space on a button. */
const taken = 'input, select, textarea, button, summary, a[href], [contenteditable]'
const written = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'

/**
 * What clickers send to go on and back, and to begin: F5 starts the programs they are made for, again with every press of their
 * button. No input method knows a clicker, so these go by their place on the keyboard, also while it composes.
 */
const ofClicker: Readonly<Record<string, ShowKey>> = { PageDown: 'next', PageUp: 'back', F5: 'stay' }
const whereFree: Readonly<Record<string, ShowKey>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
}

/** The button of a clicker that darkens the screen: a full stop from one make, B from another; Chinese keyboards write 。 with it. */
const darkens: ReadonlySet<string> = new Set(['.', '。', 'b', 'B'])

/**
 * What a key means to the show; undefined where it is not for it. The keys of a clicker always are, but letters in a field are
 * letters. Arrows are, except where they move something; space is, except where it presses something. A dialog of the app keeps
 * its Escape, and an input method every other key while it composes.
 */
export function keyOf(event: KeyboardEvent): ShowKey | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, target } = event
  if (ctrlKey || metaKey || altKey) return undefined
  const clicked = ofClicker[key] ?? ofClicker[code]
  if (clicked) return clicked
  if (isComposing(event)) return undefined
  if (key === 'Escape') return document.querySelector('dialog[open]') ? undefined : 'leave'
  const on = target instanceof Element ? target : undefined
  if (darkens.has(key)) return on?.matches(written) ? undefined : 'dark'
  if (key === ' ') return on?.matches(taken) ? undefined : shiftKey ? 'back' : 'next'
  const moves = on?.matches('input, select, textarea, [contenteditable], [role=tab]')
  return moves ? undefined : whereFree[key]
}
