import { helperPath } from '../../src/journey/paths.ts'
import { drawHelpCodes, openAtCounter } from '../agency/helps.ts'
import { randomKey } from '../agency/random.ts'
import { counterTexts } from '../desk/counterTexts.ts'
import { deskPath } from './deskAddress.ts'
import type { Asked } from './deskRequest.ts'
import type { Words } from './deskWords.ts'
import { html, type Markup } from './html.ts'

/** Where a clerk begins to enter an application for somebody who stands at the counter. */
export const counterPath = `${deskPath}/counter`

/** The button that begins it. It needs to be known which clerk sits there. */
export function counterSection({ language, query, clerk }: Words): Markup {
  const t = counterTexts[language]
  return html`<section aria-labelledby="counter"><h2 id="counter">${t.heading}</h2><p class="quiet">${t.lead}</p>
${clerk ? html`<form method="post" action="${counterPath}${query}"><button>${t.begin}</button></form>` : html`<p>${t.whoFirst}</p>`}
</section>`
}

/** Opens it in the name of the clerk; gives the address of the form, on the site beside the desk. Undefined where nobody sits there. */
export async function beginAtCounter({ agency, clerk }: Asked): Promise<string | undefined> {
  if (!clerk) return undefined
  const drawn = { id: randomKey(), codes: drawHelpCodes() }
  const code = await agency.store.change((tables) => openAtCounter(tables, drawn, clerk, agency.clock.now()))
  return `${helperPath}#c=${code}&staff`
}
