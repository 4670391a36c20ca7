import type { Person } from './person.ts'
import { placeIn } from './visit.ts'

/** What a way through the service costs a person so far. */
export interface Effort {
  /** Screens from the first question on; the start page and the list of notices are not on the way. */
  readonly screens: () => number
  /** Presses and choices from a list. Papers can be ticked off on the result; nobody has to. */
  readonly presses: () => number
}

/** Counts from now on, every screen that comes and every press. Call before the first page is opened. */
export async function countEffort({ page, context }: Person): Promise<Effort> {
  const screens: string[] = []
  let presses = 0
  page.on('framenavigated', (frame) => {
    const place = placeIn(frame.url())
    if (frame === page.mainFrame() && place !== screens.at(-1)) screens.push(place)
  })
  await context.exposeFunction('notePress', () => {
    presses += 1
  })
  await context.addInitScript(() => {
    const note = (event: Event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return
      const isSelect = event.target.matches('select')
      if ((event.type === 'change') !== isSelect) return
      if (event.target.closest('.demo-desk, .demo-strip')) return
      if (location.pathname === '/route/result' && event.target.closest('label, input')) return
      // A label presses its box, which is heard, too.
      if (event.type === 'click' && event.target.closest('label') && !event.target.matches('input')) return
      void Reflect.get(window, 'notePress')()
    }
    addEventListener('click', note, true)
    addEventListener('change', note, true)
  })
  const elsewhere = new Set(['/', '/notices'])
  return {
    screens: () => screens.filter((place) => !elsewhere.has(place) && place !== 'about:blank').length,
    presses: () => presses,
  }
}
