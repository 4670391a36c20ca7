// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { outletsQuery } from '../../src/api/banks.ts'
import { plainSpaces } from '../../src/domain/plainSpaces.ts'
import { words as en } from '../../src/features/mycard/words.en.ts'
import { words as zh } from '../../src/features/mycard/words.zh-CN.ts'
import { say } from '../../src/i18n/text.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk, outlet } from './trackingDesk.tsx'

afterEach(cleanup)

const number = 'LN-DEMO-20260302-0001'
const at = `/cases/${number}/card`
const later = { at, now: '2026-03-20T10:00' } as const

test('a time is booked from the card for the half that a bank activates, and for a forgotten PIN', async () => {
  await openDesk({ rows: [caseRow(waysTo.enabled)], ...later })
  await screen.findByRole('heading', { name: zh.passwords.forgotten })
  const hrefs = (name: string) =>
    screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href') ?? '')
  expect(hrefs(zh.visit.book)).toEqual([
    `/cases/${number}/appointment`,
    `/cases/${number}/appointment?for=pin`,
  ])
  expect(hrefs(zh.visit.places).map((href) => /service=(\w+)/.exec(href)?.[1])).toEqual(['activate', 'pin'])
})

test('who lives in another province is offered no counter in Liaoning', async () => {
  const answers = { ...caseRow(waysTo.enabled).answers, livingPlace: 'otherProvince' as const }
  await openDesk({ rows: [caseRow(waysTo.enabled, { answers })], ...later })
  await screen.findByText(zh.passwords.heading)
  expect(screen.queryByRole('link', { name: zh.visit.book })).toBeNull()
})

describe('a card just collected', () => {
  test.each([
    ['zh-CN', zh, '您的卡还差2步就能用'],
    ['en', en, 'Your card is 2 steps away from working'],
  ] as const)(
    'in %s says how far it is from working, and that sealed is not stopped',
    async (language, text, title) => {
      await openDesk({ rows: [caseRow(waysTo.collected)], ...later, language })
      expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
      expect(screen.getByText(text.sealed.title)).toBeTruthy()
      expect(screen.getAllByText(text.lights.off)).toHaveLength(2)
    },
  )

  test('has its social function enabled here, by keyboard, and the news gets the focus', async () => {
    const user = userEvent.setup()
    const { cardStateOf } = await openDesk({ rows: [caseRow(waysTo.collected)], ...later })
    const button = await screen.findByRole('button', { name: '启用社保功能' })
    button.focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByText(zh.enable.done)).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('您的卡还差1步就能用')
    await waitFor(() => expect(document.activeElement?.textContent).toContain(zh.enable.done))
    expect(await cardStateOf(number)).toBe('normal')
  })

  test('when the agency cannot be reached nothing is lost and it can be tried again', async () => {
    const user = userEvent.setup()
    const { faults } = await openDesk({ rows: [caseRow(waysTo.collected)], ...later })
    const button = await screen.findByRole('button', { name: '启用社保功能' })
    faults.set('actOnCard', { kind: 'offline' })
    await user.click(button)
    expect(await screen.findByText(zh.enable.unsure)).toBeTruthy()
    faults.clear()
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText(zh.enable.done)).toBeTruthy()
  })

  test('when only the answer was lost, the record shows that it is on', async () => {
    const user = userEvent.setup()
    const { faults } = await openDesk({ rows: [caseRow(waysTo.collected)], ...later })
    const button = await screen.findByRole('button', { name: '启用社保功能' })
    faults.set('actOnCard', { kind: 'lostAnswer' }, 1)
    await user.click(button)
    expect(await screen.findByText(zh.enable.done)).toBeTruthy()
    expect(screen.queryByText(zh.enable.unsure)).toBeNull()
  })
})

describe('the one trip that is left', () => {
  test('leads to a branch of the bank on the card, with what to take', async () => {
    await openDesk({ rows: [caseRow(waysTo.enabled)], ...later })
    expect(await screen.findByText('中国工商银行和平区示例网点')).toBeTruthy()
    expect(screen.getByText('去中国工商银行的网点激活金融功能')).toBeTruthy()
    expect(screen.getByText('您的居民身份证原件')).toBeTruthy()
    expect(screen.getByText(say(zh.trip.why, 'self'))).toBeTruthy()
  })

  test('needs no return to Liaoning for who lives elsewhere', async () => {
    const answers = { ...outlet, livingPlace: 'otherProvince', delivery: 'post' } as const
    await openDesk({ rows: [caseRow(waysTo.enabled, { answers })], ...later })
    expect(await screen.findByText(/不用回辽宁/)).toBeTruthy()
    expect(screen.queryByText('中国工商银行和平区示例网点')).toBeNull()
  })

  test('names no branch in Liaoning to them, though the screens before have asked for its outlets', async () => {
    const answers = { ...outlet, livingPlace: 'otherProvince', delivery: 'post' } as const
    const { queries } = await openDesk({ rows: [caseRow(waysTo.enabled, { answers })], ...later })
    await screen.findByText(/不用回辽宁/)
    await act(async () => {
      await queries.prefetchQuery(outletsQuery('210100'))
      // Observers hear of it a task later.
      await new Promise((heard) => setTimeout(heard))
    })
    expect(queries.getQueryData(outletsQuery('210100').queryKey)).toBeTruthy()
    expect(screen.queryByText(/示例网点/)).toBeNull()
  })

  test('is not asked once both functions work: then the page says what the card is good for', async () => {
    await openDesk({ rows: [caseRow(waysTo.active)], ...later })
    expect(await screen.findByRole('heading', { level: 1, name: '您的卡可以用了' })).toBeTruthy()
    expect(screen.getByText(zh.uses.heading)).toBeTruthy()
    expect(screen.queryByText(zh.trip.heading)).toBeNull()
  })
})

describe('somebody else’s card', () => {
  test.each([
    ['child', '孩子的卡还差2步就能用', '孩子的户口簿原件'],
    ['represented', '他（她）的卡还差2步就能用', '他（她）的居民身份证原件'],
  ] as const)('is called theirs, and their own papers are named: %s', async (forWhom, heading, paper) => {
    const kind = forWhom === 'child' ? 'newborn' : 'retiree'
    const answers = { ...outlet, forWhom, applicantKind: kind } as const
    await openDesk({ rows: [caseRow(waysTo.collected, { answers })], ...later })
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeTruthy()
    expect(screen.getByText(paper)).toBeTruthy()
    expect(screen.queryByText(/您的居民身份证/)).toBeNull()
    expect(screen.getByText(say(zh.trip.why, forWhom))).toBeTruthy()
  })
})

describe('a card that can’t be found', () => {
  const report = async (language: 'zh-CN' | 'en' = 'zh-CN') => {
    const text = language === 'en' ? en : zh
    const user = userEvent.setup()
    const desk = await openDesk({ rows: [caseRow(waysTo.active)], ...later, language })
    await user.click(await screen.findByRole('button', { name: text.loss.report.button }))
    expect(await screen.findByText(text.loss.done)).toBeTruthy()
    return { ...desk, user, text }
  }

  test.each([
    ['zh-CN', '您的卡已临时挂失', '已临时挂失，到2026年4月4日', /再打一个电话：中国工商银行客服/],
    [
      'en',
      'Your card is reported lost for now',
      'Reported lost for now, until 4 April 2026',
      /One more call: ICBC/,
    ],
  ] as const)(
    'in %s is reported lost by one press: until when, and that the bank has to be called about its part',
    async (language, heading, until, call) => {
      const { cardStateOf, text } = await report(language)
      expect(await cardStateOf(number)).toBe('tempLost')
      expect(screen.getByRole('heading', { level: 1, name: heading })).toBeTruthy()
      expect(screen.getByText(until)).toBeTruthy()
      expect(screen.getByRole('heading', { name: call })).toBeTruthy()
      await waitFor(() => expect(document.activeElement?.textContent).toContain(text.loss.done))
      expect(screen.queryByText(text.lead.works)).toBeNull()
      expect(screen.queryByRole('button', { name: text.loss.report.button })).toBeNull()
    },
  )

  test('reported by a slip is as before after one more press, on the same day only', async () => {
    const { user, cardStateOf, clock, changed } = await report()
    await user.click(screen.getByRole('button', { name: zh.loss.undo.button }))
    expect(await screen.findByText(zh.loss.undone)).toBeTruthy()
    expect(await cardStateOf(number)).toBe('normal')
    expect(screen.getByRole('heading', { level: 1, name: '您的卡可以用了' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: zh.loss.report.button }))
    await screen.findByText(zh.loss.done)
    clock.moveTo('2026-03-21T10:00')
    await changed()
    await waitFor(() => expect(screen.queryByText(zh.loss.slip)).toBeNull())
  })

  test('is not said to be reported while the agency can’t be reached', async () => {
    const user = userEvent.setup()
    const { faults, cardStateOf } = await openDesk({ rows: [caseRow(waysTo.active)], ...later })
    faults.set('actOnCard', { kind: 'offline' })
    await user.click(await screen.findByRole('button', { name: zh.loss.report.button }))
    expect(await screen.findByText(zh.loss.report.unsure)).toBeTruthy()
    expect(screen.queryByText(zh.loss.done)).toBeNull()
    faults.clear()
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText(zh.loss.done)).toBeTruthy()
    expect(await cardStateOf(number)).toBe('tempLost')
  })
})

describe('what to know about the card', () => {
  test('its number is hidden until asked for, and is not the ID number', async () => {
    const user = userEvent.setup()
    await openDesk({ rows: [caseRow(waysTo.active)], ...later })
    await screen.findByText(zh.number.text)
    expect(document.body.textContent).not.toContain('A12345678')
    await user.click(screen.getByRole('button', { name: /显示/ }))
    expect(document.body.textContent).toContain('A12345678')
  })

  test.each([
    ['2026-03-20T10:00', '这张卡有效到2036年3月6日，以卡面为准。从2036年1月6日起（到期前60天）可以换新卡。'],
    ['2036-02-05T10:00', '这张卡有效到2036年3月6日，以卡面为准。还有30天到期，现在就可以换新卡，不用着急。'],
    ['2036-03-06T10:00', '这张卡有效到2036年3月6日，以卡面为准。今天到期，现在就可以换新卡，不用着急。'],
  ])('on %s it says until when it is valid and when it can be renewed', async (now, sentence) => {
    await openDesk({ rows: [caseRow(waysTo.active)], at, now })
    expect(await screen.findByText(sentence)).toBeTruthy()
    expect(screen.getByText(zh.validity.after)).toBeTruthy()
  })

  test('the last day of a card is still a day on which it works', async () => {
    await openDesk({ rows: [caseRow(waysTo.active)], at, now: '2036-03-06T10:00' })
    expect(await screen.findByRole('heading', { level: 1, name: '您的卡可以用了' })).toBeTruthy()
    expect(screen.getByText(zh.renew.heading)).toBeTruthy()
  })

  test.each([
    ['zh-CN', zh, '您的卡到期了，可以换新卡', '这张卡2036年3月6日到期。'],
    ['en', en, 'Your card has expired and can be renewed', 'It expired on 6 March 2036.'],
  ] as const)(
    'in %s an expired card says what goes on and what is up to the bank, not that it works',
    async (language, text, heading, day) => {
      await openDesk({ rows: [caseRow(waysTo.active)], at, now: '2036-03-07T10:00', language })
      expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeTruthy()
      expect(plainSpaces(document.body.textContent)).toContain(day)
      for (const { heading: name, points } of [text.expired.goesOn, text.expired.depends]) {
        const part = screen.getByRole('heading', { name }).closest('section')
        if (!part) throw new Error(`no part ${name}`)
        expect(
          within(part)
            .getAllByRole('listitem')
            .map((item) => item.textContent),
        ).toEqual(points)
      }
      expect(screen.getByRole('heading', { name: text.renew.heading })).toBeTruthy()
      expect(screen.queryByText(text.lead.works)).toBeNull()
      expect(screen.queryByText(text.lights.on)).toBeNull()
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )

  test('an expired card that was never switched on is renewed, not switched on', async () => {
    await openDesk({ rows: [caseRow(waysTo.collected)], at, now: '2036-03-07T10:00' })
    expect(await screen.findByText(/一直没有启用/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '启用社保功能' })).toBeNull()
    expect(screen.queryByText(zh.expired.goesOn.heading)).toBeNull()
  })

  test('its states are told in words, with the present one marked', async () => {
    await openDesk({ rows: [caseRow(waysTo.collected)], ...later })
    const now = await screen.findByText('现在')
    expect(now.closest('dt')?.textContent).toContain('封存')
  })

  test('before it is collected the page leads to the progress', async () => {
    await openDesk({ rows: [caseRow(waysTo.producing)], ...later })
    expect((await screen.findByRole('link', { name: '看办理进度' })).getAttribute('href')).toBe(
      `/cases/${number}`,
    )
  })
})
