import { expect, test } from 'vitest'
import { isGovernment } from '../../src/app/mode.ts'

test.each([
  ['gov.cn', true],
  ['rst.ln.gov.cn', true],
  ['RST.LN.GOV.CN', true],
  ['notgov.cn', false],
  ['gov.cn.example', false],
  ['localhost', false],
])('%s belongs to the government: %s', (host, expected) => {
  expect(isGovernment(host)).toBe(expected)
})
