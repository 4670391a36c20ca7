import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')

/** The custom properties of the first rule with this selector. */
function colours(selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {`)
  expect(from, `${selector} is in tokens.css`).toBeGreaterThanOrEqual(0)
  const block = css.slice(from, css.indexOf('}', from))
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  )
}

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(long.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const light = colours(':root')
const themes = {
  light,
  dark: new Map([...light, ...colours(':root[data-theme="dark"]')]),
}

const texts: [text: string, grounds: string[]][] = [
  ['--ink', ['--surface', '--page', '--brand-soft', '--success-soft', '--warning-soft', '--error-soft']],
  ['--secondary', ['--surface', '--page', '--brand-soft', '--success-soft']],
  ['--hint', ['--surface', '--page', '--brand-soft']],
  ['--brand', ['--surface', '--page', '--brand-soft']],
  ['--brand-hover', ['--surface', '--page', '--brand-soft']],
  ['--on-brand', ['--brand', '--brand-hover']],
  ['--success', ['--surface', '--page', '--success-soft']],
  ['--error', ['--surface', '--page', '--error-soft']],
  ['--surface', ['--error']],
  ['--warning', ['--surface', '--page', '--warning-soft']],
  ['--shore', ['--surface', '--page']],
  ['--on-demo', ['--demo']],
]

/** What is not text but must be seen: edges of inputs, signs on colour, the focus ring and what it stands on. */
const edges: [edge: string, grounds: string[]][] = [
  ['--border-input', ['--surface', '--page']],
  ['--surface', ['--success']],
  ['--focus-ink', ['--surface', '--page', '--brand-soft', '--focus-glow']],
]

describe.each(Object.entries(themes))('in the %s theme', (_name, theme) => {
  const measured = (one: string, other: string) => {
    const [first, second] = [theme.get(one), theme.get(other)]
    if (!first || !second) throw new Error(`${one} or ${other} has no colour`)
    return contrast(first, second)
  }
  const each = (pairs: typeof texts) =>
    pairs.flatMap(([one, grounds]) => grounds.map((other) => [one, other] as const))

  test.each(each(texts))('%s can be read on %s (4.5:1)', (text, ground) => {
    expect(measured(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(each(edges))('%s can be seen on %s (3:1)', (edge, ground) => {
    expect(measured(edge, ground)).toBeGreaterThanOrEqual(3)
  })

  test('the figures written beside the colours are true', () => {
    const from = css.indexOf(theme === light ? ':root {' : ':root[data-theme="dark"] {')
    const block = css.slice(from, css.indexOf('}', from))
    const written = [...block.matchAll(/(--[\w-]+): #[0-9a-f]+; \/\* ([\d.]+)(?: on (--[\w-]+))?/g)]
    expect(written.length).toBeGreaterThan(5)
    for (const [, name = '', figure, ground = '--surface'] of written)
      expect(measured(name, ground).toFixed(1), `${name} on ${ground}`).toBe(Number(figure).toFixed(1))
  })
})

/** The colours of a theme where more contrast is asked for: each is another one, or mixed with another one. */
function stronger(theme: Map<string, string>): Map<string, string> {
  const from = css.indexOf('@media (prefers-contrast: more)')
  const block = css.slice(from, css.indexOf('}', from))
  const changed = new Map(theme)
  for (const [, name = '', part = '', share = '100', other = part] of block.matchAll(
    /(--[\w-]+): (?:color-mix\(in srgb, )?var\((--[\w-]+)\)(?: (\d+)%, var\((--[\w-]+)\))?/g,
  ))
    changed.set(name, mix(theme.get(part) ?? '', Number(share) / 100, theme.get(other) ?? ''))
  return changed
}

/** `share` of one colour, the rest of another. */
function mix(one: string, share: number, other: string): string {
  const channels = (hex: string) =>
    [1, 3, 5].map((at) =>
      Number.parseInt((hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex).slice(at, at + 2), 16),
    )
  const rest = channels(other)
  const mixed = channels(one).map((value, index) => value * share + (rest[index] ?? 0) * (1 - share))
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

describe.each(Object.entries(themes))('who asks for more contrast gets in the %s theme', (_name, theme) => {
  const colour = (name: string) => stronger(theme).get(name) ?? ''
  const each = (pairs: typeof texts) =>
    pairs.flatMap(([one, grounds]) => grounds.map((other) => [one, other] as const))

  test.each(each(texts).filter(([text]) => text !== '--surface'))('%s on %s with 7:1', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7)
  })

  test.each(['--border', '--border-input'])('%s as dark as text', (edge) => {
    expect(contrast(colour(edge), colour('--surface'))).toBeGreaterThanOrEqual(7)
  })
})

test('the dark theme is the same by choice and by system preference', () => {
  expect([...colours(':root:not([data-theme="light"])')]).toEqual([...colours(':root[data-theme="dark"]')])
})

test('the measuring itself agrees with the published extremes', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2)
})
