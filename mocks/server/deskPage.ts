import { pagesToLink } from '../../src/domain/paging.ts'
import { type ClerkAct, clerkTable } from '../agency/clerk.ts'
import { counterActs } from '../agency/counter.ts'

import { reasons } from '../agency/rejectionTexts.ts'
import { consoleTexts } from '../console/texts.ts'
import type { ConsoleTexts } from '../console/zh.ts'

import { cardText, type DeskTexts, en, zh } from '../desk/texts.ts'
import {
  type DeskCase,
  type DeskSearch,
  type DeskState,
  type StatusChoice,
  statusChoices,
} from './deskState.ts'
import { html, type Markup } from './html.ts'
import { type ServerTexts, serverTexts } from './texts.ts'

/** Where the desk is. It ends like a file, for the page's worker takes every other address beside it for a screen of the page. */
export const deskPath = '/agency.desk'

export type DeskLanguage = 'zh' | 'en'

/** The words of a language: those of the console and its desk, and the few that only this page needs. */
interface Words {
  readonly language: DeskLanguage
  /** What the address says beside the path: it leads back to the same page of the same search. */
  readonly query: string
  readonly desk: DeskTexts
  readonly t: ConsoleTexts
  readonly own: ServerTexts
}

/** What an address of the desk says beside its path. */
export function deskQuery(language: DeskLanguage, { text, status, page }: DeskSearch): string {
  const said = { q: text, status, page: page === '1' ? '' : (page ?? '') }
  const given = Object.entries(said).filter(([, value]) => value !== '')
  return `?${new URLSearchParams([['lang', language], ...given])}`
}

/** The desk as a page without scripts. `said`: what became of the last thing asked for, when it was not done. */
export function deskPage(
  state: DeskState,
  language: DeskLanguage,
  search: DeskSearch,
  said: 'notPossible' | undefined,
): string {
  const w: Words = {
    language,
    query: deskQuery(language, search),
    desk: language === 'en' ? en : zh,
    t: consoleTexts(language),
    own: serverTexts[language],
  }
  const other = language === 'en' ? 'zh' : 'en'
  return html`<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-CN'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
<title>${w.own.title}</title><link rel="stylesheet" href="${deskPath}/style.css">
<header><p>${w.own.strip}</p></header>
<main>
<nav><a href="${deskPath}${w.query}">${w.own.refresh}</a> <a href="${deskPath}${deskQuery(other, search)}" lang="${other}">${w.own.otherLanguage}</a></nav>
<h1>${w.own.title}</h1>
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
${searchForm(w, search)}
${state.cases.length === 0 ? html`<p>${search.text || search.status ? w.own.notFound : w.desk.noCases}</p>` : html`<ul>${state.cases.map((one) => caseItem(w, one))}</ul>`}
${pager(w, state, search)}
</section>
<section aria-labelledby="messages"><h2 id="messages">${w.own.messages}</h2>
${
  state.messages.length === 0
    ? html`<p>${w.desk.noMessages}</p>`
    : html`<ul class="messages">${state.messages.map(
        (one) => html`<li><time>${spaced(one.at)}</time> <b>${one.mobile}</b> ${one[language]}</li>`,
      )}</ul>`
}
</section>
<details><summary>${w.own.forget}</summary>
<form method="post" action="${deskPath}/forget${w.query}"><p>${w.own.forgetNote}</p><button>${w.own.forget}</button></form>
</details>
</main>
</html>`.text
}

const spaced = (time: string): string => time.replace('T', ' ')

function searchForm({ language, own, desk }: Words, { text, status }: DeskSearch): Markup {
  const nameOf = (one: StatusChoice) =>
    one === '' ? own.anyStatus : one === 'open' ? own.notDone : desk.statuses[one]
  const options = statusChoices.map(
    (one) => html`<option value="${one}"${one === status && html` selected`}>${nameOf(one)}</option>`,
  )
  return html`<form method="get" action="${deskPath}" role="search"><input type="hidden" name="lang" value="${language}">
<label>${own.search} <input type="search" name="q" value="${text}"></label>
<label>${own.status} <select name="status">${options}</select></label> <button>${own.find}</button></form>`
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

function caseItem(w: Words, one: DeskCase): Markup {
  const [plain, asking] = [true, false].map((isPlain) =>
    one.acts.filter((id) => (clerkTable[id].asks === undefined) === isPlain),
  )
  return html`<li>
<h3>${one.number} <span>${w.own.kinds[one.kind]} · ${one.name} · <b>${w.desk.statuses[one.status]}</b>${one.card && ` · ${cardText(w.desk, one.card)}`}</span></h3>
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
