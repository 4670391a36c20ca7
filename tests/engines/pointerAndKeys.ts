import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from './engine.ts'

/** What somebody does at a screen: finds something, presses it, fills it in. */
export interface PointerAndKeys {
  readonly engine: Engine
  /** Waits until a condition holds in the page; rejects, saying what was waited for, after half a minute. */
  readonly wait: <A extends readonly unknown[]>(
    what: string,
    holds: (...args: A) => boolean,
    ...args: A
  ) => Promise<void>
  /** Presses the first thing that a selector finds, with this text where one is given. */
  readonly press: (selector: string, text?: string) => Promise<void>
  /** Puts a text in place of what is in a box. */
  readonly fill: (selector: string, text: string) => Promise<void>
  /** Gives a file where it is asked for. */
  readonly give: (selector: string, path: string) => Promise<void>
}

const patience = 30_000

/** The middle of the first thing that a selector finds and a press would hit; brings it into view. */
function findPoint(selector: string, text: string): { readonly x: number; readonly y: number } | null {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) => one.offsetParent !== null && (text === '' || one.textContent?.trim() === text),
  )
  if (!found) return null
  found.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = found.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  const hit = document.elementFromPoint(x, y)
  const isHit = hit !== null && (found.contains(hit) || hit.closest('label')?.contains(found) === true)
  return isHit ? { x, y } : null
}

/** The hands of a person at a browser. */
export function handsAt(engine: Engine): PointerAndKeys {
  const until = async <R>(what: string, look: () => Promise<R | null | false>): Promise<R> => {
    for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
      const found = await look()
      if (found !== null && found !== false) return found
    }
    const stand = await engine.run(() => `${location.href} “${document.querySelector('h1')?.textContent}”`)
    throw new Error(`${what}: not at ${stand}`)
  }
  const press: PointerAndKeys['press'] = async (selector, text = '') => {
    let last = ''
    // What still moves is missed: pressed where it has been found twice.
    const { x, y } = await until(`${selector} ${text}`, async () => {
      const point = await engine.run(findPoint, selector, text)
      const isStill = JSON.stringify(point) === last
      last = JSON.stringify(point)
      return isStill && point
    })
    await engine.press(x, y)
  }
  const wait: PointerAndKeys['wait'] = async (what, holds, ...args) => {
    await until(what, () => engine.run(holds, ...args))
  }
  return {
    engine,
    wait,
    press,
    give: async (selector, path) => {
      await wait(selector, (where) => document.querySelector(where) !== null, selector)
      await engine.give(selector, path)
    },
    fill: async (selector, text) => {
      await press(selector)
      await engine.run((where) => {
        const box = document.querySelector(where)
        if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.select()
      }, selector)
      await engine.type(text)
      const held = await engine.run((where) => {
        const box = document.querySelector(where)
        return box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : ''
      }, selector)
      assert.equal(held, text, `${selector} holds what was typed`)
    },
  }
}
