// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { claims, verdicts } from '../../src/domain/claims.ts'
import { openStart } from './startDesk.tsx'

afterEach(cleanup)

const title = () => screen.findByRole('heading', { level: 1 })
const period = async (of: string, from: string, today?: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
  await openStart({ at: `/rights/period?of=${of}&from=${from}`, language, ...(today ? { today } : {}) })
  return (await title()).textContent
}

describe('a deadline', () => {
  test('is worked out from one date', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/rights/period', today: '2026-09-14' })
    await user.click(await screen.findByRole('radio', { name: '单位给我办参保登记' }))
    await user.type(screen.getByRole('textbox', { name: '年' }), '2026')
    await user.type(screen.getByRole('textbox', { name: '月' }), '9')
    await user.type(screen.getByRole('textbox', { name: '日' }), '1')
    // The statutes that the answer cites come late: what suspends is waited for.
    await act(async () => user.click(screen.getByRole('button', { name: '算一算' })))
    expect(await screen.findByRole('heading', { level: 1, name: '2026年10月8日' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: '还有24天' })).toBeTruthy()
  })

  test('asks for what is missing, each in its own words, and keeps what was typed', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/rights/period' })
    await user.type(await screen.findByRole('textbox', { name: '年' }), '26')
    await user.click(screen.getByRole('button', { name: '算一算' }))
    const summary = within(screen.getByRole('region', { name: '有2处需要修改' }))
    expect(summary.getByRole('link', { name: '请选择要算哪个期限' })).toBeTruthy()
    expect(summary.getByRole('link', { name: '请把年、月、日填完整，年份填四位' })).toBeTruthy()
    expect(document.activeElement?.id).toBe('error-summary')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '年' }).value).toBe('26')
  })

  test.each([
    ['2026-02-30', '日历上没有这一天，请核对'],
    ['1990-01-01', '这一天太早了，请核对年份'],
    ['2027-01-01', '这一天太晚了，请填三个月以内的日子'],
  ])('of %s is refused: %s', async (date, said) => {
    const user = userEvent.setup()
    await openStart({ at: '/rights/period?of=review' })
    const [year = '', month = '', day = ''] = date.split('-')
    await user.type(await screen.findByRole('textbox', { name: '年' }), year)
    await user.type(screen.getByRole('textbox', { name: '月' }), month)
    await user.type(screen.getByRole('textbox', { name: '日' }), day)
    await user.click(screen.getByRole('button', { name: '算一算' }))
    expect(screen.getByRole('link', { name: said })).toBeTruthy()
  })

  test('shows its reasoning day by day, with the days that do not count', async () => {
    expect(await period('enrolment', '2026-09-18', '2026-09-18')).toBe('2026年10月9日')
    const row = (day: string) => screen.getByRole('row', { name: new RegExp(`^${day}`) }).textContent
    expect(row('9月19日')).toContain('周末，不算')
    expect(row('9月20日')).toContain('第1天调休上班')
    expect(row('9月25日')).toContain('放假，不算')
    expect(row('10月9日')).toContain('第10天')
  })

  test('that has passed says so, and what can be done', async () => {
    await period('employer', '2026-01-05', '2026-03-02')
    expect(screen.getByRole('heading', { name: '已经过了26天' })).toBeTruthy()
    expect(screen.getByText(/可以投诉用人单位/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: '存到日历' })).toBeNull()
  })

  test('is only about right where the holidays are not known, and never overdue to the day', async () => {
    expect(await period('employer', '2026-12-15', '2026-12-15')).toBe('2027年1月14日前后')
    expect(screen.getByText(/还没有公布/)).toBeTruthy()
    cleanup()
    await period('employer', '2019-03-01', '2026-03-02')
    expect(screen.getByText(/没有那一年的放假安排/)).toBeTruthy()
    expect(screen.queryByRole('heading', { name: /已经过了/ })).toBeNull()
  })

  test('can be changed, with what was given filled in', async () => {
    const user = userEvent.setup()
    await period('lawsuit', '2026-01-31', '2026-03-02', 'en')
    await user.click(screen.getByRole('link', { name: 'Use another date' }))
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Month' })).value).toBe('01')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Go to court directly' }).checked).toBe(true)
  })

  test('cites articles from which the way leads back to it', async () => {
    const user = userEvent.setup()
    await period('employer', '2026-03-02')
    await user.click(await screen.findByRole('link', { name: '《社会保险法》第五十八条' }))
    await user.click(await screen.findByRole('link', { name: '返回' }))
    expect((await title()).textContent).toBe('2026年4月1日')
  })

  test('with an address that makes no sense is asked for anew', async () => {
    await openStart({ at: '/rights/period?of=nothing&from=never' })
    expect((await title()).textContent).toBe('算一算期限')
  })
})

test.each(['zh-CN', 'en'] as const)('in %s the rights lead to what can be done', async (language) => {
  await openStart({ at: '/rights', language })
  await title()
  const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(hrefs).toEqual(expect.arrayContaining(['/rights/period', '/law', '/law/socialInsuranceLaw.82']))
})

describe('what one was told', () => {
  test('is checked: what is so, what one can do, and the law', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/rights/claims' })
    await user.click(await screen.findByRole('radio', { name: '试用期可以先不上社保。' }))
    await act(async () => user.click(screen.getByRole('button', { name: '看看对不对' })))
    expect(await screen.findByRole('heading', { level: 1, name: '不对' })).toBeTruthy()
    expect(screen.getByText(/试用期也算用工/)).toBeTruthy()
    expect(screen.getByRole('link', { name: '《社会保险法》第五十八条' })).toBeTruthy()
  })

  test('has to be chosen first', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/rights/claims', language: 'en' })
    await user.click(await screen.findByRole('button', { name: 'Check it' }))
    expect(screen.getByRole('link', { name: 'Choose one' })).toBeTruthy()
    expect(document.activeElement?.id).toBe('error-summary')
  })

  test.each(claims)('%s: each has its answer in both languages', async (claim) => {
    for (const language of ['zh-CN', 'en'] as const) {
      await openStart({ at: `/rights/claims?of=${claim}`, language })
      const { verdict, laws } = verdicts[claim]
      const said = {
        'zh-CN': { wrong: '不对', partly: '只说对了一部分', right: '对' },
        en: { wrong: 'Not true', partly: 'Only partly true', right: 'True' },
      }
      expect((await title()).textContent).toBe(said[language][verdict])
      expect(document.querySelectorAll('.laws a').length).toBe(laws.length)
      cleanup()
    }
  })
})
