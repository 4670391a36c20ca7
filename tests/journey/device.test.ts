// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepSentCode, readSentCode } from '../../src/api/sentCodes.ts'
import { readDevice, rememberDevice } from '../../src/journey/device.ts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => vi.restoreAllMocks())

test('nobody has said anything of a device at first', () => {
  expect(readDevice()).toBeUndefined()
})

test.each(['own', 'shared'] as const)('what is said is remembered: %s', (whose) => {
  rememberDevice(whose)
  expect(readDevice()).toBe(whose)
  rememberDevice(undefined)
  expect(readDevice()).toBeUndefined()
})

test('what is said last counts', () => {
  rememberDevice('own')
  rememberDevice('shared')
  expect(readDevice()).toBe('shared')
  rememberDevice('own')
  expect(readDevice()).toBe('own')
})

test('that a device is shared leaves no trace beyond the tab, nor that it was one’s own before', () => {
  rememberDevice('own')
  rememberDevice('shared')
  expect(localStorage).toHaveLength(0)
})

test('where nothing can be stored it is asked each time, and nothing fails', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  rememberDevice('own')
  expect(readDevice()).toBeUndefined()
})

test.each(['shared', undefined] as const)(
  'once a device is %s, this tab knows of no code on its way any more: it was the person’s before',
  (whose) => {
    rememberDevice('own')
    keepSentCode({
      codeId: '0c0de0de-0000-4000-8000-000000000001',
      digits: 6,
      validUntil: '2026-03-10T10:10',
      resendAfterSeconds: 30,
      mobile: '15400000001',
      at: Date.now(),
    })
    expect(readSentCode()?.mobile).toBe('15400000001')
    rememberDevice(whose)
    expect(readSentCode()).toBeUndefined()
  },
)
