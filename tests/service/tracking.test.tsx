// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Clock } from '../../mocks/agency/clock.ts'
import { addMiss } from '../../mocks/agency/misses.ts'
import type { Store } from '../../mocks/agency/store.ts'
import { searchCase } from '../../src/api/cases.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import { caseStatuses, rejectionReasons } from '../../src/domain/case.ts'
import { forWhoms } from '../../src/domain/choices.ts'
import { words as review } from '../../src/features/check/review.words.zh-CN.ts'
import { words as trackingEn } from '../../src/features/tracking/words.en.ts'
import { words as trackingZh } from '../../src/features/tracking/words.zh-CN.ts'
import { words as progressEn } from '../../src/i18n/progress.words.en.ts'
import { words as progressZh } from '../../src/i18n/progress.words.zh-CN.ts'
import { say } from '../../src/i18n/text.ts'
import { situationOf } from '../../src/procedures/situation.ts'
import { words as factsZh } from '../../src/wizard/facts.words.zh-CN.ts'
import { eventsOf, seenCase, waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk, outlet } from './trackingDesk.tsx'

afterEach(cleanup)

const number = 'LN-DEMO-20260302-0001'
const at = `/cases/${number}`
const title = () => screen.findByRole('heading', { level: 1 })

const texts = {
  'zh-CN': { progress: progressZh, tracking: trackingZh },
  en: { progress: progressEn, tracking: trackingEn },
} as const

describe('every status in both languages', () => {
  const table = caseStatuses.flatMap((status) =>
    (['zh-CN', 'en'] as const).map((language) => ({ status, language })),
  )

  test.each(table)(
    '"$status" in $language has a heading, what it means, what to do, and by when: a day written large, or a sentence',
    async ({ status, language }) => {
      const kind = status === 'enrolled' ? 'enrolment' : 'card'
      await openDesk({ rows: [caseRow(waysTo[status], { kind })], at, language })
      const { progress, tracking } = texts[language]
      const situation = situationOf(seenCase(status, { kind }))
      await screen.findByText(tracking.situations[situation].meaning)
      expect((await title()).textContent).toBe(progress.title(kind, progress.states[situation]))
      const box = screen
        .getByRole('heading', { name: tracking.situations[situation].task })
        .closest('section')
      if (!box) throw new Error('The task has a section of its own')
      const day = box.querySelector('.case-date > strong')?.textContent
      expect(day ?? '2026', 'a day, if there is one').toMatch(/2026/)
      for (const block of ['meaning', 'doing', ...(day === undefined ? (['when'] as const) : [])] as const) {
        const term = within(box).getByText(tracking.blocks[block])
        expect(term.nextElementSibling?.textContent).toMatch(/\S/)
      }
      expect(within(box).getByText(say(tracking.situations[situation].doing, 'self'))).toBeTruthy()
    },
  )

  test('the timeline says in words what is done, now and to come, and who acts', async () => {
    await openDesk({ rows: [caseRow(waysTo.producing)], at })
    const current = await waitFor(() => {
      const item = document.querySelector('[aria-current="step"]')
      if (!item) throw new Error('No current step yet')
      return item
    })
    expect(current.textContent).toContain('制卡')
    expect(current.textContent).toContain('进行中')
    expect(current.textContent).toContain('发卡银行')
    expect(current.textContent).toContain('预计2026年3月23日前')
    expect(screen.getByText('演示数据，以当地公布为准', { exact: false })).toBeTruthy()
  })
})

const link = (name: string) => screen.findByRole('link', { name })

describe('what a person can do about a case', () => {
  test('a correction names the one item, and leads to it alone', async () => {
    const row = caseRow(waysTo.reviewing)
    const events = [
      ...row.events,
      {
        type: 'correctionAsked',
        at: '2026-03-05T09:00',
        by: 'agency',
        field: 'photo',
        reason: 'photo',
      } as const,
    ]
    await openDesk({ rows: [{ ...row, events }], at })
    expect(await screen.findByText('要补正的是：制卡照片')).toBeTruthy()
    expect((await link('去补正')).getAttribute('href')).toBe(`${at}/do/correct`)
  })

  test('a bank that failed leads to choosing another', async () => {
    await openDesk({ rows: [caseRow(waysTo.bankFailed)], at })
    expect((await link('换一家银行')).getAttribute('href')).toBe(`${at}/do/chooseBank`)
  })

  test('until production delivery and photo can be changed, with the time that is left', async () => {
    const row = caseRow(waysTo.reviewing)
    const events = [
      ...row.events,
      { type: 'bankAsked', at: '2026-03-11T09:00', by: 'agency' } as const,
      { type: 'productionStarted', at: '2026-03-12T15:00', by: 'bank' } as const,
    ]
    const answers = {
      ...row.answers,
      photo: { uploadId: 'photo-1', bytes: 20_000, source: 'camera', takenOk: true } as const,
    }
    await openDesk({ rows: [{ ...row, answers, events }], at })
    expect((await link('改领取方式或地址')).getAttribute('href')).toBe(`${at}/do/changeDelivery`)
    expect((await link('换照片')).getAttribute('href')).toBe(`${at}/do/changePhoto`)
    expect((await link('撤回申请')).getAttribute('href')).toBe(`${at}/do/withdraw`)
    expect(await screen.findByText('可以改到2026年3月12日 15:00，还有2天5小时。')).toBeTruthy()
  })

  test.each(['withdrawn', 'rejected'] as const)(
    'of a case that is %s no card is on its way, and nobody is told to ask how long it will take',
    async (status) => {
      await openDesk({ rows: [caseRow(waysTo[status])], at })
      await screen.findByText(trackingZh.card.ended, { selector: 'figcaption' })
      expect(screen.queryByText(trackingZh.card.states.draft)).toBeNull()
      expect(screen.getByText(/我想重新申请/)).toBeTruthy()
      expect(screen.queryByText(/还要多久/)).toBeNull()
    },
  )

  test('once the card is being made the mobile number alone can be changed, and nothing once it is in hand', async () => {
    const { unmount } = await openDesk({ rows: [caseRow(waysTo.producing)], at })
    await screen.findByText(trackingZh.situations.producing.meaning)
    const changes = screen.getByRole('heading', { name: '现在还能改的' }).parentElement
    expect(screen.getByText('开始制卡以后，只有手机号还能换。')).toBeTruthy()
    expect([...(changes?.querySelectorAll('.case-changes a') ?? [])].map((one) => one.textContent)).toEqual([
      '换手机号',
    ])
    unmount()
    await openDesk({ rows: [caseRow(waysTo.collected)], at })
    await screen.findByText(trackingZh.situations.sealed.meaning)
    expect(screen.queryByText('现在还能改的')).toBeNull()
  })

  test.each(rejectionReasons)('a rejection for "%s" gives its reason and a way on', async (reason) => {
    const row = caseRow(waysTo.reviewing)
    const events = [
      ...row.events,
      { type: 'rejected', at: '2026-03-05T09:00', by: 'agency', reason } as const,
    ]
    await openDesk({ rows: [{ ...row, events }], at })
    const text = trackingZh.rejected.reasons[reason]
    expect(await screen.findByText(trackingZh.rejected.reason(text.why))).toBeTruthy()
    expect(screen.getByText(text.wayOn)).toBeTruthy()
    const elsewhere = { duplicate: '/cases', alreadyHasCard: '/route/card' }
    const to = reason in elsewhere ? Reflect.get(elsewhere, reason) : `${at}/again`
    expect((await link(text.link)).getAttribute('href')).toBe(to)
  })

  test.each(['rejected', 'withdrawn'] as const)(
    'a case that is %s, and gives no reason, leads to a new application as well',
    async (status) => {
      await openDesk({ rows: [caseRow(waysTo[status])], at })
      expect((await link(progressZh.nouns.card.again)).getAttribute('href')).toBe(`${at}/again`)
    },
  )

  test('a finished registration leads on to the card', async () => {
    await openDesk({ rows: [caseRow(waysTo.enrolled, { kind: 'enrolment' })], at })
    await userEvent.click(await screen.findByRole('button', { name: '申领社保卡' }))
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/card/check'))
  })

  test('a card that is ready says where, when it is open and what to take', async () => {
    await openDesk({ rows: [caseRow(waysTo.ready)], at })
    expect(await screen.findByText('中国工商银行和平区示例网点')).toBeTruthy()
    expect(screen.getByRole('main').textContent).toContain('周一至周五 9:00–17:00，法定节假日除外')
    expect(screen.getByText('您的居民身份证原件')).toBeTruthy()
  })

  test.each([
    [
      'a child',
      { forWhom: 'child', applicantKind: 'newborn' },
      ['孩子的户口簿原件', '您自己（监护人）的身份证件原件'],
    ],
    [
      'a represented person',
      { forWhom: 'represented', applicantKind: 'retiree' },
      [
        '他（她）的居民身份证原件',
        '您自己（代办人）的身份证件原件',
        '授权委托书原件：写明由您代办、到哪一天，有他（她）本人签名',
      ],
    ],
    ['a Taiwan resident', { applicantKind: 'hkMoTw', idType: 'twPass' }, ['您的来往大陆通行证原件']],
  ] as const)('for %s only that person’s papers are named', async (_, who, papers) => {
    await openDesk({ rows: [caseRow(waysTo.ready, { answers: { ...outlet, ...who } })], at })
    const heading = await screen.findByText('带什么')
    const listed = within(heading.nextElementSibling as HTMLElement).getAllByRole('listitem')
    expect(listed.map((item) => item.textContent)).toEqual([...papers, '受理编号，抄下来或者存在手机里'])
  })

  test('a card that has expired is not said to work, and nobody is hurried', async () => {
    await openDesk({ rows: [caseRow(waysTo.active)], at, now: '2036-03-07T10:00' })
    expect(
      await screen.findByRole('heading', { level: 1, name: '申领进度：已到期，可以换新卡' }),
    ).toBeTruthy()
    expect(screen.queryByText(/都能用了/)).toBeNull()
    expect(screen.getByText(/社保功能照常使用/)).toBeTruthy()
    expect((await link('启用和使用我的卡')).getAttribute('href')).toBe(`${at}/card`)
  })
})

describe('lateness', () => {
  const late = { rows: [caseRow(waysTo.producing)], at, now: '2026-03-30T10:00' }

  test('is counted in working days, says whom to call, and opens the words to say', async () => {
    await openDesk(late)
    expect(await screen.findByText('已经晚了5个工作日')).toBeTruthy()
    expect(screen.getByText(/先打发卡银行的电话/)).toBeTruthy()
    const script = screen.getByText(/您好，我想问一个社保卡申领的办理进度/)
    expect(script.closest('details')?.open).toBe(true)
    expect(script.parentElement?.textContent).toContain(number)
    expect(script.parentElement?.textContent).toContain('已经超过5个工作日')
  })

  test('where copying is not possible, it is said', async () => {
    const user = userEvent.setup({ writeToClipboard: false })
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    await openDesk(late)
    await user.click(await screen.findByRole('button', { name: '复制这段话' }))
    expect(await screen.findByText(trackingZh.script.cannotCopy)).toBeTruthy()
    expect(getSelection()?.toString(), 'the words to say are selected for the person to copy').toContain(
      number,
    )
  })

  test('of a registration is measured by the law', async () => {
    const rows = [caseRow(waysTo.reviewing, { kind: 'enrolment' })]
    await openDesk({ rows, at, now: '2026-03-12T10:00' })
    const before = await screen.findByText(trackingZh.dated.promise.law.before)
    expect(before.nextElementSibling?.textContent).toBe('2026年3月16日')
    expect(screen.getByText('法定10个工作日')).toBeTruthy()
    cleanup()
    await openDesk({ rows, at, now: '2026-03-18T10:00' })
    expect(await screen.findByText(/已超过法定时限2个工作日/)).toBeTruthy()
  })
})

describe('when something changes or fails', () => {
  test('a new status is shown and said when the agency changes', async () => {
    const row = caseRow(waysTo.producing)
    const events = [...row.events, { type: 'ready', at: '2026-03-11T09:00', by: 'bank' } as const]
    const { clock, changed } = await openDesk({ rows: [{ ...row, events }], at })
    await screen.findByText(trackingZh.situations.producing.meaning)
    clock.moveTo('2026-03-11T10:00')
    await changed()
    expect(await screen.findByText('进度有变化。申领进度：可以领卡了')).toBeTruthy()
  })

  test('dates that are none are an answer not understood; the case stays in the list, to be looked at again', async () => {
    const rows = [caseRow(waysTo.bankOpening)]
    const alter = (view: CaseView) => ({ ...view, due: { on: '0000-00-00', isLaw: true } })
    await openDesk({ rows, at, alter })
    expect(await screen.findByText(progressZh.faults.garbled.title)).toBeTruthy()
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy()
    cleanup()
    await openDesk({ rows, at: '/cases', alter })
    expect(await screen.findByRole('link', { name: /社保卡申领/ })).toBeTruthy()
    expect(await screen.findByText(progressZh.faults.garbled.title)).toBeTruthy()
  })

  test('a status that only a newer agency knows is neutral, and sends the person to the notices', async () => {
    await openDesk({
      rows: [caseRow(waysTo.bankOpening)],
      at,
      alter: (view) => ({ ...view, status: 'frozen', actions: ['teleport'] }),
    })
    expect(await screen.findByRole('heading', { level: 1, name: '申领进度：请看最新通知' })).toBeTruthy()
    expect(screen.getByText(trackingZh.situations.unknown.meaning)).toBeTruthy()
    expect(screen.getByText('审核通过，银行开户中')).toBeTruthy()
    expect(document.querySelector('[aria-current="step"]')).toBeNull()
  })

  test.each([
    ['offline', '连接不上经办机构'],
    ['timeout', '经办机构没有及时回应'],
    ['html', '网络返回异常'],
    ['truncated', '网络返回异常'],
    ['wrongJson', '网络返回异常'],
  ] as const)('"%s": says what happened, what is safe, and tries again when asked', async (kind, what) => {
    const user = userEvent.setup()
    const { faults } = await openDesk({ rows: [caseRow(waysTo.producing)], at, fault: { kind } })
    expect(await screen.findByText(what)).toBeTruthy()
    expect(screen.getByText(progressZh.safe)).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(progressZh.notShown)
    faults.clear()
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText(trackingZh.situations.producing.meaning)).toBeTruthy()
  })
})

test('an agency with too much to do is asked again by the same button, when the wait it asked for is over', {
  timeout: 20_000,
}, async () => {
  const user = userEvent.setup()
  const fault = { kind: 'status', status: 429, retryAfter: '3' } as const
  const { faults } = await openDesk({ rows: [caseRow(waysTo.producing)], at, fault })
  const waiting = await screen.findByRole('button', { name: /^重试（[123]秒后）$/ })
  faults.clear()
  await user.click(waiting)
  expect(screen.queryByText(trackingZh.situations.producing.meaning), 'too early').toBeNull()
  await user.click(await screen.findByRole('button', { name: '重试' }, { timeout: 10_000 }))
  expect(await screen.findByText(trackingZh.situations.producing.meaning)).toBeTruthy()
})

describe('the list of this device', () => {
  test('shows each case with its state as it is now, and whose turn it is', async () => {
    const rows = [
      caseRow(waysTo.ready),
      caseRow(waysTo.reviewing, {
        number: 'LN-DEMO-20260302-0002',
        accessKey: 'key-of-another',
        kind: 'enrolment',
      }),
    ]
    await openDesk({ rows })
    expect(await screen.findByText('可以领卡了')).toBeTruthy()
    expect(await screen.findByText('已提交，等待经办机构通知')).toBeTruthy()
    expect(screen.getAllByText('需要您办')).toHaveLength(1)
  })

  test('of many cases shows twenty at a time, and asks the agency for no others', async () => {
    const user = userEvent.setup()
    const rows = Array.from({ length: 45 }, (_, index) =>
      caseRow(waysTo.ready, {
        number: `LN-DEMO-20260302-${1000 + index}`,
        accessKey: `key-of-case-${index}`,
      }),
    )
    await openDesk({ rows })
    expect(await screen.findByText('第1页，共3页')).toBeTruthy()
    const listed = () => document.querySelectorAll('.case-row').length
    expect(listed()).toBe(20)
    expect(screen.getByRole('link', { name: '看通知' })).toBeTruthy()
    const pages = within(screen.getByRole('navigation', { name: '翻页' }))
    expect(pages.getByRole('link', { name: '第1页' }).getAttribute('aria-current')).toBe('page')
    await user.click(pages.getByRole('link', { name: '第3页' }))
    expect(await screen.findByText('第3页，共3页')).toBeTruthy()
    expect(listed()).toBe(5)
    expect(screen.queryByRole('link', { name: '下一页' })).toBeNull()
    await user.click(screen.getByRole('link', { name: '上一页' }))
    expect(await screen.findByText('第2页，共3页')).toBeTruthy()
  })

  test('offers an application that is not finished, with the time it was saved', async () => {
    await openDesk({ draft: { forWhom: 'self' } })
    expect(await screen.findByText(progressZh.list.draftTitle)).toBeTruthy()
    expect(screen.getByText(/上次保存：3月10日 10:00/)).toBeTruthy()
    expect(screen.getByRole('link', { name: '继续填写' })).toBeTruthy()
  })

  test('deletes it on request, and brings it back while that can be undone', async () => {
    const user = userEvent.setup()
    const { drafts } = await openDesk({ draft: { forWhom: 'self' } })
    await user.click(await screen.findByRole('button', { name: '删除这份' }))
    expect(await screen.findByText(progressZh.list.draftDeleted)).toBeTruthy()
    expect(drafts.getState().draft.answers).toEqual({})
    expect(screen.queryByText(progressZh.list.draftTitle)).toBeNull()
    await user.click(screen.getByRole('button', { name: '撤销' }))
    expect(await screen.findByText(progressZh.list.draftTitle)).toBeTruthy()
    expect(drafts.getState().draft.answers).toEqual({ forWhom: 'self' })
  })

  test('names each of several, and goes on with the one that is chosen', async () => {
    const user = userEvent.setup()
    const { drafts } = await openDesk({ draft: { forWhom: 'self', name: '王一' } })
    await act(() => drafts.start('card', { forWhom: 'child', name: '王二' }))
    await act(() => drafts.start('enrolment', { forWhom: 'represented' }))
    const headings = await screen.findAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent).toSorted()).toEqual([
      '代办 · 参保登记',
      '王一（本人） · 办理指引',
      '王二（孩子） · 社保卡申领',
    ])
    await user.click(screen.getByRole('link', { name: /继续填写.*王二/ }))
    await waitFor(() => expect(drafts.getState().draft.answers.name).toBe('王二'))
    expect(drafts.getState().others).toHaveLength(2)
  })

  test('never deletes one that may have been submitted', async () => {
    const { drafts } = await openDesk({ draft: { forWhom: 'self' } })
    await screen.findByRole('button', { name: '删除这份' })
    await act(() => drafts.setOutbox({ key: 'key-of-the-draft', kind: 'card', body: '{}', startedAt: 0 }))
    expect(screen.queryByRole('button', { name: '删除这份' })).toBeNull()
    expect(screen.getByRole('link', { name: '继续填写' })).toBeTruthy()
  })

  test('when the agency cannot be reached every case is still there, with a way to try again', async () => {
    await openDesk({ rows: [caseRow(waysTo.ready)], fault: { kind: 'offline' } })
    expect(await screen.findByText('连接不上经办机构')).toBeTruthy()
    expect(screen.getByText(number)).toBeTruthy()
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy()
  })

  test('empty, it says so and shows where to begin', async () => {
    await openDesk()
    expect(await screen.findByRole('link', { name: '开始申领社保卡' })).toBeTruthy()
  })
})

const typeIn = async (
  user: ReturnType<typeof userEvent.setup>,
  values: readonly [string, string, string, string, string],
) => {
  const [wanted, year, month, day, ending] = values
  if (wanted) await user.type(await screen.findByLabelText('受理编号'), wanted)
  if (year) await user.type(screen.getByLabelText('年'), year)
  if (month) await user.type(screen.getByLabelText('月'), month)
  if (day) await user.type(screen.getByLabelText('日'), day)
  if (ending) await user.type(screen.getByLabelText('登记手机号的后四位'), ending)
  await user.click(screen.getByRole('button', { name: '发送验证码' }))
}

describe('the search without an account', () => {
  const right = [number, '1988', '3', '15', '0001'] as const

  test.each([
    [
      ['', '', '', '', ''],
      ['请输入受理编号', '请输入出生日期', '请输入登记手机号的后四位'],
    ],
    [[number, '1988', '3', '', '0001'], ['请填全出生日期的年、月、日，年份填4位']],
    [[number, '1988', '2', '30', '0001'], ['没有这一天，请检查出生日期']],
    [[number, '2026', '3', '11', '0001'], ['出生日期不能晚于今天']],
    [['编号', '1988', '3', '15', '0001'], ['受理编号只有字母、数字和横线，请对照回执再输入一次']],
    [[number, '1988', '3', '15', '001'], ['请输入登记手机号的最后4位数字']],
  ] as const)('%o is sent back with a summary that leads to the fields', async (values, messages) => {
    const user = userEvent.setup()
    await openDesk()
    await typeIn(user, values)
    const summary = await screen.findByRole('region', { name: /需要修改/ })
    expect(
      within(summary)
        .getAllByRole('link')
        .map((each) => each.textContent),
    ).toEqual(messages)
    expect(document.activeElement).toBe(summary)
    for (const each of within(summary).getAllByRole('link')) {
      const id = each.getAttribute('href')?.slice(1) ?? ''
      expect(document.getElementById(id)?.tagName).toBe('INPUT')
    }
  })

  test.each([
    ['with an invisible character', `\u200B${number}`],
    ['with its label and the sentence’s sign', `受理编号：${number}。`],
    ['without hyphens', number.replaceAll('-', '')],
    ['in a sentence', `我的受理编号是“${number}”，请帮我查一下进度，谢谢，我等了很久了。`],
  ])(
    'a number pasted %s is found, a whole date fills three boxes, and the whole message holds the code',
    async (_, pasted) => {
      const user = userEvent.setup()
      const { codes } = await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
      await user.click(await screen.findByLabelText('受理编号'))
      await user.paste(pasted)
      await user.click(screen.getByLabelText('年'))
      await user.paste('1988年3月15日')
      expect(screen.getByLabelText<HTMLInputElement>('月').value).toBe('3')
      await typeIn(user, ['', '', '', '', '0001'])
      await user.click(await screen.findByLabelText('6位验证码'))
      await user.paste(`【社保卡演示】您的验证码是${codes[0]}，10分钟内有效，请勿告诉他人。`)
      expect(await screen.findByText(trackingZh.situations.producing.meaning)).toBeTruthy()
    },
  )

  test('typed the way people type it, a code comes that opens the case without keeping it', async () => {
    const user = userEvent.setup()
    const { drafts, codes } = await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
    await typeIn(user, [' ln－demo—20260302-0001 ', '1988', '3', '15', '+86 154 0000 0001'])
    expect(await screen.findByText(/验证码已发到登记的手机154\*\*\*\*0001，10:10前有效/)).toBeTruthy()
    const field = screen.getByLabelText('6位验证码')
    expect(document.activeElement).toBe(field)
    await user.type(field, codes[0] ?? '')
    expect(await screen.findByText(trackingZh.situations.producing.meaning)).toBeTruthy()
    expect(screen.getByTestId('address').textContent).toBe(at)
    expect(drafts.getState().cases).toEqual([])
    await user.click(screen.getByRole('button', { name: '记在这台设备上' }))
    expect(await screen.findByText('已记在这台设备上，在“我的办件”里能找到。')).toBeTruthy()
    expect(drafts.getState().cases.map((each) => each.number)).toEqual([number])
  })

  test('where the phone dropped the page while the message was read, nothing is typed again and no other code is sent', async () => {
    const user = userEvent.setup()
    const { codes, unmount } = await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
    await typeIn(user, right)
    await screen.findByLabelText('6位验证码')
    unmount()
    const again = await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
    expect((await screen.findByLabelText<HTMLInputElement>('受理编号')).value).toBe(number)
    await user.click(screen.getByRole('button', { name: progressZh.search.submit }))
    expect(await screen.findByLabelText('6位验证码')).toBeTruthy()
    expect([codes.length, again.codes.length]).toEqual([1, 0])
    again.unmount()
    // A link to another case is about that one.
    await openDesk({ at: '/cases?number=LN-DEMO-20260302-0009#search' })
    expect((await screen.findByLabelText<HTMLInputElement>('受理编号')).value).toBe('LN-DEMO-20260302-0009')
    expect(screen.getByLabelText<HTMLInputElement>('年').value).toBe('')
  })

  test('a wrong code is said at its field, and the right one still opens the case', async () => {
    const user = userEvent.setup()
    const { codes } = await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
    await typeIn(user, right)
    const field = await screen.findByLabelText('6位验证码')
    await user.click(screen.getByRole('button', { name: '查看进度' }))
    expect(screen.getByRole('alert').textContent).toBe('请填写短信里的6位验证码')
    expect(document.activeElement).toBe(field)
    await user.type(field, codes[0] === '000000' ? '111111' : '000000')
    expect(await screen.findByText('验证码不对，请对照短信再输一次，还可以试4次')).toBeTruthy()
    expect(document.activeElement).toBe(field)
    // Once more costs no try.
    await user.click(screen.getByRole('button', { name: '查看进度' }))
    expect(screen.getByRole('alert').textContent).toBe(progressZh.search.code.wrong(4))
    expect(document.activeElement).toBe(field)
    await user.clear(field)
    await user.type(field, ['111111', '222222'].find((each) => each !== codes[0]) ?? '')
    expect(await screen.findByText(progressZh.search.code.wrong(3))).toBeTruthy()
    await user.clear(field)
    await user.type(field, codes[0] ?? '')
    expect(await screen.findByText(trackingZh.situations.producing.meaning)).toBeTruthy()
  })

  test('a code asked for a moment before, in another tab, is said to be sent, and when another can be had', async () => {
    const user = userEvent.setup()
    await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
    await searchCase({ number, birthDate: '1988-03-15', mobileEnding: '0001' })
    await typeIn(user, right)
    expect(await screen.findByText('刚发过验证码')).toBeTruthy()
    expect(screen.getByText(/^请等(29|30)秒后再试/)).toBeTruthy()
  })

  test('a code that cannot be checked just now is not called used up: how long to wait is said, and it still counts', async () => {
    const user = userEvent.setup()
    const { codes, faults } = await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
    await typeIn(user, right)
    faults.set('confirmSearch', { kind: 'status', status: 429, retryAfter: '40' }, 1)
    await user.type(await screen.findByLabelText('6位验证码'), codes[0] ?? '')
    expect(await screen.findByText(progressZh.waitFirst(40))).toBeTruthy()
    expect(screen.queryByText(progressZh.search.code.spent)).toBeNull()
    await user.click(screen.getByRole('button', { name: '查看进度' }))
    expect(await screen.findByText(trackingZh.situations.producing.meaning)).toBeTruthy()
  })

  test.each(['返回修改填写的内容', 'the browser’s own back'])(
    'details can be looked at again by “%s”: nothing typed is lost, and no second message is sent for the same',
    async (way) => {
      const user = userEvent.setup()
      const { codes } = await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
      await typeIn(user, right)
      await screen.findByLabelText('6位验证码')
      await user.click(await screen.findByRole('button', { name: way }))
      await waitFor(() => expect(screen.queryByLabelText('6位验证码')).toBeNull())
      const field = screen.getByDisplayValue(number)
      await waitFor(() => expect(document.activeElement).toBe(field))
      for (const value of ['15', '0001']) expect(screen.getByDisplayValue(value)).toBeTruthy()
      await user.click(screen.getByRole('button', { name: '发送验证码' }))
      expect(await screen.findByLabelText('6位验证码')).toBeTruthy()
      expect(codes).toHaveLength(1)
    },
  )

  test('who has no longer the mobile number is told where to go, before and after the code', async () => {
    const user = userEvent.setup()
    await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
    const told = () => screen.getByText(progressZh.search.trouble.noMobile)
    expect(told()).toBeTruthy()
    await typeIn(user, right)
    await screen.findByLabelText('6位验证码')
    expect(told().textContent).toMatch(/身份证件.*窗口.*12333/)
  })

  test('nothing found is an answer with next steps, and nothing typed is lost', async () => {
    const user = userEvent.setup()
    await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
    await typeIn(user, [number, '1988', '3', '16', '0001'])
    expect(await screen.findByText('没有查到：可能信息不一致，也可能还未录入')).toBeTruthy()
    expect(screen.getByText(progressZh.search.notFound.call('12333'))).toBeTruthy()
    expect(screen.getByDisplayValue(number)).toBeTruthy()
    expect(screen.getByDisplayValue('16')).toBeTruthy()
  })

  const missed = (store: Store, clock: Clock, times: number) =>
    store.change((tables) => {
      for (let i = 0; i < times; i += 1) addMiss(tables, { at: number, client: 'this page' }, clock.ms())
    })

  test('after too many misses for a number it says that a code comes only if all is right', async () => {
    const user = userEvent.setup()
    const { store, clock } = await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
    await missed(store, clock, 5)
    await typeIn(user, [number, '1988', '3', '16', '0001'])
    expect(await screen.findByText(progressZh.search.code.sentIfRight('0001'))).toBeTruthy()
  })

  test('too many misses say that it is they, what to check, and how long to wait', async () => {
    const user = userEvent.setup()
    const { store, clock } = await openDesk({ rows: [caseRow(waysTo.producing)], saved: [] })
    await missed(store, clock, 20)
    await typeIn(user, right)
    expect(await screen.findByText('多次对不上，请先核对')).toBeTruthy()
    expect(screen.getByText('请等10分钟后再试。')).toBeTruthy()
  })

  test('a case that this device has no key for leads to the search, with its number filled in', async () => {
    const user = userEvent.setup()
    await openDesk({ rows: [caseRow(waysTo.producing)], saved: [], at })
    await user.click(await screen.findByRole('link', { name: '去查询' }))
    const field = await screen.findByDisplayValue(number)
    await waitFor(() => expect(document.activeElement).toBe(field))
  })
})

test('every situation has words of its own in both languages, without a gap', () => {
  for (const { progress, tracking } of Object.values(texts))
    for (const [situation, text] of Object.entries(tracking.situations)) {
      for (const who of forWhoms)
        expect(Object.values(text).filter((sentence) => say(sentence, who).trim() === '')).toEqual([])
      expect(Object.keys(progress.states)).toContain(situation)
    }
})

describe('one matter from the registration to the card', () => {
  const registration = caseRow(waysTo.enrolled, {
    kind: 'enrolment',
    events: eventsOf(waysTo.enrolled).events.map(({ type, at: when, by }) => ({
      type,
      at: when.replace('-03-', '-02-'),
      by,
    })),
  })
  const cardOf = caseRow(waysTo.ready, { number: `${number}-2`, accessKey: 'key-of-the-card' })

  test('stands together in the list, under the one number to keep', async () => {
    const other = caseRow(waysTo.ready, { number: 'LN-DEMO-20260302-0009', accessKey: 'another-key' })
    await openDesk({ rows: [registration, cardOf, other] })
    const matter = (await screen.findByText(progressZh.list.matter(number))).closest('li')
    if (!matter) throw new Error('no matter')
    const links = within(matter)
      .getAllByRole('link')
      .map((each) => each.getAttribute('href'))
    expect(new Set(links)).toEqual(new Set([`/cases/${number}`, `/cases/${number}-2`]))
    // The registration asks for nothing any more: the card has been applied for.
    await waitFor(() => expect(within(matter).getAllByText(progressZh.list.yourTurn)).toHaveLength(1))
    expect(screen.getAllByText(/只用一个编号/)).toHaveLength(1)
  })

  test.each(['submitted', 'ready', 'collected'] as const)(
    'a registration whose card is %s says so, and leads there instead of to another application',
    async (status) => {
      const follower = { ...cardOf, events: caseRow(waysTo[status]).events }
      await openDesk({ rows: [registration, follower], at, now: '2026-03-20T10:00' })
      const name = `参保登记：${progressZh.states.followed}`
      expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy()
      const onward = screen.getByRole('link', { name: trackingZh.afterEnrolment.followed })
      expect(onward.getAttribute('href')).toBe(`/cases/${number}-2`)
      expect(screen.queryByRole('link', { name: trackingZh.afterEnrolment.link })).toBeNull()
      expect(screen.queryByText(trackingZh.timeline.words.current)).toBeNull()
    },
  )

  test.each(['rejected', 'withdrawn'] as const)(
    'after an application that was %s the card can be applied for again',
    async (status) => {
      const follower = { ...cardOf, events: caseRow(waysTo[status]).events }
      await openDesk({ rows: [registration, follower], at, now: '2026-03-20T10:00' })
      const name = `参保登记：${progressZh.states.enrolled}`
      expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy()
      expect(await screen.findByRole('button', { name: trackingZh.afterEnrolment.link })).toBeTruthy()
    },
  )

  const holder = { name: '林小舟', idNumber: registration.idNumber }
  const { filledIn } = trackingZh.afterEnrolment
  /** Of what was registered, what the card asks, too. */
  const taken = Object.fromEntries(
    Object.entries(registration.answers).filter(([name]) => name !== 'insuredPlace'),
  )
  test.each([
    ['the person’s own', holder, 'same', 'link'],
    ['nobody’s', {}, undefined, 'button'],
    ['too short to tell', { name: '林小舟' }, undefined, 'button'],
    ['hardly begun', { name: '', idNumber: '' }, undefined, 'button'],
    ['another child’s, alike when masked', { ...holder, name: '林小丹' }, 'other', 'button'],
    ['of another number', { ...holder, idNumber: '210199201803150023' }, 'other', 'button'],
  ] as const)(
    'what was filled in is said to be there only if it is, and got back otherwise: the draft is %s',
    async (_, answers, whose, role) => {
      const names = { [number]: '林小舟' }
      const { unmount } = await openDesk({ rows: [registration], names, draft: answers, at })
      await screen.findByRole(role, { name: trackingZh.afterEnrolment.link })
      for (const [each, text] of Object.entries(filledIn))
        expect([each, screen.queryByText(text) !== null]).toEqual([each, each === whose])
      unmount()
      await openDesk({ rows: [registration], names, draft: answers, at: `/enrolment/receipt/${number}` })
      const onward = await screen.findByRole('link', { name: review.receipt.applyNow.link })
      const said = screen.queryByText(review.receipt.applyNow.carried) !== null
      // The receipt has no number to compare: there the full name alone decides.
      expect([said, onward.getAttribute('href')]).toEqual([
        'idNumber' in answers && answers.name === '林小舟',
        '/card/check',
      ])
    },
  )

  test('going on to the card leaves the draft of somebody else as it is, and begins with what was registered', async () => {
    const sister = { ...holder, name: '林小丹' }
    const names = { [number]: '林小舟' }
    const { drafts } = await openDesk({ rows: [registration], names, draft: sister, at })
    const summary = await screen.findByText(factsZh.takes(Object.keys(taken).length))
    expect(within(summary.closest('details') ?? document.body).getAllByText('林小舟')).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: trackingZh.afterEnrolment.link }))
    await expect.poll(() => drafts.getState().others.map(({ answers }) => answers)).toEqual([sister])
    expect(drafts.getState().draft).toMatchObject({ journey: 'card' })
    expect(drafts.getState().draft.answers).toEqual({ ...taken, insuredPlace: 'liaoning' })
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/card/check'))
  })

  test('where what was registered can’t be had, that is said, and the card can be applied for without it', async () => {
    await openDesk({ rows: [registration], at, answersFault: { kind: 'offline' } })
    expect(await screen.findByText(trackingZh.afterEnrolment.notFetched)).toBeTruthy()
    const without = screen.getByRole('link', { name: trackingZh.afterEnrolment.without })
    expect(without.getAttribute('href')).toBe('/card/check')
  })

  test('their own draft is gone on with where it lies beside one that is hardly begun', async () => {
    const names = { [number]: '林小舟' }
    const { drafts } = await openDesk({ rows: [registration], names, draft: holder, at })
    await act(() => drafts.start('route', { forWhom: 'child' }))
    expect(await screen.findByText(filledIn.same)).toBeTruthy()
    await userEvent.click(screen.getByRole('link', { name: trackingZh.afterEnrolment.link }))
    await expect.poll(() => drafts.getState().draft.answers).toEqual(holder)
    expect(drafts.getState().others.map(({ answers }) => answers)).toEqual([{ forWhom: 'child' }])
  })

  test('the receipt of the registration, opened again, does not offer the card that was applied for', async () => {
    const { unmount } = await openDesk({ rows: [registration], at: `/enrolment/receipt/${number}` })
    expect(await screen.findByRole('link', { name: review.receipt.applyNow.link })).toBeTruthy()
    unmount()
    await openDesk({ rows: [registration, cardOf], at: `/enrolment/receipt/${number}` })
    await screen.findByText(review.receipt.number)
    expect(screen.queryByRole('link', { name: review.receipt.applyNow.link })).toBeNull()
  })

  test('each step leads to the other, where this device has both', async () => {
    const { unmount } = await openDesk({ rows: [registration, cardOf], at: `/cases/${number}-2` })
    const back = await screen.findByRole('link', { name: progressZh.kinds.enrolment })
    expect(back.getAttribute('href')).toBe(`/cases/${number}`)
    unmount()
    await openDesk({ rows: [registration, cardOf], saved: [registration.number], at })
    await title()
    expect(screen.queryByText(progressZh.list.sameMatter, { exact: false })).toBeNull()
  })
})
