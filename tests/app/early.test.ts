// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { earlyKey, forgetEarlyAnswers, readEarlyAnswers } from '../../src/app/early.ts'

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
  delete window.boot
})

describe('what was answered before the app was there', () => {
  test('is taken from the session', () => {
    sessionStorage.setItem(earlyKey, 'child')
    expect(readEarlyAnswers()).toEqual({ forWhom: 'child' })
  })
  test('is taken from the page where the session is refused', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    window.boot = { take: () => {}, release: () => undefined, answer: 'self' }
    expect(readEarlyAnswers()).toEqual({ forWhom: 'self' })
  })
  test.each(['', 'me', '{"forWhom":"child"}', '<script>'])('is nothing when %j is no answer', (value) => {
    sessionStorage.setItem(earlyKey, value)
    expect(readEarlyAnswers()).toEqual({})
  })
  test('is forgotten once the draft has it', () => {
    sessionStorage.setItem(earlyKey, 'child')
    forgetEarlyAnswers()
    expect(readEarlyAnswers()).toEqual({})
  })
})
