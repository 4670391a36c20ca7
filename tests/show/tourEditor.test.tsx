// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Tour, TourStep } from '../../mocks/scenarios/tour.ts'
import { toursOf } from '../../mocks/show/tours.ts'
import { openConsole } from '../console/openConsole.tsx'
// Loaded beforehand: the tab is fetched when it is opened.
import '../../mocks/show/ShowTab.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const press = (name: string): TourStep => ({ doing: { do: 'press', at: { role: 'button', name } } })
const tour: Tour = {
  id: 'mine',
  title: 'Mine',
  start: { v: 2, o: null, d: {} },
  steps: [press('One'), press('Two'), press('Three')],
}

async function openEditor() {
  const opened = await openConsole('show')
  const tours = toursOf(opened.session)
  tours.add(tour)
  await opened.user.click(await screen.findByLabelText('Export and edit: Mine'))
  const item = screen.getByLabelText('Export and edit: Mine').closest('li')
  if (!item) throw new Error('no item')
  const names = () =>
    tours.list()[0]?.steps.map(({ doing }) => (doing.do === 'press' ? doing.at.name : doing.do))
  return { ...opened, tours, names, item: within(item), steps: () => tours.list()[0]?.steps ?? [] }
}

describe('a recorded tour', () => {
  test('is given captions in the language of the page; emptied, it says what is done', async () => {
    const { user, item, steps } = await openEditor()
    const caption = item.getByRole('textbox', { name: 'Caption of step 1' })
    expect(caption.getAttribute('placeholder')).toBe('Press “One”')
    await user.type(caption, 'Here')
    expect(steps()[0]?.caption).toEqual({ en: 'Here' })
    await user.clear(caption)
    expect(steps()[0]).not.toHaveProperty('caption')
  })

  test('keeps no caption that is too long or holds a real number, and loses nothing of it', async () => {
    const { user, item, steps } = await openEditor()
    const caption = item.getByRole('textbox', { name: 'Caption of step 2' })
    await user.click(caption)
    await user.paste('x'.repeat(201))
    expect(item.getByRole('alert').textContent).toMatch(/at most 200 characters/)
    expect(caption).toHaveProperty('value', 'x'.repeat(201))
    expect(steps()[1]?.caption).toBeUndefined()
    await user.keyboard('{Backspace}')
    expect(item.queryByRole('alert')).toBeNull()
    expect(steps()[1]?.caption?.en).toHaveLength(200)
    await user.clear(caption)
    await user.type(caption, 'Ring 13812345678')
    expect(item.getByRole('alert').textContent).toMatch(/sample number/)
    expect(steps()[1]?.caption?.en).toBe('Ring 1381234567')
  })

  test('has its steps moved by the keyboard, the focus going along', async () => {
    const { user, item, names } = await openEditor()
    item.getByRole('button', { name: 'Move step 1 down' }).focus()
    await user.keyboard('{Enter}')
    expect(names()).toEqual(['Two', 'One', 'Three'])
    await user.keyboard('{Enter}')
    expect(names()).toEqual(['Two', 'Three', 'One'])
    expect(item.getByRole('button', { name: 'Move step 1 up' })).toHaveProperty('disabled', true)
  })

  test('loses a step and gets it back; and is deleted and brought back itself', async () => {
    const { user, item, names, tours, press: pressIt } = await openEditor()
    await user.click(item.getByRole('button', { name: 'Delete step 2' }))
    expect(names()).toEqual(['One', 'Three'])
    await user.click(item.getByRole('button', { name: 'Undo the deletion' }))
    expect(names()).toEqual(['One', 'Two', 'Three'])
    await user.click(item.getByRole('button', { name: 'Delete this tour' }))
    expect(tours.list()).toEqual([])
    await pressIt('Undo the deletion')
    expect(names()).toEqual(['One', 'Two', 'Three'])
  })

  test('passes over a step silently, and is copied with its built-in brothers', async () => {
    const { user, item, steps, tours } = await openEditor()
    await user.click(item.getByRole('checkbox', { name: 'Do not stop at step 3' }))
    expect(steps()[2]?.quiet).toBe(true)
    await user.click(screen.getByLabelText('Export and edit: The first notice'))
    const copies = screen.getAllByRole('button', { name: 'Copy it to edit it' })
    await user.click(copies[1] as HTMLElement)
    expect(tours.list()).toMatchObject([{ id: 'mine' }, { title: { en: 'The first notice' } }])
  })
})
