import type { DeskOperator } from '../agency/operatorDesk.ts'
import { operatorTexts } from '../desk/operatorTexts.ts'
import { deskPath } from './deskAddress.ts'
import type { Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'

/** Below it each operator has an address of their own: the code of the organisation and their id. */
export const operatorsPath = `${deskPath}/operators/`

/** Who may act for which organisation, with the button that ends it, or gives it back. */
export function operatorSection({ language, query }: Words, operators: readonly DeskOperator[]): Markup {
  const t = operatorTexts[language]
  const item = ({ organisation, operator, called, isDismissed, isSignedIn }: DeskOperator): Markup => {
    const { code, name, nameEn } = organisation
    const label = isDismissed ? t.restore(called) : t.dismiss(called)
    return html`<li><form method="post" action="${operatorsPath}${code}/${operator.id}${query}" class="row">
<span>${language === 'en' ? nameEn : name} · ${called}${isDismissed && html` · <b>${t.dismissed}</b>`}${isSignedIn && ` · ${t.signedIn}`}</span>
<button name="act" value="${isDismissed ? 'restore' : 'dismiss'}">${label}</button></form></li>`
  }
  return html`<section aria-labelledby="operators"><h2 id="operators">${t.heading}</h2><p class="quiet">${t.lead}</p>
<ul>${operators.map(item)}</ul>
</section>`
}
