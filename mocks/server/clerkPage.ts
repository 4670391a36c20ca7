import { clerkName, deskClerks } from '../agency/deskClerks.ts'
import { casesPath, clerkPath, deskPath } from './deskAddress.ts'
import { framed } from './deskFrame.ts'
import type { Asked } from './deskRequest.ts'
import { wordsOf } from './deskWords.ts'
import { html } from './html.ts'

/** Where the desk leads on to from an address: to a page of its own, and to no other site. */
export const ownPlace = (to: string | null): string =>
  to !== null && new RegExp(`^${casesPath}[\\w-]+$`).test(to) ? to : deskPath

/** The page that asks who sits at the desk. */
export function clerkPage({ url, language, search, clerk }: Omit<Asked, 'agency'>): string {
  const w = wordsOf(language, search, clerk)
  return framed(
    w,
    { title: `${w.c.whoAreYou} – ${w.own.title}`, here: clerkPath, search },
    html`<h1>${w.c.whoAreYou}</h1><p>${w.c.whoNote}</p>
<form method="post" action="${clerkPath}${w.query}"><input type="hidden" name="to" value="${ownPlace(url.searchParams.get('to'))}">
<div class="acts">${deskClerks.map(
      (one) => html`<button name="clerk" value="${one}">${clerkName(one)[language]}</button>`,
    )}</div></form>`,
  )
}
