import type { DeskAppointment } from '../agency/appointmentDesk.ts'
import { appointmentTexts, purposesOf } from '../desk/appointmentTexts.ts'
import { deskPath } from './deskAddress.ts'
import { spaced, type Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'

/** Who comes today and later, and a button for each thing that may be noted now. */
export function appointmentSection(
  { language, query }: Words,
  appointments: readonly DeskAppointment[],
): Markup {
  const t = appointmentTexts[language]
  const item = (one: DeskAppointment): Markup => {
    const { id, at, names, visit, where, papers, state, acts } = one
    return html`<li><h3><time>${spaced(at)}</time> <span>${t.list(names)}${visit ? ` · ${visit}` : ''} · ${purposesOf(t, one)} · <b>${t.states[state]}</b></span></h3>
<p>${where[language]} · ${t.papers(papers.map((thing) => t.things[thing]))}</p>
<div class="row">${acts.map(
      (act) =>
        html`<form method="post" action="${deskPath}/appointments/${id}${query}"><button name="act" value="${act}">${t.acts[act]}</button></form>`,
    )}</div></li>`
  }
  return html`<section aria-labelledby="appointments"><h2 id="appointments">${t.heading}</h2>
${appointments.length === 0 ? html`<p>${t.none}</p>` : html`<ul>${appointments.map(item)}</ul>`}
</section>`
}
