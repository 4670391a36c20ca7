import { type ClerkAct, clerkTable } from '../agency/clerk.ts'
import { counterActs } from '../agency/counter.ts'

import { reasons } from '../agency/rejectionTexts.ts'

import { cardText } from '../desk/texts.ts'
import { deskPath } from './deskAddress.ts'
import { type DeskCase } from './deskState.ts'
import { spaced, type Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'

/** A case of the desk’s list: what was done, and a form for each act that is possible now. */
export function caseItem(w: Words, one: DeskCase): Markup {
  const [plain, asking] = [true, false].map((isPlain) =>
    one.acts.filter((id) => (clerkTable[id].asks === undefined) === isPlain),
  )
  return html`<li>
<h3>${one.number} <span>${w.own.kinds[one.kind]} · ${one.name} · <b>${w.desk.statuses[one.status]}</b>${one.card && ` · ${cardText(w.desk, one.card)}`}</span>${one.isUrgent && html` <mark>${w.desk.urgent}</mark>`}</h3>
<div class="row">${plain?.map((id) => caseForm(w, one, id, undefined))}</div>
${asking?.map((id) => caseForm(w, one, id, choiceFor(w, one, id)))}
<details><summary>${w.t.history}</summary><ol>${one.events.map(
    ({ at, type, isPlanned }) =>
      html`<li><time>${spaced(at)}</time> ${w.t.events[type]}${isPlanned && ` (${w.t.planned})`}</li>`,
  )}${one.card?.events.map(({ at, type }) => html`<li><time>${spaced(at)}</time> ${w.t.cardEvents[type]}</li>`)}</ol></details>
</li>`
}

const caseForm = (w: Words, { number }: DeskCase, id: ClerkAct, choice: Markup | undefined): Markup =>
  html`<form method="post" action="${deskPath}/cases/${number}${w.query}">${choice}<button name="act" value="${id}">${labelOf(w, id)}</button></form>`

function labelOf({ t, desk }: Words, id: ClerkAct): string {
  const atCounter = counterActs.find((one) => one === id)
  return atCounter ? desk.acts[atCounter] : (Object.entries(t.desk).find(([name]) => name === id)?.[1] ?? id)
}

/** What has to be said with an act: which item is to be corrected, or why it is refused. */
function choiceFor({ t, language }: Words, one: DeskCase, id: ClerkAct): Markup {
  const isField = clerkTable[id].asks === 'field'
  const options = isField
    ? one.fields.map((name) => [name, t.fields[name]])
    : one.reasons.map((name) => [name, reasons[name][language]])
  return html`<label>${isField ? t.field : t.reason} <select name="${isField ? 'field' : 'reason'}">${options.map(
    ([value, label]) => html`<option value="${value}">${label}</option>`,
  )}</select></label> `
}
