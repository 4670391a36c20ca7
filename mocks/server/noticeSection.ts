import type { ActPreview } from '../agency/actPreview.ts'
import type { Wish } from './deskActs.ts'
import { casesPath } from './deskAddress.ts'
import { actLabel, type Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'

/** What the applicant will read of an act, in both languages and word for word, before it is done; and the button that does it. */
export function noticeSection(
  w: Words,
  number: string,
  { act, said, notice, to }: Wish & ActPreview,
): Markup {
  const { c, query } = w
  const hidden = Object.entries({ ...said, back: 'case' }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  const inLanguage = (key: 'zh' | 'en') =>
    notice &&
    html`<article lang="${key === 'en' ? 'en' : 'zh-CN'}"><h3 lang="${w.language}">${key === 'en' ? c.inEnglish : c.inChinese}</h3>
<p><b>${notice.title[key]}</b></p><p>${notice.body[key]}</p>
${notice.sms !== null && (notice.language === 'en') === (key === 'en') && html`<p lang="${w.language}" class="quiet">${c.sentTo(to.join(w.language === 'en' ? ', ' : '、'))}</p><blockquote>${notice.sms[key]}</blockquote>`}</article>`
  return html`<section id="notice" class="notice" aria-labelledby="willRead"><h2 id="willRead">${c.willRead}</h2>
<p>${c.about(actLabel(w, act))}</p>
${notice ? html`<div class="both">${inLanguage('zh')}${inLanguage('en')}</div>` : html`<p>${c.untold}</p>`}
${notice?.sms === null && html`<p>${c.inboxOnly}</p>`}
<form method="post" action="${casesPath}${number}${query}" class="row">${hidden}<button name="act" value="${act}" class="main">${notice ? c.confirm : c.confirmUntold}</button> <a href="${casesPath}${number}${query}#decide">${c.cancel}</a></form>
</section>`
}
