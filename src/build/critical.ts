import { JSDOM } from 'jsdom'
import postcss, { type AtRule, type Root } from 'postcss'

// What comes and goes while the document is alone: looks that the boot script sets, and what a finger or the keyboard does.
const state = [
  /::?(?:before|after|marker)\b/,
  /:(?:active|checked|focus(?:-visible|-within)?)(?![-\w])/,
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
  // Stronger colours for the few who ask for them come with the whole sheet, and so do motion and what a mouse sees below it:
  // nothing is in another place when they do.
  sheet.walkAtRules(/^(?:media|keyframes)$/, (rule) => {
    if (rule.name === 'keyframes' || later.test(rule.params)) rule.remove()
    // Where colours are forced the browser's own sign shows what was chosen until the whole sheet is there.
    else if (rule.params.includes('forced-colors'))
      rule.walkRules(/:checked/, (chosen) => {
        chosen.remove()
      })
  })
  sheet.walkDecls(/^(?:transition|animation)/, (decl) => {
    decl.remove()
  })
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.filter(
      (selector) => !laterStates.test(selector) && document.querySelector(stateless(selector)) !== null,
    )
    if (selectors.length > 0) rule.selectors = selectors
    else rule.remove()
  })
  gatherMedia(sheet)
  dropUnused(sheet)
  return shortenProperties(sheet.toString())
}

const later = /prefers-contrast|prefers-reduced-motion/
/** What a mouse sees, and what is opened: by then the whole sheet is there. */
const laterStates = /^::view-transition|::backdrop|:hover|(?<!not\():popover-open/

/** Puts what each component says for the same width into one block at the end, where it overrides what is said for all. */
function gatherMedia(sheet: Root): void {
  const blocks = new Map<string, AtRule>()
  sheet.walkAtRules('media', (rule) => {
    const block = blocks.get(rule.params)
    if (block) block.append(rule.nodes ?? [])
    else blocks.set(rule.params, rule)
  })
  sheet.walkAtRules('media', (rule) => {
    if (blocks.get(rule.params) !== rule) rule.remove()
  })
  sheet.append(...blocks.values())
}

/** Takes away custom properties that nothing reads any more, and blocks that became empty. */
function dropUnused(sheet: Root): void {
  const size = () => sheet.toString().length
  for (let before = 0; before !== size(); ) {
    before = size()
    const text = sheet.toString()
    sheet.walkDecls(/^--/, (decl) => {
      if (!text.includes(`var(${decl.prop}`)) decl.remove()
    })
    sheet.walk((node) => {
      if ((node.type === 'rule' || node.type === 'atrule') && node.nodes?.length === 0) node.remove()
    })
  }
}

/**
 * Gives the custom properties that are set here names of one letter, as long as there are letters. Whole sheets set and read their own; one
 * that only the app sets keeps its name.
 */
function shortenProperties(css: string): string {
  const set = new Set([...css.matchAll(/(?<=[{;])--[\w-]+(?=:)/g)].map(([name]) => name))
  const short = new Map([...set].map((name, index) => [name, letters[index]]))
  return css.replace(/--[\w-]+/g, (name) => (short.get(name) ? `--${short.get(name)}` : name))
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
