import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutNames } from '../../src/build/shakeRouter.ts'

test('a part of the router that nobody uses can be left out: it is made without a name, and by what does no more', () => {
  const code = [
    'var Link = React10.forwardRef(',
    '  function LinkWithRef(props) {}',
    ');',
    'Link.displayName = "Link";',
    'var Data = React.createContext(null);',
    'function name(link) { link.displayName = "x" }',
  ].join('\n')
  expect(withoutNames(code)).toBe(
    [
      'var Link = /* @__PURE__ */ React10.forwardRef(',
      '  function LinkWithRef(props) {}',
      ');',
      '',
      'var Data = /* @__PURE__ */ React.createContext(null);',
      'function name(link) { link.displayName = "x" }',
    ].join('\n'),
  )
})

test('the router as it is installed has such names still, and its links are made that way', () => {
  const folder = 'node_modules/react-router/dist/development/'
  const index = readFileSync(`${folder}index.mjs`, 'utf8')
  const chunks = [...new Set(index.match(/chunk-\w+\.mjs/g))].map((file) =>
    readFileSync(folder + file, 'utf8'),
  )
  const links = chunks.filter((code) => /^Link\.displayName = "Link";$/m.test(code))
  expect(links).toHaveLength(1)
  expect(withoutNames(links[0] ?? '')).toMatch(/^var Link = \/\* @__PURE__ \*\/ React\d*\.forwardRef\($/m)
})
