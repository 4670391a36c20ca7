import { isComposing } from '../../../src/ui/composition.ts'

/** Lets somebody press a sentence of the page, which then does nothing else. Undefined where Escape gave that up. */
export function pickText(): Promise<string | undefined> {
  const stop = new AbortController()
  const listening = { capture: true, signal: stop.signal }
  const { classList } = document.documentElement
  classList.add('demo-picking')
  return new Promise((resolve) => {
    const end = (text: string | undefined): void => {
      stop.abort()
      classList.remove('demo-picking')
      resolve(text)
    }
    const isOurs = ({ target }: Event) => target instanceof Element && target.closest('.demo-root') !== null
    const hold = (event: Event): void => {
      if (isOurs(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const)
      addEventListener(type, hold, listening)
    addEventListener(
      'click',
      (event) => {
        if (isOurs(event)) return
        hold(event)
        end(event.target instanceof Element ? event.target.textContent.trim() : undefined)
      },
      listening,
    )
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || isComposing(event)) return
        event.preventDefault()
        event.stopPropagation()
        end(undefined)
      },
      listening,
    )
  })
}
