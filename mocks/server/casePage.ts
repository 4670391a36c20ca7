import { enteredByText } from '../../src/i18n/enteredBy.ts'
import type { ClerkAct } from '../agency/clerk.ts'
import { type HandlingProblem, longestDeskNote } from '../agency/handlings.ts'
import { sentByText } from '../desk/sentBy.ts'
import { cardText } from '../desk/texts.ts'
import { history } from './caseItem.ts'
import type { CaseState } from './caseState.ts'
import { decisionSection } from './decisionSection.ts'
import { casesPath, deskPath } from './deskAddress.ts'
import { framed } from './deskFrame.ts'
import type { Asked } from './deskRequest.ts'
import { actLabel, type Words, wordsOf } from './deskWords.ts'
import { handlingSection, heldElsewhere } from './handlingSection.ts'
import { html, type Markup } from './html.ts'
import { noticeSection } from './noticeSection.ts'
import { paperSection } from './paperSection.ts'

/** Why something could not be done. */
export type Said = 'notPossible' | HandlingProblem

/** A case as its page shows it. `said`: that what was asked for could not be done; `done`: what was. */
export interface CasePageState extends CaseState {
  readonly said: Said | undefined
  /** A note that could not be kept, so that it is not lost. */
  readonly typed: string
  readonly done?: ClerkAct
}

/** The page of one case: what was answered and sent along beside what may be decided now. */
export function casePage(
  one: CasePageState,
  { language, search, clerk }: Pick<Asked, 'language' | 'search' | 'clerk'>,
): string {
  const w = wordsOf(language, search, clerk)
  const mayDecide = one.holder === undefined || one.holder.clerk === clerk
  const { c, own, desk } = w
  return framed(
    w,
    { title: `${one.number} – ${own.title}`, here: casesPath + one.number, search },
    html`<p><a href="${deskPath}${w.query}#cases">← ${c.back}</a></p>
<h1>${one.number}</h1>
<p class="facts">${own.kinds[one.kind]} · ${one.name} · <b>${desk.statuses[one.status]}</b>${one.card && ` · ${cardText(desk, one.card)}`}${one.isUrgent && html` <mark>${desk.urgent}</mark>`}</p>
<p class="quiet">${c.writtenIn[one.writtenIn]}</p>
${one.sentBy && html`<p class="quiet">${sentByText(one.sentBy, language)}</p>`}
${one.enteredBy && html`<p class="quiet">${enteredByText(one.enteredBy, language === 'en' ? 'en' : 'zh-CN')}</p>`}
${one.said && html`<p role="alert">${sayProblem(w, one.said)}</p>`}
${heldElsewhere(w, one)}
${one.isUnsaid && html`<p role="alert">${c.chooseFirst}</p>`}
${one.done && html`<p role="status" class="done">${c.done(actLabel(w, one.done))}</p>`}
${neighbourLinks(w, one)}
${mayDecide && html`<p class="toDecision"><a href="#decide">${c.toDecision}</a></p>`}
${mayDecide && one.wish && noticeSection(w, one.number, one.wish)}
<div class="case">
<div>
${paperSection(w, one)}
${answerSection(w, one)}
${history(w, one)}
</div>
<div class="side">
${mayDecide && decisionSection(w, one, search)}
${handlingSection(w, one)}
</div>
</div>`,
  )
}

function sayProblem({ own, c }: Words, said: Said): string {
  if (said === 'notPossible') return own.notPossible
  return said === 'tooLong' ? c.problems.tooLong(longestDeskNote) : c.problems[said]
}

function neighbourLinks({ c, query }: Words, { neighbours: { previous, next, count } }: CaseState): Markup {
  const link = (number: string | undefined, label: string, rel: string) =>
    number === undefined
      ? html`<span aria-disabled="true">${label}</span>`
      : html`<a href="${casesPath}${number}${query}" rel="${rel}">${label}</a>`
  return html`<nav aria-label="${c.neighbours}" class="neighbours">${link(previous, c.previous, 'prev')} <span>${c.listed(count)}</span> ${link(next, c.next, 'next')}</nav>`
}

const answerSection = ({ c, language }: Words, { answers }: CaseState): Markup =>
  html`<section aria-labelledby="answers"><h2 id="answers">${c.answers}</h2>${answers[language].map(
    ({ section, rows }) =>
      html`<h3>${c.sections[section]}</h3><dl>${rows.map(
        ({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`,
      )}</dl>`,
  )}</section>`
