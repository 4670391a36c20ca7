// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { getArticle, lawIds } from '../../src/domain/law.ts'
import { openStart } from './startDesk.tsx'

afterEach(cleanup)

const title = () => screen.findByRole('heading', { level: 1 })

describe('the law', () => {
  test.each(['zh-CN', 'en'] as const)('in %s lists every article cited', async (language) => {
    await openStart({ at: '/law', language })
    await title()
    const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    for (const id of lawIds) expect(hrefs).toContain(`/law/${id}`)
  })

  test.each(['zh-CN', 'en'] as const)('in %s every article has a page', async (language) => {
    for (const id of lawIds) {
      await openStart({ at: `/law/${id}`, language })
      const { citation, plain } = getArticle(id)
      const key = language === 'en' ? 'en' : 'zh'
      expect((await title()).textContent).toBe(citation[key])
      expect(screen.getByText(plain[key])).toBeTruthy()
      cleanup()
    }
  })

  test.each([
    ['zh-CN', '第八十四条', '找到1条'],
    ['zh-CN', '扣押', '条'],
    ['en', 'article 84', '1 article found'],
  ] as const)('in %s “%s” finds articles while it is typed', async (language, text, said) => {
    const user = userEvent.setup()
    await openStart({ at: '/law', language })
    await user.type(await screen.findByRole('searchbox'), text)
    expect(screen.getByRole('status').textContent).toContain(said)
    const articles = [...document.querySelectorAll('dt a')].map((link) => link.getAttribute('href'))
    expect(articles[0]).toMatch(/^\/law\/.+/)
  })

  test('what was found is there again on the way back from an article', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/law' })
    await user.type(await screen.findByRole('searchbox'), '扣押')
    await user.click(screen.getByRole('link', { name: '《保障农民工工资支付条例》第三十一条' }))
    await screen.findByRole('button', { name: '复制' })
    await user.click(screen.getByRole('link', { name: '返回' }))
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('扣押')
    expect(screen.getByRole('status').textContent).toContain('找到')
  })

  test('nothing found is said, with what to do', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/law' })
    await user.type(await screen.findByRole('searchbox'), 'xylophone')
    expect(screen.getByRole('status').textContent).toContain('没有找到')
  })

  test('an article whose wording was not compared says so and offers nothing to copy', async () => {
    await openStart({ at: '/law/hkMoTwOrder.3' })
    expect(await screen.findByText(/原文还没有核对过/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '复制' })).toBeNull()
  })

  test('an article is copied with its name and its date', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/law/agencyRegulations.31' })
    await user.click(await screen.findByRole('button', { name: '复制' }))
    expect(await screen.findByText('已复制')).toBeTruthy()
    const copied = await navigator.clipboard.readText()
    expect(copied).toMatch(/^《社会保险经办条例》第三十一条\n用人单位和个人/)
    expect(copied).toContain('2023年12月1日')
  })

  test('where pages may not copy, the text is selected for the person to copy', async () => {
    const user = userEvent.setup()
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    await openStart({ at: '/law/agencyRegulations.31' })
    await user.click(await screen.findByRole('button', { name: '复制' }))
    expect(await screen.findByText(/已选中/)).toBeTruthy()
    expect(getSelection()?.toString()).toContain('用人单位和个人')
  })

  test('an article that is not cited leads to those that are', async () => {
    await openStart({ at: '/law/nothing.1' })
    expect((await title()).textContent).toBe('没有这一条')
    expect(screen.getByRole('link', { name: '看全部条文' }).getAttribute('href')).toBe('/law')
  })
})
