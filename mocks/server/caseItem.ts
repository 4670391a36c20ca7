import { clerkTable } from '../agency/clerk.ts'
import { clerkName } from '../agency/deskClerks.ts'
import { sentByText } from '../desk/sentBy.ts'
import { cardText } from '../desk/texts.ts'
import { casesPath } from './deskAddress.ts'
import { type DeskCase } from './deskState.ts'
import { actLabel, spaced, type Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'

/**
 * A case of the desk’s list, with a link to its page, what was done, and a button for each act that nothing has to be said with. What has to
 * be said is chosen on the page of the case, beside what the applicant would read.
 */
export function caseItem(w: Words, one: DeskCase): Markup {
  // What somebody else has, is decided by them.
  const mayAct = one.holder === undefined || one.holder.clerk === w.clerk
  const plain = one.acts.filter((id) => mayAct && clerkTable[id].asks === undefined)
  const address = `${casesPath}${one.number}${w.query}`
  return html`<li class="${one.isUnopened ? 'unopened' : 'opened'}">
<h3><a href="${address}">${one.number}</a> <span>${w.own.kinds[one.kind]} · ${one.name} · <b>${w.desk.statuses[one.status]}</b>${one.card && ` · ${cardText(w.desk, one.card)}`}</span>${one.isUrgent && html` <mark>${w.desk.urgent}</mark>`}${one.isUnopened && html` <em>${w.c.unopened}</em>`}${holderText(w, one.holder)}</h3>${one.sentBy && html`<p class="quiet">${sentByText(one.sentBy, w.language)}</p>`}
<div class="row">${plain.map(
    (id) =>
      html`<form method="post" action="${address}"><button name="act" value="${id}">${actLabel(w, id)}</button></form>`,
  )}</div>
${history(w, one)}
</li>`
}

/** Who has a case, as a list says it; nothing where anybody may take it. */
function holderText({ c, clerk, language }: Words, holder: DeskCase['holder']): Markup {
  if (!holder) return html``
  return html` <small>${holder.clerk === clerk ? c.yours : c.withClerk(clerkName(holder.clerk)[language])}</small>`
}

/** What has happened to a case and its card, and what is planned, behind a summary. */
export const history = (w: Words, { events, card }: DeskCase): Markup =>
  html`<details><summary>${w.t.history}</summary><ol>${events.map(
    ({ at, type, isPlanned }) =>
      html`<li><time>${spaced(at)}</time> ${w.t.events[type]}${isPlanned && ` (${w.t.planned})`}</li>`,
  )}${card?.events.map(({ at, type }) => html`<li><time>${spaced(at)}</time> ${w.t.cardEvents[type]}</li>`)}</ol></details>`
