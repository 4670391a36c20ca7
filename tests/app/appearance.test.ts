// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { chooseLanguage, preferencesKey, readAppearance, showAppearance } from '../../src/app/appearance.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('the language to begin with', () => {
  test.each([
    ['zh-CN', ['en-GB'], 'zh-CN'],
    ['en', ['zh-CN'], 'en'],
    [undefined, ['zh-TW', 'en'], 'zh-CN'],
    [undefined, ['en-GB', 'zh-CN'], 'en'],
    [undefined, ['EN'], 'en'],
    [undefined, ['ko-KR', 'en-US'], 'en'],
    [undefined, ['ko-KR'], 'zh-CN'],
    [undefined, [], 'zh-CN'],
    ['fr', ['en'], 'en'],
  ] as const)('chosen %s, browser %j: %s', (chosen, browser, expected) => {
    expect(chooseLanguage(chosen, browser)).toBe(expected)
  })
})

describe('the remembered look', () => {
  const plain = { elder: false, theme: 'system' }

  test('is read back', () => {
    localStorage.setItem(preferencesKey, '{"elder":true,"theme":"dark","language":"en"}')
    expect(readAppearance()).toEqual({ elder: true, theme: 'dark', language: 'en' })
  })
  test.each(['', '{', 'null', '[]', '7', '{"elder":"yes","theme":"pink"}'])(
    'is plain when the record is %j',
    (text) => {
      localStorage.setItem(preferencesKey, text)
      expect(readAppearance()).toMatchObject(plain)
    },
  )
  test('is plain when the storage is refused', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect(readAppearance()).toMatchObject(plain)
  })
  test('stands on the document for the styles to read, and leaves no trace when it is plain again', () => {
    const { documentElement } = document
    showAppearance({ elder: true, theme: 'dark' })
    expect([documentElement.hasAttribute('data-elder'), documentElement.getAttribute('data-theme')]).toEqual([
      true,
      'dark',
    ])
    showAppearance({ elder: false, theme: 'system' })
    expect([documentElement.hasAttribute('data-elder'), documentElement.hasAttribute('data-theme')]).toEqual([
      false,
      false,
    ])
  })
})
