import { objectionOutcomes } from '../../src/domain/contributionRecord.ts'
import type { DeskObjection } from '../agency/objectionDesk.ts'
import { objectionTexts } from '../desk/objectionTexts.ts'
import { deskPath } from './deskAddress.ts'
import { spaced, type Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'

/** The looks that their persons do not know, each with a button for either answer; nothing while there is none. */
export function objectionSection({ language, query }: Words, objections: readonly DeskObjection[]): Markup {
  const t = objectionTexts[language]
  if (objections.length === 0) return html``
  const item = ({ id, look, objection }: DeskObjection): Markup =>
    html`<li><h3>${objection.number} <span>${t.looks[look.why]} · <time>${spaced(look.at)}</time> · ${t.due(objection.due)}</span></h3>
${objection.note && html`<p>“${objection.note}”</p>`}
<form method="post" action="${deskPath}/objections/${encodeURIComponent(id)}${query}" class="row">${objectionOutcomes.map(
      (outcome) => html`<button name="answer" value="${outcome}">${t.answers[outcome]}</button>`,
    )}</form></li>`
  return html`<section aria-labelledby="objections"><h2 id="objections">${t.heading}</h2>
<ul>${objections.map(item)}</ul>
</section>`
}
