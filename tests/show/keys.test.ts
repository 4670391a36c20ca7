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
  test.each(['ArrowRight', 'Escape', ' ', '.', 'b'])(
    '%s of an input method that composes a character is its own',
    (key) => {
      expect(press(key, 'input', { isComposing: true })).toBeUndefined()
      expect(press(key, 'h1', { keyCode: 229 })).toBeUndefined()
    },
  )
  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['F5', 'stay'],
  ])('%s of a clicker is heard while an input method composes, whatever that calls it', (code, does) => {
    expect(press(code, 'input', { isComposing: true })).toBe(does)
    expect(press('Process', 'input', { code, isComposing: true, keyCode: 229 })).toBe(does)
  })
  test.each(['.', '。', 'b', 'B'])('%s darkens the screen, and is a letter where somebody writes', (key) => {
    expect(press(key)).toBe('dark')
    expect(press(key, 'button')).toBe('dark')
    expect(press(key, 'input', { type: 'radio' })).toBe('dark')
    for (const tag of ['input', 'textarea', 'select']) expect(press(key, tag)).toBeUndefined()
  })
  test('F5 neither leads anywhere nor loads the page anew', () => {
    for (const tag of ['h1', 'input']) expect(press('F5', tag)).toBe('stay')
    expect(press('F5', undefined, { ctrlKey: true })).toBeUndefined()
  })
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
