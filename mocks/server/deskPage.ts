import { caseKinds } from '../../src/domain/caseKinds.ts'
import { pagesToLink } from '../../src/domain/paging.ts'
import { casesOnPage } from '../agency/caseList.ts'
import { workQueues } from '../agency/queues.ts'
import { appointmentSection } from './appointmentSection.ts'
import { caseItem } from './caseItem.ts'
import { counterSection } from './counterSection.ts'
import { deskPath, deskQuery } from './deskAddress.ts'
import { framed } from './deskFrame.ts'
import type { Asked } from './deskRequest.ts'
import { type DeskSearch, type DeskState, type QueueChoice, queueChoices } from './deskState.ts'
import { spaced, type Words, wordsOf } from './deskWords.ts'
import { html, type Markup } from './html.ts'
import { objectionSection } from './objectionSection.ts'
import { operatorSection } from './operatorSection.ts'

/** The desk as a page without scripts. `said`: what became of the last thing asked for, when it was not done. */
export function deskPage(
  state: DeskState,
  { language, search, clerk }: Pick<Asked, 'language' | 'search' | 'clerk'>,
  said: 'notPossible' | undefined,
): string {
  const w = wordsOf(language, search, clerk)
  return framed(
    w,
    { title: w.own.title, here: deskPath, search },
    html`<h1>${w.own.title}</h1>
${said && html`<p role="alert">${w.own[said]}</p>`}
${state.setAside.length > 0 && html`<p role="alert">${w.desk.setAside(state.setAside)}</p>`}
<section aria-labelledby="clock">
<h2 id="clock">${w.desk.now(spaced(state.now))}${state.isMoved && ` · ${w.desk.moved}`}</h2>
<div class="row">
${clockButton(w, 'hour', w.desk.hour)}
${clockButton(w, 'workingDay', w.desk.workingDay)}
${state.next ? clockButton(w, 'next', `${w.desk.nextEvent} (${spaced(state.next)})`) : html`<span>${w.desk.nothingNext}</span>`}
${state.isMoved && clockButton(w, 'real', w.desk.real)}
</div>
</section>
<section aria-labelledby="cases"><h2 id="cases">${w.own.cases}</h2>
${queueLinks(w, state, search)}
${searchForm(w, search)}
${state.cases.length > 0 && html`<p class="quiet">${shownOf(w, state)}</p>`}
${state.cases.length === 0 ? html`<p>${noneText(w, search)}</p>` : html`<ul>${state.cases.map((one) => caseItem(w, one))}</ul>`}
${pager(w, state, search)}
</section>
${counterSection(w)}
${appointmentSection(w, state.appointments)}
${objectionSection(w, state.objections)}
${operatorSection(w, state.operators)}
<section aria-labelledby="messages"><h2 id="messages">${w.own.messages}</h2>
${
  state.messages.length === 0
    ? html`<p>${w.desk.noMessages}</p>`
    : html`<ul class="messages">${state.messages.map(
        (one) =>
          html`<li><time>${spaced(one.at)}</time> <b>${one.mobile}</b> ${messageText(one, language)}</li>`,
      )}</ul>`
}
</section>
<details><summary>${w.own.forget}</summary>
<form method="post" action="${deskPath}/forget${w.query}"><p>${w.own.forgetNote}</p><button>${w.own.forget}</button></form>
</details>`,
  )
}

/** A message as it went out; a code, in the language of the page. */
function messageText(one: DeskState['messages'][number], language: 'zh' | 'en'): Markup {
  if (!one.language) return html`${one[language]}`
  return html`<span lang="${one.language}">${one[one.language === 'en' ? 'en' : 'zh']}</span>`
}

/** What the desk has to work off, with how much is in each queue. */
function queueLinks({ language, q }: Words, { queues }: DeskState, search: DeskSearch): Markup {
  const link = (to: QueueChoice, label: string, count?: number) => {
    const address = `${deskPath}${deskQuery(language, { ...search, status: to, page: null })}#cases`
    return html`<a href="${address}"${to === search.status && html` aria-current="true"`}>${label}${count !== undefined && html` <b>${count}</b>`}</a> `
  }
  return html`<nav class="queues" aria-label="${q.title}">${link('', q.all)}${workQueues.map((one) =>
    link(one, q.names[one], queues[one]),
  )}</nav>`
}

const shownOf = ({ q }: Words, { page, cases, count }: DeskState): string =>
  q.shown((page - 1) * casesOnPage + 1, (page - 1) * casesOnPage + cases.length, count)

function noneText({ own, desk, q }: Words, { text, status, kind }: DeskSearch): string {
  if (text) return own.notFound
  return status || kind ? q.empty : desk.noCases
}

function searchForm({ language, own, desk, q }: Words, { text, status, kind }: DeskSearch): Markup {
  const nameOf = (one: QueueChoice) => ({ '': q.all, open: q.open, ...desk.statuses, ...q.names })[one]
  const options = queueChoices.map(
    (one) => html`<option value="${one}"${one === status && html` selected`}>${nameOf(one)}</option>`,
  )
  const kinds = caseKinds.map(
    (one) => html`<option value="${one}"${one === kind && html` selected`}>${own.kinds[one]}</option>`,
  )
  return html`<form method="get" action="${deskPath}" role="search"><input type="hidden" name="lang" value="${language}">
<label>${q.search} <input type="search" name="q" value="${text}"></label>
<label>${own.status} <select name="status">${options}</select></label>
<label>${own.kind} <select name="kind"><option value="">${q.all}</option>${kinds}</select></label> <button>${own.find}</button></form>`
}

/** Links to the other pages; nothing where there is one. */
function pager({ language, own }: Words, { page, pages }: DeskState, search: DeskSearch): Markup {
  if (pages < 2) return html``
  const to = (number: number) =>
    `${deskPath}${deskQuery(language, { ...search, page: String(number) })}#cases`
  return html`<nav aria-label="${own.pages}">
${page > 1 && html`<a href="${to(page - 1)}" rel="prev">${own.previous}</a>`}
${pagesToLink(page, pages).map((one) =>
  one === 0
    ? html`<span aria-hidden="true">…</span> `
    : html`<a href="${to(one)}" aria-label="${own.page(one)}"${one === page && html` aria-current="page"`}>${one}</a> `,
)}
${page < pages && html`<a href="${to(page + 1)}" rel="next">${own.next}</a>`}
</nav>`
}

const clockButton = ({ query }: Words, to: string, label: string): Markup =>
  html`<form method="post" action="${deskPath}/clock${query}"><button name="to" value="${to}">${label}</button></form>`
