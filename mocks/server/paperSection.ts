import type { CasePaper } from '../agency/casePapers.ts'
import { paperName } from '../desk/caseAnswers.ts'
import type { CaseState } from './caseState.ts'
import { casesPath } from './deskAddress.ts'
import type { Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'
import { serviceWords } from './serviceWords.ts'

/** The photo and the papers of a case, each as large as the page allows and in full behind its picture. */
export function paperSection(w: Words, { number, papers, photoLater, forWhom }: CaseState): Markup {
  const { c } = w
  const figure = ({ name, isPdf }: Pick<CasePaper, 'name' | 'isPdf'>): Markup => {
    const label = paperName(name, serviceWords[w.language], c, forWhom)
    const address = `${casesPath}${number}/files/${name}`
    if (isPdf) return html`<li><a href="${address}">${c.download(label)}</a></li>`
    return html`<li class="${name}"><figure><a href="${address}"><img src="${address}" alt="${label}"></a><figcaption>${label}</figcaption></figure></li>`
  }
  return html`<section aria-labelledby="papers"><h2 id="papers">${c.papers}</h2>
${photoLater && html`<p>${c.photoLater}</p>`}
${papers.length === 0 ? !photoLater && html`<p>${c.noPapers}</p>` : html`<ul class="papers">${papers.map(figure)}</ul>`}
</section>`
}
