// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bootAnswersKey, forgetBootAnswers, readBootAnswers } from '../../src/app/boot/bootAnswers.ts'

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
  delete window.boot
})

describe('what was answered before the app was there', () => {
  test('is taken from the session', () => {
    sessionStorage.setItem(bootAnswersKey, 'child')
    expect(readBootAnswers()).toEqual({ forWhom: 'child' })
  })
  test('is taken from the page where the session is refused', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    window.boot = { take: () => {}, release: () => undefined, answer: 'self' }
    expect(readBootAnswers()).toEqual({ forWhom: 'self' })
  })
  test.each(['', 'me', '{"forWhom":"child"}', '<script>'])('is nothing when %j is no answer', (value) => {
    sessionStorage.setItem(bootAnswersKey, value)
    expect(readBootAnswers()).toEqual({})
  })
  test('is forgotten once the draft has it', () => {
    sessionStorage.setItem(bootAnswersKey, 'child')
    forgetBootAnswers()
    expect(readBootAnswers()).toEqual({})
  })
})
