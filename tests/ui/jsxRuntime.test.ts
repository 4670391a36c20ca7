import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Fragment, jsx } from '../../src/ui/jsxRuntime.ts'

const drawn = (...made: Parameters<typeof jsx>) => renderToStaticMarkup(jsx(...made))

test('a number stays with its unit, and a date is whole', () => {
  expect(drawn('p', { children: '自2026年12月1日起10个工作日内办结' })).toBe(
    '<p><x-t>自<nobr>2026年12月1日</nobr>起<nobr>10个工作日</nobr>内办结</x-t></p>',
  )
  expect(drawn('strong', { children: '约12分钟' })).toBe('<strong>约<nobr>12分钟</nobr></strong>')
})

test('what has no number with a unit is as it is', () => {
  expect(drawn('p', { children: ['Within 30 days', ' · 12333'] })).toBe('<p>Within 30 days · 12333</p>')
  expect(drawn('input', { type: 'text' })).toBe('<input type="text"/>')
})

test('pieces of a text and fragments are no exception', () => {
  const part = jsx(Fragment, { children: '第2步' })
  expect(drawn('li', { children: ['同意2项，', part] })).toBe(
    '<li><x-t>同意<nobr>2项</nobr>，</x-t><x-t><nobr>第2步</nobr></x-t></li>',
  )
})

test('where there is room for text alone it stays text', () => {
  expect(drawn('option', { children: '12个月' })).toBe('<option>12个月</option>')
  expect(drawn('title', { children: '第2步' })).toBe('<title>第2步</title>')
  expect(drawn('p', { className: 'sr-only', children: '第2步' })).toBe('<p class="sr-only">第2步</p>')
})
