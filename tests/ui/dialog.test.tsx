// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Dialog } from '../../src/ui/Dialog.tsx'

afterEach(cleanup)

function showModal(this: HTMLDialogElement) {
  this.open = true
  this.querySelector('button')?.focus()
}

function close(this: HTMLDialogElement) {
  this.open = false
}

function Place() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Report
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Sure?" closeLabel="Close">
        <p>Both functions stop.</p>
      </Dialog>
    </>
  )
}

beforeEach(() => {
  // jsdom has no top layer; what matters here is who opens, who closes and where the focus goes.
  Object.assign(HTMLDialogElement.prototype, { showModal, close })
})

const opened = () => {
  render(<Place />)
  const opener = screen.getByRole('button', { name: 'Report' })
  opener.focus()
  fireEvent.click(opener)
  return opener
}

describe('a dialog', () => {
  test('leaves the Escape that drops a word being composed to the input method', () => {
    opened()
    const dialog = screen.getByRole('dialog')
    // A browser closes a dialog by Escape unless the key was prevented.
    expect(fireEvent.keyDown(dialog, { key: 'Escape', isComposing: true, keyCode: 229 })).toBe(false)
    expect(fireEvent.keyDown(dialog, { key: 'Escape' })).toBe(true)
  })

  test('is named by its title', () => {
    opened()
    expect(screen.getByRole('dialog', { name: 'Sure?' })).toBeDefined()
  })

  test.each([
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
    ['Escape', () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))],
    ['a click beside it', () => fireEvent.click(screen.getByRole('dialog'))],
  ])('closes by %s and gives the focus back', (_way, leave) => {
    const opener = opened()
    expect(document.activeElement).not.toBe(opener)
    leave()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })
})
