import { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api'
import type { Target } from '../scenarios/target.ts'
import { inLanguage, type Wording, withoutCase } from '../scenarios/wording.ts'

// Things on the screen by role and name, the way a screen reader and Playwright's getByRole find them. The names are computed
// by the library that Testing Library uses, so that a recorded name is found again by any of the three.

/** What can be pointed at: what can be operated, and what has a name of its own. */
const nameable =
  'a[href], button, input, select, textarea, summary, h1, h2, h3, h4, img, fieldset, section, figure, dialog, table, nav, ' +
  'ul[aria-label], ul[aria-labelledby], li[aria-label], li[aria-labelledby], [role]'

/** The demonstration's own things are no part of the service. */
const isOurs = (element: Element): boolean => element.closest('.demo-root, .demo-phone, .demo') !== null

/** The role of an element; what opens a disclosure is a `summary`, on which tools disagree. */
const roleOf = (element: Element): string | null =>
  element.localName === 'summary' ? 'summary' : getRole(element)

const nameOf = (element: Element): string =>
  withoutCase(
    (element.localName === 'summary' ? (element.textContent ?? '') : computeAccessibleName(element))
      .replace(/\s+/g, ' ')
      .trim(),
  ).slice(0, 300)

/** Also what a closed disclosure hides; browsers that can't tell show it a little early. */
const isShown = (element: HTMLElement): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility()

const isThere = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && !isOurs(element) && isShown(element) && !isInaccessible(element)

const all = (root: ParentNode = document): HTMLElement[] =>
  [...root.querySelectorAll(nameable)].filter((element) => isThere(element))

const fieldOf = (element: Element): string | undefined => {
  const name = element.getAttribute('name') ?? ''
  return /^[\w-]{1,60}$/.test(name) ? name : undefined
}

/** How somebody would call an element; undefined when it has no name. */
export function describe(element: Element): Target | undefined {
  const role = roleOf(element)
  const name = nameOf(element)
  if (!role || !/^[a-z]{2,20}$/.test(role) || name === '') return undefined
  const nth = all()
    .filter((other) => roleOf(other) === role && nameOf(other) === name)
    .indexOf(element as HTMLElement)
  const field = fieldOf(element)
  return { role, name, ...(nth > 0 ? { nth } : {}), ...(field ? { field } : {}) }
}

/** What was meant by a click or a tap on `element`: the nearest thing around it that can be called by a name. */
export function describeNear(element: Element): Target | undefined {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const control = one instanceof HTMLLabelElement ? (one.control ?? one) : one
    const target = control.matches(nameable) && !isOurs(control) ? describe(control) : undefined
    if (target) return target
  }
  return undefined
}

/** Everything on the screen that has a name, in the order of the page. */
export const describeAll = (): Target[] => all().flatMap((element) => describe(element) ?? [])

const languageOfPage = (): 'zh' | 'en' => (document.documentElement.lang === 'en' ? 'en' : 'zh')

/** Whether a text on the screen is this wording, in the language of the page. */
export const isCalled = (text: string, wording: Wording): boolean =>
  withoutCase(text) === withoutCase(inLanguage(wording, languageOfPage()))

/** The element that is meant; undefined while it is not on the screen. Where the words have changed, the field's name decides. */
export function find({ role, name, nth = 0, field }: Target): HTMLElement | undefined {
  const ofRole = all().filter((element) => roleOf(element) === role)
  const called = ofRole.filter((element) => isCalled(nameOf(element), name))
  if (called.length > 0) return called[nth] ?? called[0]
  const ofField = field ? ofRole.filter((element) => fieldOf(element) === field) : []
  return ofField.length === 1 ? ofField[0] : undefined
}
