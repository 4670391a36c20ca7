import { expect, test } from 'vitest'
import { repairAddress } from '../../src/app/boot/repairAddress.ts'

test.each([
  ['/law%23/demo%3Fs=zABC-_1', '/law#/demo?s=zABC-_1'],
  ['/law%23%2Fdemo%3Fs%3DzABC', '/law#/demo?s=zABC'],
  ['/law%2523/demo%253Fs=zABC', '/law#/demo?s=zABC'],
  ['/verify%23WyIx.G0w6', '/verify#WyIx.G0w6'],
  ['/keep#d%3DzABC', '/keep#d=zABC'],
  ['/cases/LN-DEMO-20261128-0001%E3%80%82', '/cases/LN-DEMO-20261128-0001'],
  ['/cases/LN-DEMO-20261128-0001%EF%BC%89%E8%AF%B7%E7%9C%8B', '/cases/LN-DEMO-20261128-0001'],
  ['/law).', '/law'],
  ['/law.', '/law'],
])('%s, as a chat has left it, is read as %s', (spoiled, meant) => {
  expect(repairAddress(spoiled)).toBe(meant)
})

test.each([
  '',
  '/',
  '/route/who',
  '/index.html',
  '/law/socialInsuranceLaw.58',
  '/cases?number=LN-DEMO-20261128-0001#search',
  '/card/mobile?change=mobile',
  '/verify#%E0%A4%A',
  '/foo/bar',
])('“%s” stays as it is', (place) => {
  expect(repairAddress(place)).toBe(place)
})
