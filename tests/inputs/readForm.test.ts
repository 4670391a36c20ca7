// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { type InputDefinitions, readText } from '../../src/inputs/inputDefinitions.ts'
import { readForm } from '../../src/inputs/readForm.ts'
import { walk } from '../../src/journey/engine.ts'
import type { Journey } from '../../src/journey/types.ts'

const text: InputDefinitions['text'] = { Edit: () => null, group: false, read: readText }

const journey = (optional: boolean): Journey => ({
  id: 'card',
  fields: { nameNote: { input: 'text', ...(optional ? { optional: true } : {}) } },
  steps: [{ id: 'note', section: 'identity', asks: ['nameNote'] }],
})

function formWith(typed: string): HTMLFormElement {
  const form = document.createElement('form')
  const input = document.createElement('input')
  input.name = 'nameNote'
  input.value = typed
  form.append(input)
  return form
}

describe('a text question', () => {
  test('that is optional may be left empty, and the way goes on', () => {
    const table = journey(true)
    const read = readForm(formWith(''), ['nameNote'], table, { text })
    expect(read).toEqual({ nameNote: null })
    expect(walk(table, read, '2026-11-25').complete).toBe(true)
  })

  test('that is optional and was typed in is read as it is', () => {
    expect(readForm(formWith('山'), ['nameNote'], journey(true), { text })).toEqual({ nameNote: '山' })
  })

  test('that is not optional stays open when it is left empty', () => {
    const table = journey(false)
    const read = readForm(formWith(''), ['nameNote'], table, { text })
    expect(read).toEqual({})
    expect(walk(table, read, '2026-11-25').open?.id).toBe('note')
  })
})
