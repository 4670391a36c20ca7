// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { keyOf } from '../../mocks/show/keys.ts'

afterEach(() => document.body.replaceChildren())

/** What a key does while the focus is on this element; `undefined`: on nothing. */
function press(key: string, tag?: string, more: KeyboardEventInit & { type?: string } = {}) {
  const on = tag ? document.createElement(tag) : document.body
  if (tag) document.body.append(on)
  if (more.type) on.setAttribute('type', more.type)
  let found: ReturnType<typeof keyOf>
  on.addEventListener('keydown', (event) => {
    found = keyOf(event)
  })
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
  return found
}

describe('a key of a show', () => {
  test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('%s goes on', (key) => {
    expect(press(key)).toBe('next')
    expect(press(key, 'h1')).toBe('next')
  })
  test.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('%s goes back', (key) => expect(press(key)).toBe('back'))
  test.each(['ArrowRight', 'PageDown', 'PageUp', 'Escape', ' '])(
    '%s of an input method that composes a character is its own',
    (key) => {
      expect(press(key, 'input', { isComposing: true })).toBeUndefined()
      expect(press(key, 'h1', { keyCode: 229 })).toBeUndefined()
    },
  )
  test('shift and space go back, Home to the first step, Escape leaves', () => {
    expect(press(' ', undefined, { shiftKey: true })).toBe('back')
    expect(press('Home')).toBe('first')
    expect(press('Escape')).toBe('leave')
  })
  test('belongs to a field where somebody types or chooses, but the page keys of a clicker do not', () => {
    for (const [tag, type] of [['input', 'text'], ['input', 'radio'], ['select'], ['textarea']] as const) {
      for (const key of ['ArrowRight', 'ArrowUp', ' ', 'Home'])
        expect(press(key, tag, type ? { type } : {})).toBeUndefined()
      expect(press('PageDown', tag)).toBe('next')
    }
  })
  test('presses a button where it is space, and goes on there where it is an arrow', () => {
    for (const tag of ['button', 'summary']) {
      expect(press(' ', tag)).toBeUndefined()
      expect(press('ArrowRight', tag)).toBe('next')
    }
  })
  test('with Ctrl, Alt or ⌘ is for somebody else', () => {
    for (const key of ['PageDown', 'ArrowLeft', 'Escape'])
      for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
        expect(press(key, undefined, held)).toBeUndefined()
  })
  test('closes a dialog of the app first', () => {
    document.body.append(Object.assign(document.createElement('dialog'), { open: true }))
    expect(press('Escape')).toBeUndefined()
  })
})
