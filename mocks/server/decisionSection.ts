import { type ClerkAct, clerkTable } from '../agency/clerk.ts'
import { reasons } from '../agency/rejectionTexts.ts'
import type { CaseState } from './caseState.ts'
import { casesPath } from './deskAddress.ts'
import type { DeskSearch } from './deskState.ts'
import { actLabel, type Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'

/** What may be done with a case now. Nothing is done by these buttons: each leads to what the applicant would read of it. */
export function decisionSection(w: Words, one: CaseState, search: DeskSearch): Markup {
  const { c } = w
  const plain = one.acts.filter((id) => clerkTable[id].asks === undefined)
  const asking = one.acts.filter((id) => clerkTable[id].asks !== undefined)
  const form = (inside: Markup) =>
    html`<form method="get" action="${casesPath}${one.number}#notice">${hiddenSearch(w, search)}${inside}</form>`
  return html`<section id="decide" class="decide" aria-labelledby="decision"><h2 id="decision">${c.decide}</h2>
${one.acts.length === 0 ? html`<p>${c.nothingToDo}</p>` : html`<p class="quiet">${c.preview}</p>`}
${plain.length > 0 && form(html`<div class="acts">${plain.map((id) => actButton(w, id))}</div>`)}
${asking.map((id) => form(html`${choices(w, one, id)}${actButton(w, id)}`))}
</section>`
}

const actButton = (w: Words, id: ClerkAct): Markup =>
  html`<button name="act" value="${id}">${actLabel(w, id)}</button>`

const hiddenSearch = ({ language }: Words, { text, status, kind, page }: DeskSearch): Markup[] =>
  Object.entries({ lang: language, q: text, status, kind: kind ?? '', page: page ?? '' })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)

/** What has to be said with an act: which item is to be corrected, or why it is refused. */
function choices({ t, language }: Words, one: CaseState, id: ClerkAct): Markup {
  const isField = clerkTable[id].asks === 'field'
  const options = isField
    ? one.fields.map((name) => [name, t.fields[name]] as const)
    : one.reasons.map((name) => [name, reasons[name][language]] as const)
  return html`<fieldset><legend>${isField ? t.field : t.reason}</legend>${options.map(
    ([value, label]) =>
      html`<label class="choice"><input type="radio" name="${isField ? 'field' : 'reason'}" value="${value}" required> ${label}</label>`,
  )}</fieldset>`
}
