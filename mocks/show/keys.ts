import { isComposing } from '../../src/ui/composition.ts'

/** What a key does in a show. */
export type ShowKey = 'next' | 'back' | 'first' | 'leave'

/** Keys that belong to what has the focus: letters in a field, arrows among choices, space on a button. */
const taken = 'input, select, textarea, button, summary, a[href], [contenteditable]'

const always: Readonly<Record<string, ShowKey>> = { PageDown: 'next', PageUp: 'back', Escape: 'leave' }
const whereFree: Readonly<Record<string, ShowKey>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
}

/**
 * What a key means to the show; undefined where it is not for it. Page keys, which clickers send, always are. Arrows are,
 * except where they move something; space is, except where it presses something. A dialog of the app keeps its Escape, and
 * an input method every key while it composes.
 */
export function keyOf(event: KeyboardEvent): ShowKey | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
  if (ctrlKey || metaKey || altKey || isComposing(event)) return undefined
  if (key === 'Escape' && document.querySelector('dialog[open]')) return undefined
  const sure = always[key]
  if (sure) return sure
  const on = target instanceof Element ? target : undefined
  if (key === ' ') return on?.matches(taken) ? undefined : shiftKey ? 'back' : 'next'
  const moves = on?.matches('input, select, textarea, [contenteditable], [role=tab]')
  return moves ? undefined : whereFree[key]
}
