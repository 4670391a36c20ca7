import type { Person } from './person.ts'
import { placeIn } from './visit.ts'

/** What a way through the service costs a person so far. */
export interface Effort {
  /** Screens from the first question on; the start page is not one of them. */
  readonly screens: () => ReadonlySet<string>
  /** Presses and choices from a list. Papers can be ticked off on the result; nobody has to. */
  readonly presses: () => number
}

/** Counts from now on, every screen that comes and every press. Call before the first page is opened. */
export async function countEffort({ page, context }: Person): Promise<Effort> {
  const screens = new Set<string>()
  let presses = 0
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() === 'about:blank') return
    const place = placeIn(frame.url())
    if (place !== '/') screens.add(place)
  })
  await context.exposeFunction('notePress', () => {
    presses += 1
  })
  await context.addInitScript(() => {
    const note = ({ type, target, isTrusted }: Event) => {
      if (!isTrusted || !(target instanceof Element) || target.closest('.demo-desk, .demo-strip')) return
      // A list is chosen from, everything else is pressed; a label presses its box, which is heard itself.
      if ((type === 'change') !== target.matches('select')) return
      if (target.closest('label') && !target.matches('input')) return
      if (location.pathname === '/route/result' && target.matches('input')) return
      void Reflect.get(window, 'notePress')()
    }
    addEventListener('click', note, true)
    addEventListener('change', note, true)
  })
  return { screens: () => screens, presses: () => presses }
}
