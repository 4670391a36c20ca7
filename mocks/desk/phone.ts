import './phone.css'
import { codeMessage } from '../agency/codeMessage.ts'
import { element } from './element.ts'
import { deskTexts, inPageLanguage } from './texts.ts'

let shelf: HTMLElement | undefined

const dismiss = (): void => shelf?.replaceChildren()

/** Shows a text message as a phone would: outside the app, marked as part of the demonstration, until it is dismissed. */
export function showMessage(mobile: string, code: string, opensCase: boolean): void {
  const texts = deskTexts()
  if (!shelf?.isConnected) {
    shelf = element('div', { class: 'demo-phone', role: 'status' })
    document.body.append(shelf)
  }
  const message = element(
    'div',
    { class: 'demo-sms' },
    element('p', { class: 'demo-sms-title' }, `${texts.sms} → ${mobile}`),
    element('p', {}, inPageLanguage(codeMessage(code, opensCase))),
    element('button', { type: 'button', click: dismiss }, texts.dismiss),
  )
  // Only the last one: an older code is no longer of use. A moment later, for a live region says only what comes after it.
  setTimeout(() => shelf?.replaceChildren(message), 50)
}
