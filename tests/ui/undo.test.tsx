// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Undo } from '../../src/ui/Undo.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const pass = (seconds: number) => {
  for (let second = 0; second < seconds; second++) act(() => void vi.advanceTimersByTime(1000))
}

const place = () => {
  const [undone, ended] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const { container } = render(
    <Undo text="Reported lost" label="Undo" remaining={(n) => `${n} s`} onUndo={undone} onEnd={ended} />,
  )
  const bar = container.querySelector('.undo')
  if (!bar) throw new Error('no bar')
  return { undone, ended, bar }
}

describe('the undo bar', () => {
  test('says what was done and takes it back', () => {
    const { undone, ended } = place()
    expect(screen.getByRole('status').textContent).toBe('Reported lost')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(undone).toHaveBeenCalledOnce()
    expect(ended).not.toHaveBeenCalled()
  })

  test('has the page styled anew when it comes and when it goes, not with every second', async () => {
    const { style } = document.documentElement
    const set = vi.spyOn(style, 'setProperty')
    place()
    pass(5)
    expect(set).toHaveBeenCalledOnce()
    set.mockRestore()
  })

  test('lets the step stand after 10 seconds, once', () => {
    const { ended } = place()
    pass(9)
    expect(ended).not.toHaveBeenCalled()
    pass(5)
    expect(ended).toHaveBeenCalledOnce()
  })

  test('stands still while it is pointed at or focused', () => {
    const { ended, bar } = place()
    fireEvent.pointerEnter(bar)
    pass(30)
    fireEvent.pointerLeave(bar)
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }))
    pass(30)
    expect(ended).not.toHaveBeenCalled()
    fireEvent.blur(screen.getByRole('button', { name: 'Undo' }))
    pass(10)
    expect(ended).toHaveBeenCalledOnce()
  })

  test('stays still when the pointer leaves while the focus is still in it', () => {
    const { ended, bar } = place()
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }))
    fireEvent.pointerEnter(bar)
    fireEvent.pointerLeave(bar)
    pass(30)
    expect(ended).not.toHaveBeenCalled()
  })
})
