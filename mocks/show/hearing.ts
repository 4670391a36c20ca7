import { type Doing } from '../scenarios/tour.ts'
import { withoutCase } from '../scenarios/wording.ts'
import { describe, describeNear } from './naming.ts'

const pressable: ReadonlySet<string> = new Set(['link', 'button', 'summary', 'tab', 'option', 'menuitem'])

/** What happens outside the service is no step: at the console, on the simulated phone, on the strip. */
const isOurs = (element: Element): boolean => element.closest('.demo-root, .demo-phone, .demo') !== null

const isFile = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'file'

const isTicked = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(element.type)

const isText = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !/^(?:radio|checkbox|file|range|button|submit)$/.test(element.type))

/** What a click, a change or typing was, as a step of a tour; undefined where it was none of its own. */
export function doingOf({ type, target }: Event): Doing | 'photo' | 'paper' | undefined {
  if (!(target instanceof Element) || isOurs(target)) return undefined
  if (type === 'click') return pressOf(target)
  if (type === 'input') return textOf(target)
  if (isFile(target)) return target.accept.includes('pdf') ? 'paper' : 'photo'
  return choiceOf(target)
}

function pressOf(element: Element): Doing | undefined {
  if (isFile(element)) return undefined
  const at = describeNear(element)
  return at && pressable.has(at.role) ? { do: 'press', at } : undefined
}

function textOf(element: Element): Doing | undefined {
  if (!isText(element)) return undefined
  const at = describe(element)
  return at && { do: 'type', at, text: element.value }
}

function choiceOf(element: Element): Doing | undefined {
  const at = describe(element)
  if (!at) return undefined
  if (isTicked(element)) return { do: element.checked ? 'choose' : 'clear', at }
  const option = element instanceof HTMLSelectElement ? element.selectedOptions[0]?.label : undefined
  return option === undefined ? undefined : { do: 'select', at, option: withoutCase(option) }
}
