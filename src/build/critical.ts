import { JSDOM } from 'jsdom'
import postcss, { type Root } from 'postcss'

// What comes and goes while the document is alone: looks that the boot script sets, and what a person's hand does.
const state = [
  /::?(?:before|after|marker)\b/,
  /:(?:hover|active|checked|focus(?:-visible|-within)?)(?![-\w])/,
  /:lang\([^)]*\)/,
  /\[(?:data-elder|data-theme|data-language|open|lang)\b[^\]]*\]/,
  /:(?:has|not)\((?:[^()]|\([^()]*\))*\)/,
]
const anyState = new RegExp(state.map(({ source }) => source).join('|'), 'g')

/** A selector without the states it waits for: `.choice:has(:checked)` is `.choice`, `:focus-visible` is `*`. */
const stateless = (selector: string): string =>
  selector
    .replace(anyState, '\0')
    .replace(/([\w\])*-])\0+/g, '$1')
    .replace(/\0+/g, '*')

/**
 * The part of a style sheet that a document can show before the whole sheet is there.
 * @param css the sheet. @param body the markup of its body; what stands in templates may be shown, too.
 */
export function criticalStyles(css: string, body: string): string {
  const { document } = new JSDOM(body.replaceAll('<template', '<div').replaceAll('</template', '</div'))
    .window
  const sheet = postcss.parse(css)
  // Stronger colours for the few who ask for them come with the whole sheet: nothing moves when they do.
  sheet.walkAtRules('media', (rule) => {
    if (rule.params.includes('prefers-contrast')) rule.remove()
  })
  sheet.walkRules((rule) => {
    if (isKeyframe(rule.parent)) return
    const selectors = rule.selectors.filter(
      (selector) =>
        !selector.startsWith('::view-transition') && document.querySelector(stateless(selector)) !== null,
    )
    if (selectors.length > 0) rule.selectors = selectors
    else rule.remove()
  })
  dropUnused(sheet)
  return sheet.toString()
}

const isKeyframe = (parent: unknown): boolean =>
  parent instanceof postcss.AtRule && parent.name === 'keyframes'

/** Takes away what nothing refers to any more: animations, custom properties, and blocks that became empty. */
function dropUnused(sheet: Root): void {
  const size = () => sheet.toString().length
  for (let before = 0; before !== size(); ) {
    before = size()
    const text = sheet.toString()
    sheet.walkDecls(/^--/, (decl) => {
      if (!text.includes(`var(${decl.prop}`)) decl.remove()
    })
    sheet.walkAtRules('keyframes', (rule) => {
      if (!new RegExp(`animation[^;}]*\\b${rule.params}\\b`).test(text)) rule.remove()
    })
    sheet.walk((node) => {
      if ((node.type === 'rule' || node.type === 'atrule') && node.nodes?.length === 0) node.remove()
    })
  }
}
