import { readdirSync, readFileSync } from 'node:fs'
import { type ComponentType, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Portrait } from '../../src/ui/drawings/Portrait.tsx'

const folder = 'src/ui/drawings/'
/** What is no drawing of the set: its ground, the frames that show it, and the portrait, which is a photo. */
const others = new Set(['Drawing', 'Pictured', 'drawLater', 'Portrait'])
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.replace('.tsx', ''))
  .filter((name) => !others.has(name))

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.startsWith('ui/drawings/'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))

const draw = async (name: string): Promise<string> => {
  const module = (await import(`../../src/ui/drawings/${name}.tsx`)) as Record<string, ComponentType>
  const drawing = module[name]
  if (!drawing) throw new Error(`${name}.tsx has no ${name}`)
  return renderToStaticMarkup(createElement(drawing))
}

test('the set has twelve drawings', () => {
  expect(names).toHaveLength(12)
})

test.each(names)('%s takes at most 2 kB, says nothing by itself, and is used on a screen', async (name) => {
  const markup = await draw(name)
  expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(2048)
  expect(markup).toContain('aria-hidden="true"')
  expect(sources.some((source) => source.includes(`<${name} />`))).toBe(true)
})

test.each(names)('%s has the colours of the theme and of the system, none of its own', async (name) => {
  expect(await draw(name)).not.toMatch(/#[\da-f]{3,8}\b|rgb|hsl/i)
})

test('what a drawing is filled with has a colour in the light, in the dark, and where the system sets the colours', () => {
  const css = readFileSync(`${folder}drawings.css`, 'utf8')
  expect(css.match(/--tone: #/g)).toHaveLength(3)
  expect(css).toContain('color: var(--brand-hover)')
  expect(css).toMatch(
    /forced-colors: active[^@]*color: CanvasText[^@]*\.disc, \.tone, \.paper, \.warm[^@]*fill: Canvas/,
  )
})

test('a portrait is drawn in at most 2 kB, and differently for each fault', () => {
  const drawn = [undefined, 'hat', 'background', 'dark'] as const
  const markups = drawn.map((fault) => renderToStaticMarkup(createElement(Portrait, { fault })))
  expect(new Set(markups).size).toBe(drawn.length)
  for (const markup of markups) expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(2048)
})
