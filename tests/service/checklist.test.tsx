// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { asOf, insured, openStart } from './startDesk.tsx'

afterEach(cleanup)

const title = () => screen.findByRole('heading', { level: 1 })
const rows = () => screen.getAllByRole('checkbox').map((box) => box.getAttribute('value'))
const languages = ['zh-CN', 'en'] as const

const newborn: PartialAnswers = {
  ...insured,
  forWhom: 'child',
  applicantKind: 'newborn',
  insuredPlace: 'notYet',
}

describe('what to do next', () => {
  test.each<[string, PartialAnswers, string, string]>([
    ['an insured person applies', {}, '开始申领', '/card/person'],
    [
      'a flexible worker registers',
      { applicantKind: 'flexible', insuredPlace: 'notYet' },
      '开始参保登记',
      '/enrolment/person',
    ],
    [
      'an employee looks at the employer',
      { insuredPlace: 'notYet' },
      '算单位的截止日期',
      '/employment/first-day',
    ],
    [
      'an employed foreigner looks at the employer',
      { applicantKind: 'foreigner', insuredPlace: 'notYet', insuranceRight: 'employer' },
      '算单位的截止日期',
      '/employment/first-day',
    ],
    ['who does not know looks up', { insuredPlace: 'unsure' }, '开始，先查记录', '/card/person'],
  ])('%s', async (_, change, action, href) => {
    await openStart({ at: '/route/result', answers: { ...insured, ...change } })
    expect((await screen.findByRole('link', { name: action })).getAttribute('href')).toBe(href)
  })

  test.each<[string, PartialAnswers]>([
    ['to the employer', { insuredPlace: 'notYet' }],
    ['away, with a card that works', { cardInHand: 'working' }],
  ])('whom a changed answer leads %s is told so, and that nothing is lost', async (_, change) => {
    await openStart({ at: '/route/result?change=enrolment', answers: { ...insured, ...change } })
    expect(await screen.findByText(/要换个办法。填过的都在/)).toBeTruthy()
    cleanup()
    await openStart({ at: '/route/result', answers: { ...insured, ...change } })
    await title()
    expect(screen.queryByText(/要换个办法/)).toBeNull()
  })

  test('an open question is where the way leads back to', async () => {
    await openStart({ at: '/route/result', answers: { forWhom: 'self' } })
    expect((await title()).textContent).toBe('还有几个问题没答')
    expect(screen.getByRole('link', { name: '继续回答' }).getAttribute('href')).toBe('/route/kind')
  })

  test.each(languages)('in %s every sentence is there, for each way and person', async (language) => {
    for (const change of [{}, { insuredPlace: 'notYet' }, { insuredPlace: 'unsure' }, newborn] as const) {
      const { container } = await openStart({
        at: '/route/result',
        language,
        answers: { ...insured, ...change },
      })
      await screen.findAllByRole('checkbox')
      expect(container.textContent).not.toMatch(/undefined|\[object|NaN/)
      cleanup()
    }
  })
})

describe('looking first', () => {
  test.each([
    ['is not said to be done where six questions were answered', insured, '确定怎么办已完成'],
    ['comes first for who does not know', { ...insured, insuredPlace: 'unsure' }, '先查后办现在办'],
  ] as const)('%s', async (_, answers, said) => {
    await openStart({ at: '/route/result', answers })
    const plan = (await screen.findByRole('heading', { name: '按这个顺序办' })).parentElement
    const first = plan?.querySelector('details li')
    expect(first?.querySelector('h3')?.parentElement?.textContent).toContain(said)
  })
})

describe('the papers', () => {
  async function unfold(paper: string): Promise<HTMLElement> {
    const more = await screen.findByRole('button', { name: `了解：${paper}` })
    await userEvent.click(more)
    return more
  }

  test('of an insured adult are two: the ID card and the photo', async () => {
    await openStart({ at: '/route/result', answers: insured })
    expect(await screen.findByText('2份材料')).toBeTruthy()
    expect(rows()).toEqual(['idCardFront', 'photo'])
  })

  test('that may be needed or not stand apart, say when they are, and are not counted', async () => {
    const answers: PartialAnswers = { ...insured, applicantKind: 'flexible', insuredPlace: 'notYet' }
    await openStart({ at: '/route/result', answers })
    expect(await screen.findByText('2份材料')).toBeTruthy()
    expect(screen.getByText('已备好0份，共2份。')).toBeTruthy()
    const apart = screen.getByRole('heading', { name: '视情况需要' }).nextElementSibling
    if (!(apart instanceof HTMLElement)) throw new Error('no list of its own')
    expect(
      within(apart)
        .getAllByRole('checkbox')
        .map((box) => box.getAttribute('value')),
    ).toEqual(['residenceProof'])
    expect(within(apart).getByText('户口不在辽宁、当地又要求的需要')).toBeTruthy()
  })

  test('of a newborn have no photo, and name the guardian', async () => {
    await openStart({ at: '/route/result', answers: newborn })
    await title()
    expect(rows()).toEqual(['householdRegister', 'guardianId', 'birthCertificate'])
  })

  test('for the registration are left out until it is known that it is needed', async () => {
    const answers: PartialAnswers = { ...insured, applicantKind: 'selfEmployed', insuredPlace: 'unsure' }
    await openStart({ at: '/route/result', answers })
    await title()
    expect(rows()).not.toContain('businessLicence')
  })

  test('are ticked off, counted, and remembered with the draft', async () => {
    const { store } = await openStart({ at: '/route/result', answers: insured })
    await userEvent.click(await screen.findByRole('checkbox', { name: '居民身份证' }))
    expect(screen.getByText('已备好1份，共2份。')).toBeTruthy()
    expect(store.getState().draft.ticked).toEqual(['idCardFront'])
    await userEvent.click(screen.getByRole('checkbox', { name: /照片/ }))
    expect(screen.getByText('全部备齐。')).toBeTruthy()
    await userEvent.click(screen.getByRole('checkbox', { name: '居民身份证' }))
    expect(store.getState().draft.ticked).toEqual(['photo'])
  })

  test('say on which provision they are asked, and lead to it', async () => {
    await openStart({ at: '/route/result', answers: newborn })
    await unfold('您（监护人）的居民身份证')
    const link = await screen.findByRole('link', { name: '《民法典》第二十条' })
    expect(link.getAttribute('href')).toBe('/law/civilCode.20')
  })

  test('unfold one by one: why, without it, not mine', async () => {
    await openStart({ at: '/route/result', answers: insured })
    const more = await unfold('居民身份证')
    expect(more.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByText(/核对身份/)).toBeTruthy()
    expect(await screen.findByRole('link', { name: '查看法律原文' })).toBeTruthy()
    expect(screen.getByText(/派出所补领/)).toBeTruthy()
    expect(screen.getByRole('link', { name: '改我的回答' }).getAttribute('href')).toBe('/route/kind')
    await userEvent.click(more)
    expect(more.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByText(/派出所补领/)).toBeNull()
  })

  test('show which of two documents will do while the person has not said which there is', async () => {
    const pupil: PartialAnswers = { ...insured, forWhom: 'child', applicantKind: 'student' }
    await openStart({ at: '/route/result', answers: pupil })
    expect(await screen.findByRole('checkbox', { name: '居民身份证，或者户口簿' })).toBeTruthy()
    cleanup()
    await openStart({ at: '/route/result', answers: { ...pupil, idType: 'householdRegister' } })
    await title()
    expect(rows()).toEqual(['householdRegister', 'photo', 'guardianId', 'birthCertificate'])
  })

  test('can be kept as a picture; where the browser can’t draw, a screenshot is advised', async () => {
    const drawing = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await openStart({ at: '/route/result', answers: insured })
    await userEvent.click(await screen.findByRole('button', { name: '存成图片' }))
    expect(await screen.findByText(/请截屏保存/)).toBeTruthy()
    drawing.mockRestore()
  })

  test('can be put in the calendar', async () => {
    const made = vi.fn<(file: Blob) => string>(() => 'blob:calendar')
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => {} }))
    await openStart({ at: '/route/result', answers: insured })
    await unfold('居民身份证')
    const remind = await screen.findByRole('link', { name: '提醒我：居民身份证' })
    // jsdom would follow the link.
    remind.addEventListener('click', (event) => event.preventDefault())
    await userEvent.click(remind)
    expect(await made.mock.calls[0]?.[0]?.text()).toContain('DTSTART;VALUE=DATE:20260305')
    vi.unstubAllGlobals()
  })
})

describe('the plan', () => {
  /** Now and next stand there; all of it unfolds. */
  async function wholePlan() {
    const part = (await screen.findByRole('heading', { name: '按这个顺序办' })).parentElement
    const whole = part?.querySelector('details')
    if (!whole) throw new Error('no plan to unfold')
    return within(whole)
  }

  test('names the agency’s ten working days with their source', async () => {
    const answers: PartialAnswers = { ...insured, applicantKind: 'flexible', insuredPlace: 'notYet' }
    await openStart({ at: '/route/result', answers })
    const notice = (await wholePlan()).getByRole('heading', { name: /收到登记通知/ }).closest('li')
    if (!notice) throw new Error('no stage')
    expect(within(notice).getByText(/10个工作日内/)).toBeTruthy()
    expect(await within(notice).findByRole('link', { name: '《社会保险经办条例》第六条' })).toBeTruthy()
  })

  test('tells who lives in another province of the second trip', async () => {
    await openStart({ at: '/route/result', answers: { ...insured, livingPlace: 'otherProvince' } })
    expect(await screen.findByText(/收到卡后，还需去一趟/)).toBeTruthy()
  })

  test('marks what nobody has promised as an estimate', async () => {
    await openStart({ at: '/route/result', answers: insured })
    expect((await wholePlan()).getByText(/估计/)).toBeTruthy()
  })
})

describe('who is insured in another province and lives here', () => {
  const moved: PartialAnswers = { ...insured, insuredPlace: 'otherProvince' }

  test.each([
    ['an employee', { applicantKind: 'employee' }, /由新单位办参保登记/],
    ['a flexible worker', { applicantKind: 'flexible' }, /自己办参保登记/],
    ['a resident', { applicantKind: 'resident' }, /户口或者常住地/],
  ] as const)(
    'is told that the insurance moves along or stays, before anything else: %s',
    async (_, who, how) => {
      await openStart({ at: '/route/result', answers: { ...moved, ...who } })
      expect((await title()).textContent).toBe('社保在外省：先定转不转，再办卡')
      const stay = screen.getByRole('heading', { name: '不转到辽宁' }).closest('section')
      const move = screen.getByRole('heading', { name: '转到辽宁' }).closest('section')
      if (!stay || !move) throw new Error('both ways are there')
      expect(within(stay).getByText(/不在辽宁办卡/)).toBeTruthy()
      expect(within(stay).getByText(/si\.12333\.gov\.cn/)).toBeTruthy()
      expect(move.textContent).toMatch(how)
      expect(move.textContent).toContain('转移接续')
      expect(await within(move).findByRole('link', { name: '《社会保险经办条例》第十二条' })).toBeTruthy()
    },
  )

  test.each(languages)('every sentence is there in %s', async (language) => {
    for (const applicantKind of ['employee', 'flexible', 'resident', 'hkMoTw'] as const) {
      const { container } = await openStart({
        at: '/route/result',
        language,
        answers: { ...moved, applicantKind },
      })
      await title()
      expect(container.textContent).not.toMatch(/undefined|\[object|NaN/)
      cleanup()
    }
  })

  test('nobody insured in Liaoning reads of it', async () => {
    await openStart({ at: '/route/result', answers: insured })
    await title()
    expect(screen.queryByText(/转移接续/)).toBeNull()
  })
})

describe('who need not apply finds a next place, not an error', () => {
  test.each<[string, PartialAnswers, string]>([
    ['hasCard', { cardInHand: 'working' }, '/route/card'],
    ['cardSealed', { cardInHand: 'sealed' }, '/route/card'],
    ['cardLost', { cardInHand: 'lost' }, '/route/card'],
    ['insuredElsewhere', { insuredPlace: 'otherProvince', livingPlace: 'otherProvince' }, '/route/insured'],
    ['pensionElsewhere', { insuredPlace: 'otherProvince', applicantKind: 'retiree' }, '/route/insured'],
    [
      'noTie',
      { applicantKind: 'foreigner', insuredPlace: 'notYet', insuranceRight: 'permit', livingPlace: 'abroad' },
      '/route/insured',
    ],
    [
      'noResidencePermit',
      { applicantKind: 'hkMoTw', insuredPlace: 'notYet', insuranceRight: 'none' },
      '/route/insured',
    ],
    [
      'noPermanentResidence',
      { applicantKind: 'foreigner', insuredPlace: 'notYet', insuranceRight: 'none' },
      '/route/insured',
    ],
  ])('%s', async (_, change, question) => {
    for (const language of languages) {
      await openStart({ at: '/route/result', language, answers: { ...insured, ...change } })
      await title()
      expect(screen.queryByRole('alert')).toBeNull()
      expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(3)
      expect(screen.getByRole('link', { name: /12333/ }).getAttribute('href')).toBe('tel:12333')
      const changing = screen.getByRole('link', {
        name: language === 'en' ? 'Change my answers' : '改我的回答',
      })
      expect(changing.getAttribute('href')).toBe(question)
      cleanup()
    }
  })
})

describe('the employer’s duty', () => {
  const at = '/employment/result'
  const answers: PartialAnswers = { ...insured, insuredPlace: 'notYet' }

  test.each([
    ['2026-03-02', '2026年4月1日', '第30天是工作日，不用顺延', '2026-03-02', '还有30天。'],
    ['2026-09-01', '2026年10月8日', '第30天是休息日，顺延到下一个工作日', '2026-10-08', '今天是最后一天。'],
  ])('of who began on %s ends on %s', async (firstWorkDay, last, note, today, left) => {
    await openStart({ at, today, answers: { ...answers, firstWorkDay } })
    expect((await title()).textContent).toBe(`单位最晚${last}办好参保登记`)
    expect(screen.getByText(note)).toBeTruthy()
    expect(screen.getByText(left)).toBeTruthy()
  })

  test('that is overdue says by how many days', async () => {
    await openStart({ at, answers: { ...answers, firstWorkDay: '2026-01-05' } })
    expect(await screen.findByText('已经超过26天。可以按下面的办法催办。')).toBeTruthy()
    expect(screen.getByText(/单位最晚2026年2月4日应当办好参保登记，到今天还没有办/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: '存到日历' })).toBeNull()
  })

  test('in a year without a published calendar is called an estimate', async () => {
    await openStart({ at, answers: { ...answers, firstWorkDay: '2026-05-20' } })
    expect(screen.queryByText(/放假安排还没有公布/)).toBeNull()
    cleanup()
    const today = '2026-12-15'
    await openStart({ at, language: 'en', today, answers: { ...answers, firstWorkDay: today } })
    expect(await screen.findByText(/not published yet/)).toBeTruthy()
  })

  test('in a year before those whose calendar is here says that, and not that none was published', async () => {
    await openStart({ at, language: 'en', answers: { ...answers, firstWorkDay: '2007-03-02' } })
    expect(await screen.findByText(/We do not have the public holidays/)).toBeTruthy()
    expect(screen.queryByText(/not published yet/)).toBeNull()
  })

  test('has a way for who is not registered, each with its article', async () => {
    await openStart({ at, answers: { ...answers, firstWorkDay: asOf } })
    for (const article of ['第五十八条', '第八十二条', '第八十四条', '第八十三条', '第六十二条'])
      expect(
        (await screen.findAllByRole('link', { name: `《社会保险法》${article}` })).length,
      ).toBeGreaterThan(0)
  })

  test('once done, leads to the card and takes the insurance as answered', async () => {
    const { store } = await openStart({ at, answers: { ...answers, firstWorkDay: asOf } })
    await userEvent.click(await screen.findByRole('link', { name: '单位已经登记，去申领' }))
    expect(store.getState().draft.answers.insuredPlace).toBe('liaoning')
    expect(screen.getByTestId('address').textContent).toBe('/card/person')
  })

  describe('to a foreigner', () => {
    const foreigner: PartialAnswers = { ...answers, applicantKind: 'foreigner', insuranceRight: 'employer' }
    const issued: PartialAnswers = { ...foreigner, workPermit: 'issued', workPermitDay: '2026-09-01' }
    const order = '《在中国境内就业的外国人参加社会保险暂行办法》第四条'

    test.each(['2026-03-02', undefined])(
      'counts from the work permit, whenever work began (%s)',
      async (day) => {
        await openStart({
          at,
          today: '2026-09-21',
          answers: { ...issued, ...(day && { firstWorkDay: day }) },
        })
        expect((await title()).textContent).toBe('单位最晚2026年10月8日办好参保登记')
        expect(screen.getByText('还有17天。')).toBeTruthy()
        expect((await screen.findAllByRole('link', { name: order })).length).toBe(2)
        expect(screen.getByText(/工作许可2026年9月1日办好/)).toBeTruthy()
        const href = screen.getByRole('link', { name: '更改工作许可的日期' }).getAttribute('href')
        expect(href).toBe('/employment/work-permit')
      },
    )

    test('that is overdue names the provision to 12333, and keeps it in the calendar until then', async () => {
      await openStart({ at, language: 'en', today: '2026-10-09', answers: issued })
      expect(
        await screen.findByText(/By article 4 of the Interim Measures .* had to register by/),
      ).toBeTruthy()
      expect(screen.queryByText(/article 58/)).toBeNull()
    })

    test.each([
      ['with a work permit', issued],
      ['with permanent residence', { ...foreigner, workPermit: 'notNeeded', firstWorkDay: '2026-09-01' }],
    ] as const)(
      '%s leads to a complaint once the employer is late, counted from that day',
      async (_, given) => {
        await openStart({ at, today: '2026-10-09', answers: given })
        const link = await screen.findByRole('link', { name: '在网上投诉' })
        expect(link.getAttribute('href')).toBe('/rights/period?of=employer&from=2026-09-01')
        cleanup()
        await openStart({ at, today: '2026-10-08', answers: given })
        await title()
        expect(screen.queryByRole('link', { name: '在网上投诉' })).toBeNull()
      },
    )

    test('with permanent residence, who needs no permit, counts from the first day of work', async () => {
      const resident: PartialAnswers = { ...foreigner, workPermit: 'notNeeded', firstWorkDay: '2026-03-02' }
      await openStart({ at, today: '2026-03-02', answers: resident })
      expect((await title()).textContent).toBe('单位最晚2026年4月1日办好参保登记')
    })

    test('without a permit yet has not begun, and the way back is there', async () => {
      await openStart({ at, answers: { ...foreigner, firstWorkDay: '2026-01-05', workPermit: 'pending' } })
      expect((await title()).textContent).toBe('工作许可办好以后，才开始算30日')
      const back = screen.getByRole('link', { name: '已经办好，填日期' })
      expect(back.getAttribute('href')).toBe('/employment/work-permit')
    })

    test('asks for the permit where it is not known', async () => {
      await openStart({ at, answers: { ...foreigner, firstWorkDay: '2026-01-05' } })
      expect((await screen.findByRole('link', { name: '去填写' })).getAttribute('href')).toBe(
        '/employment/work-permit',
      )
    })
  })

  test('without a first day of work asks for it', async () => {
    await openStart({ at, answers })
    expect((await screen.findByRole('link', { name: '去填写' })).getAttribute('href')).toBe(
      '/employment/first-day',
    )
  })
})
