import { clerkName } from '../agency/deskClerks.ts'
import { clerkPath, deskPath, deskQuery } from './deskAddress.ts'
import type { DeskSearch } from './deskState.ts'
import type { Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'

/** What a page of the desk is called, its path, and the list that it was opened from. */
interface Page {
  readonly title: string
  readonly here: string
  readonly search: DeskSearch
}

/** A whole page of the desk around what is in it: its head, the strip that says what it is, and the other language. */
export function framed(w: Words, { title, here, search }: Page, inside: Markup): string {
  const other = w.language === 'en' ? 'zh' : 'en'
  return html`<!doctype html>
<html lang="${w.language === 'en' ? 'en' : 'zh-CN'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
<title>${title}</title><link rel="icon" href="${deskPath}/icon.svg"><link rel="stylesheet" href="${deskPath}/style.css">
<header><p>${w.own.strip}</p></header>
<main>
<nav>${w.clerk && html`<span>${w.c.you(clerkName(w.clerk)[w.language])}</span>`} <a href="${clerkPath}${deskQuery(w.language, search, { to: here })}">${w.clerk ? w.c.changeClerk : w.c.whoAreYou}</a> <a href="${here}${w.query}">${w.own.refresh}</a> <a href="${here}${deskQuery(other, search)}" lang="${other}">${w.own.otherLanguage}</a></nav>
${inside}
</main>
</html>`.text
}
