// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DropZone } from '../../src/ui/DropZone.tsx'

afterEach(cleanup)

const file = new File(['x'], 'a.jpg')
const drag = (name: 'dragOver' | 'drop', over: Element, types: readonly string[] = ['Files']) => {
  const event = createEvent[name](over, { dataTransfer: { types, files: [file], dropEffect: 'copy' } })
  fireEvent(over, event)
  return event
}

describe('a file that is dropped', () => {
  test('in the zone is taken', () => {
    const onDrop = vi.fn<(file: File) => void>()
    render(
      <DropZone className="zone" onDrop={onDrop}>
        here
      </DropZone>,
    )
    expect(drag('dragOver', screen.getByText('here')).defaultPrevented).toBe(true)
    drag('drop', screen.getByText('here'))
    expect(onDrop).toHaveBeenCalledWith(file)
  })

  test('beside the zone opens nothing and is not taken', () => {
    const onDrop = vi.fn<(file: File) => void>()
    render(
      <DropZone className="zone" onDrop={onDrop}>
        here
      </DropZone>,
    )
    expect(drag('dragOver', document.body).defaultPrevented).toBe(true)
    expect(drag('drop', document.body).defaultPrevented).toBe(true)
    expect(onDrop).not.toHaveBeenCalled()
  })

  test('a text that is dragged goes where it always went', () => {
    render(
      <DropZone className="zone" onDrop={() => undefined}>
        here
      </DropZone>,
    )
    expect(drag('drop', document.body, ['text/plain']).defaultPrevented).toBe(false)
  })

  test('where there is no zone any more, the browser does what it always did', () => {
    render(
      <DropZone className="zone" onDrop={() => undefined}>
        here
      </DropZone>,
    )
    cleanup()
    expect(drag('drop', document.body).defaultPrevented).toBe(false)
  })
})
