import { describe, expect, test } from 'vitest'
import { criticalStyles } from '../../src/build/critical.ts'

const body = '<main class="page"><p class="lede">x</p></main><template><form><input></form></template>'
const kept = (css: string) => criticalStyles(css, body)

describe('the styles a document brings along', () => {
  test.each([
    ['what is on the page', '.lede{color:red}'],
    ['what a template may bring onto it', 'form>input{color:red}'],
    ['what a finger or the keyboard does to it', ':focus-visible{color:red}.page:active{color:red}'],
    ['what somebody may choose on it', '.page:has(:checked) .lede{color:red}'],
    ['what the boot script sets', ':root[data-elder]{color:red}:lang(en){color:red}'],
    ['one of several', ':is(.page,.card)>*{color:red}'],
    ['what is drawn beside it', '.lede::before{color:red}'],
    ['what holds on some screens only', '@media (min-width:48rem){.page{color:red}}'],
    ['colours that somebody brings along', '@media (forced-colors:active){.page{color:red}}'],
  ])('keep %s', (_, css) => {
    expect(kept(css)).toBe(css)
  })

  test.each([
    ['what is not there', '.card{color:red}.page .card{color:red}'],
    ['what only the app sets', '[data-moved] .lede{color:red}'],
    ['a block that became empty', '@media print{.card{color:red}}'],
    ['stronger colours for who asks for them', '@media (prefers-contrast:more){.page{color:red}}'],
    [
      'what was chosen, where colours are forced',
      '@media (forced-colors:active){.page:has(:checked){color:red}}',
    ],
    ['what a mouse sees below it', '.page:hover{color:red}'],
    ['what moves', '@keyframes arrive{0%{opacity:0}}.page{transition:opacity 1s}.lede{animation:arrive 1s}'],
    ['less of it', '@media (prefers-reduced-motion:reduce){.page{transition:none!important}}'],
    ['a property that nothing reads', ':root{--ink:red}'],
    ['transitions between screens', '::view-transition-group(*){color:red}'],
  ])('leave out %s', (_, css) => {
    expect(kept(css)).toBe('')
  })

  test('keep only the selectors that are there, and the properties that are read through others', () => {
    expect(kept('.card,.page{color:var(--a)}:root{--a:var(--b);--b:red;--c:red}')).toBe(
      '.page{color:var(--a)}:root{--a:var(--b);--b:red}',
    )
  })

  test('give short names to the properties set here, not to one that only the app sets', () => {
    expect(kept('.page{color:var(--ink,var(--covered))}:root{--ink:red}:root[data-elder]{--ink:blue}')).toBe(
      '.page{color:var(--a,var(--covered))}:root{--a:red}:root[data-elder]{--a:blue}',
    )
  })
})
