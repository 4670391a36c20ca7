// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Boot } from '../../src/app/boot/bootAnswers.ts'
import { Hydrated } from '../../src/app/boot/Hydrated.tsx'
import { loadLater } from '../../src/app/boot/loadLater.ts'

vi.mock('../../src/app/boot/loadLater.ts', () => ({ loadLater: vi.fn<() => void>() }))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
})

/** The app takes over from a boot script that has this to say. */
function takeOver(left: Partial<Boot>): void {
  window.boot = { take: () => {}, release: () => undefined, ...left }
  render(<Hydrated onReady={() => {}} />)
}

describe('when the app takes over from the boot script', () => {
  test('who had gone on before it was there has arrived: what keeps the site on the device is loaded', () => {
    takeOver({ moved: true })
    expect(loadLater).toHaveBeenCalledOnce()
  })

  test('who is still on the first screen gets nothing more yet', () => {
    takeOver({})
    expect(loadLater).not.toHaveBeenCalled()
  })

  test('what was submitted meanwhile is submitted now', () => {
    const form = document.createElement('form')
    const submitted = vi.fn<(event: Event) => void>((event) => event.preventDefault())
    form.addEventListener('submit', submitted)
    document.body.append(form)
    takeOver({ release: () => form })
    expect(submitted).toHaveBeenCalledOnce()
    expect(window.boot).toBeUndefined()
  })
})
