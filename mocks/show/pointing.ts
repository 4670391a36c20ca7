import { isComposing } from '../../src/ui/composition.ts'
import type { Target } from '../scenarios/target.ts'
import { boxOf } from './box.ts'
import { describeNear, find } from './naming.ts'

/**
 * Lets somebody point at something on the screen: what is under the pointer is framed, and the next click is not the app's.
 * @returns what was pointed at; undefined when it was given up by Escape, or has no name.
 */
export function pointAtSomething(): Promise<Target | undefined> {
  const frame = document.createElement('div')
  frame.className = 'demo-root demo-frame'
  document.body.append(frame)
  const stop = new AbortController()
  const listening = { capture: true, signal: stop.signal }
  const targetAt = ({ target }: Event) => (target instanceof Element ? describeNear(target) : undefined)

  return new Promise((resolve) => {
    const end = (target: Target | undefined): void => {
      stop.abort()
      frame.remove()
      resolve(target)
    }
    const hold = (event: Event): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener(
      'pointermove',
      (event) => {
        const target = targetAt(event)
        const element = target && find(target)
        const box = element && boxOf(element)
        frame.hidden = !box
        if (!box) return
        for (const side of ['left', 'top', 'width', 'height'] as const) frame.style[side] = `${box[side]}px`
      },
      listening,
    )
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'submit'] as const)
      addEventListener(type, hold, listening)
    addEventListener(
      'click',
      (event) => {
        hold(event)
        end(targetAt(event))
      },
      listening,
    )
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || isComposing(event)) return
        hold(event)
        end(undefined)
      },
      listening,
    )
  })
}
