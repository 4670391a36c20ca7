/**
 * Whether a key belongs to an input method that is composing a character: its Enter takes a word, its Escape drops it, its
 * page keys turn the list. Safari ends the composition before it tells of the key; the key code 229 stays.
 */
export const isComposing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === 229
