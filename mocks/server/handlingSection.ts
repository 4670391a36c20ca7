import { clerkName, deskClerks } from '../agency/deskClerks.ts'
import type { DeskEntry } from '../agency/handlingRows.ts'
import { nameOfAct } from '../console/nameOfAct.ts'
import { entryText } from '../desk/entryText.ts'
import type { CaseState } from './caseState.ts'
import { casesPath } from './deskAddress.ts'
import { spaced, type Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'

const handlingForm = (w: Words, number: string, inside: Markup) =>
  html`<form method="post" action="${casesPath}${number}/handling${w.query}">${inside}</form>`

/** Who else has a case open, and the button that takes it over; nothing where the clerk may decide. */
export function heldElsewhere(w: Words, { number, holder }: CaseState): Markup {
  const { c, language } = w
  if (!holder || holder.clerk === w.clerk) return html``
  return html`<div role="alert"><p>${c.openElsewhere(clerkName(holder.clerk)[language], spaced(holder.since))}</p>
${handlingForm(w, number, html`<button name="do" value="takeOver" class="main">${c.takeOver}</button>`)}</div>`
}

/** What the desk notes of a case for itself, and who it is given to: never for the applicant. */
export function handlingSection(w: Words, one: CaseState & { readonly typed: string }): Markup {
  const { c, language } = w
  const { number, entries, holder, typed } = one
  const line = (entry: DeskEntry) =>
    html`<li><time>${spaced(entry.at)}</time> <b>${clerkName(entry.by)[language]}</b> ${entryText(entry, language, nameOfAct)}</li>`
  return html`<section class="handling" aria-labelledby="notes"><h2 id="notes">${c.notes}</h2><p class="quiet">${c.notesNote}</p>
${entries.length === 0 ? html`<p>${c.noNotes}</p>` : html`<ol>${entries.map(line)}</ol>`}
${handlingForm(
  w,
  number,
  html`<label>${c.newNote} <textarea name="text" rows="3">${typed}</textarea></label> <button name="do" value="note">${c.addNote}</button>`,
)}
${
  holder?.clerk === w.clerk &&
  html`${handlingForm(
    w,
    number,
    html`<label>${c.giveTo} <select name="to">${deskClerks
      .filter((each) => each !== w.clerk)
      .map(
        (each) => html`<option value="${each}">${clerkName(each)[language]}</option>`,
      )}</select></label> <button name="do" value="giveTo">${c.giveTo}</button>`,
  )}${handlingForm(w, number, html`<button name="do" value="giveBack">${c.giveBack}</button>`)}`
}
</section>`
}
