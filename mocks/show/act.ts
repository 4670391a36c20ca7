import type { Target } from '../scenarios/target.ts'
import type { Doing } from '../scenarios/tour.ts'
import type { Wording } from '../scenarios/wording.ts'
import { find, isCalled } from './naming.ts'
import { drawSample } from './samples.ts'
import { waitFor } from './waiting.ts'

/** How long a step waits for what it needs, in milliseconds. */
export const patience = 10_000

/** Why a step can't be done: what it needs is not on the screen, the screen is another one, or the agency does not allow it. */
export class Stuck extends Error {
  override readonly name = 'Stuck'
  readonly why: 'missing' | 'screen' | 'refused'
  /** What is missing, where it has a name. */
  readonly what: Wording

  constructor(why: Stuck['why'], what: Wording = '') {
    super(`${why}: ${typeof what === 'string' ? what : what.en}`)
    this.why = why
    this.what = what
  }
}

/** What is meant, as soon as it is on the screen and can be used. Rejects with `Stuck`. */
export async function reach(at: Target): Promise<HTMLElement> {
  const found = await waitFor(() => {
    const element = find(at)
    return element && !element.matches(':disabled') ? element : undefined
  }, patience)
  if (!found) throw new Stuck('missing', at.name)
  return found
}

/** Does on the screen what somebody did; the app hears of it as if a person had done it. */
export async function actOn(element: HTMLElement, doing: Doing): Promise<void> {
  switch (doing.do) {
    case 'press':
      return element.click()
    case 'choose':
    case 'clear':
      if (element instanceof HTMLInputElement && element.checked !== (doing.do === 'choose')) element.click()
      return
    case 'type':
      return write(element, doing.text)
    case 'select':
      return pick(element, doing)
    case 'give':
      return give(element, doing)
    default:
  }
}

/** Puts a value in as typing would: past React, which remembers what it has seen. */
function set(element: HTMLElement, value: string): void {
  const proto: unknown = Object.getPrototypeOf(element)
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, value)
}

function write(element: HTMLElement, text: string): void {
  set(element, text)
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
  element.dispatchEvent(new Event('change', { bubbles: true }))
}

function pick(element: HTMLElement, doing: Extract<Doing, { do: 'select' }>): void {
  if (!(element instanceof HTMLSelectElement)) throw new Stuck('missing', doing.at.name)
  const option = [...element.options].find(({ label }) => isCalled(label, doing.option))
  if (!option) throw new Stuck('missing', doing.option)
  set(element, option.value)
  element.dispatchEvent(new Event('input', { bubbles: true }))
  element.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Presses what opens the file picker, and gives a sample in its place. */
async function give(element: HTMLElement, doing: Extract<Doing, { do: 'give' }>): Promise<void> {
  const blob = await drawSample(doing.file)
  let input: HTMLInputElement | undefined
  const stop = new AbortController()
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'file') return
      event.preventDefault()
      input = event.target
    },
    { capture: true, signal: stop.signal },
  )
  element.click()
  stop.abort()
  if (!input) throw new Stuck('missing', doing.at.name)
  const files = new DataTransfer()
  files.items.add(new File([blob], `${doing.file}.png`, { type: 'image/png' }))
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}
