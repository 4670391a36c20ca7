// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, Route, Routes } from 'react-router-dom'
import { afterEach, describe, expect, test } from 'vitest'
import { words as shellText } from '../../src/app/frame/shell.words.zh-CN.ts'
import { StepPage } from '../../src/features/question/StepPage.tsx'
import { I18n, loadMessages, provideMessages } from '../../src/i18n/I18n.tsx'
import { words as routeText } from '../../src/inputs/route.words.zh-CN.ts'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { words as wizardText } from '../../src/wizard/words.zh-CN.ts'
import { draw, openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

const answered = {
  forWhom: 'self',
  applicantKind: 'flexible',
  insuredPlace: 'liaoning',
  livingPlace: 'liaoning',
  cardInHand: 'none',
  city: '210100',
  idExpiry: 'permanent',
} as const

describe('a question', () => {
  test('with nothing chosen focuses a summary whose item leads to the question', async () => {
    const { user, go } = await openWizard('/card/who')
    await go()
    const summary = screen.getByRole('region', { name: /处需要修改/ })
    expect(document.activeElement).toBe(summary)
    expect(within(summary).getByRole('heading').textContent).toBe('有1处需要修改')
    await user.click(within(summary).getByRole('link', { name: '请选择给谁办卡' }))
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '给我自己' }))
    expect(place()).toBe('/card/who')
  })

  test('says the error beside the question, prefixed for those who only hear it', async () => {
    const { go } = await openWizard('/card/who')
    await go()
    expect(document.getElementById('forWhom-error')?.textContent).toBe('错误：请选择给谁办卡')
  })

  test('does not complain before "continue"', async () => {
    const { user } = await openWizard('/card/person', { answers: answered })
    await user.type(screen.getByLabelText('身份证号'), '123')
    await user.tab()
    expect(screen.queryByRole('region', { name: /处需要修改/ })).toBeNull()
  })

  test('keeps a wrong answer as it was typed, and says how many digits there were', async () => {
    const { user, go, store } = await openWizard('/card/person', { answers: answered })
    await user.type(screen.getByLabelText('姓名'), '林小舟')
    await user.type(screen.getByLabelText('身份证号'), '2101 9919 8803 1520 1')
    await go()
    expect(screen.getByRole('link', { name: '身份证号应为18位，您输入了17位' })).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('身份证号').value).toBe('2101 9919 8803 1520 1')
    expect(store.getState().draft.answers.idNumber).toBe('2101 9919 8803 1520 1')
  })

  test('cleans what is right and goes on', async () => {
    const { user, go, store } = await openWizard('/card/person', { answers: answered })
    await user.type(screen.getByLabelText('姓名'), '林小舟')
    await user.type(screen.getByLabelText('身份证号'), '２１０１９９ 19880315 201x')
    await go()
    await expect.poll(place, patience).toBe('/card/records')
    await expect.poll(() => store.getState().draft.answers.idNumber).toBe('21019919880315201X')
  })

  test('offers X and a placeholder for characters that no keyboard has', async () => {
    const { user } = await openWizard('/card/person', { answers: answered })
    await user.type(screen.getByLabelText('姓名'), '林')
    await user.click(screen.getByRole('button', { name: '打不出这个字' }))
    expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('林□')
    expect(screen.getByLabelText('“□”是哪个字？')).toBeTruthy()
    await user.type(screen.getByLabelText('身份证号'), '21019919880315201')
    await user.click(screen.getByRole('button', { name: '输入字母 X' }))
    expect(screen.getByLabelText<HTMLInputElement>('身份证号').value).toBe('21019919880315201X')
  })

  test.each([
    ['a guardian', 'newborn', '/card/guardian'],
    ['a representative', 'retiree', '/card/agent'],
  ])('asks %s, too, which character it is that no keyboard has', async (_, id, at) => {
    const { guardianName: _g, agentName: _a, bank: _b, declared: _d, ...answers } = person(id).card
    const { user, go, store } = await openWizard(at, { answers })
    await user.type(await screen.findByLabelText('您的姓名'), '苏')
    await user.click(screen.getByRole('button', { name: '打不出这个字' }))
    await go()
    expect(screen.getByRole('link', { name: '请写明您名字里的“□”是哪个字' })).toBeTruthy()
    await user.type(screen.getByLabelText('您名字里的“□”是哪个字？'), '王字旁，右边一个匀')
    await go()
    await expect.poll(place, patience).toBe('/card/bank')
    expect(store.getState().draft.answers.helperNameNote).toBe('王字旁，右边一个匀')
  })

  test('a recipient is not offered a placeholder that nobody explains to the courier', async () => {
    const { declared: _, ...answers } = person('employee').card
    await openWizard('/card/recipient', { answers })
    await screen.findByLabelText('收件人姓名')
    expect(screen.queryByRole('button', { name: '打不出这个字' })).toBeNull()
  })

  test('beyond the first open step leads back to it', async () => {
    await openWizard('/card/bank', { answers: answered })
    await expect.poll(place, patience).toBe('/card/person')
  })

  test.each(['/route/nowhere', '/card/nowhere'])('%s is no step, and is said to be none', async (at) => {
    const { title } = await openWizard(at)
    expect(title()).toBe('没有这个页面')
    expect(place()).toBe(at)
  })

  test('is worded for the person it is about', async () => {
    const child = { ...answered, forWhom: 'child', applicantKind: 'student', idType: 'residentId' } as const
    const { title } = await openWizard('/card/person', { answers: child })
    expect(title()).toBe('孩子的身份信息')
  })

  test('greets a number that could be somebody’s once, and takes the invented one after that', async () => {
    const { user, go } = await openWizard('/card/person', { answers: answered })
    await user.type(screen.getByLabelText('姓名'), '某某')
    await user.type(screen.getByLabelText('身份证号'), '11010119900307002X')
    await go()
    const wrong = screen.queryByRole('region', { name: /处需要修改/ })
    if (wrong) throw new Error(wrong.textContent ?? '')
    const dialog = await screen.findByRole('dialog')
    expect(place()).toBe('/card/person')
    await user.click(within(dialog).getByRole('button', { name: '这是编的号码，继续填写' }))
    await expect.poll(place, patience).toBe('/card/records')
  })

  test('is filled with an invented person on request', async () => {
    const { user, go } = await openWizard('/card/person', { answers: answered })
    await user.click(await screen.findByRole('button', { name: '用示例人员填写' }))
    expect(screen.getByLabelText<HTMLInputElement>('身份证号').value).toBe('21019919880315201X')
    await go()
    await expect.poll(place, patience).toBe('/card/records')
  })
})

describe('the first six questions', () => {
  test.each(['who', 'kind', 'insured', 'living', 'card', 'city'])(
    'are drawn without the agency: %s',
    async (step) => {
      await loadMessages('zh-CN', ['route', 'wizard'])
      const device = memoryDeviceStore()
      const store = createDraftStore({
        open: async () => device,
        now: Date.now,
        makeId: () => 'six-questions',
      })
      await store.load()
      store.answer(answered)
      // No query client, no client: whatever asks the agency would throw.
      await draw(
        <I18n language="zh-CN">
          <DraftProvider store={store}>
            <MemoryRouter initialEntries={[`/card/${step}`]}>
              <Routes>
                <Route path="/:journey/:step" element={<StepPage />} />
              </Routes>
            </MemoryRouter>
          </DraftProvider>
        </I18n>,
      )
      expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/？$/)
      expect(await screen.findAllByRole(step === 'city' ? 'option' : 'radio')).not.toHaveLength(0)
    },
  )

  test('the first of each journey is drawn in one go by the server renderer', () => {
    provideMessages('en', { route: routeText, wizard: wizardText, shell: shellText })
    const store = createDraftStore({
      open: async () => memoryDeviceStore(),
      now: () => 0,
      makeId: () => 'prerendered',
    })
    for (const journey of ['route', 'enrolment', 'card']) {
      const html = renderToString(
        <I18n language="en">
          <DraftProvider store={store}>
            <MemoryRouter initialEntries={[`/${journey}/who`]}>
              <Routes>
                <Route path="/:journey/:step" element={<StepPage />} />
              </Routes>
            </MemoryRouter>
          </DraftProvider>
        </I18n>,
      )
      expect(html).toContain('您给谁办卡？')
      expect(html).not.toContain('style=')
    }
  })

  test('end in what to do, and in a journey go on with the person', async () => {
    const { go } = await openWizard('/route/city', { answers: answered })
    await screen.findByRole('combobox')
    await go()
    await expect.poll(place, patience).toBe('/route/result')
    cleanup()
    const card = await openWizard('/card/city', { answers: answered })
    await screen.findByRole('combobox')
    await card.go()
    await expect.poll(place, patience).toBe('/card/person')
  })

  test('take what was picked in the prerendered page before the app was there', async () => {
    await loadMessages('zh-CN', ['route', 'wizard'])
    const device = memoryDeviceStore()
    const store = createDraftStore({ open: async () => device, now: Date.now, makeId: () => 'early-choice' })
    const tree = (
      <I18n language="zh-CN">
        <DraftProvider store={store}>
          <MemoryRouter initialEntries={['/card/who']}>
            <Routes>
              <Route path="/:journey/:step" element={<StepPage />} />
            </Routes>
          </MemoryRouter>
        </DraftProvider>
      </I18n>
    )
    provideMessages('zh-CN', { route: routeText, wizard: wizardText })
    const root = document.body.appendChild(document.createElement('div'))
    root.innerHTML = renderToString(tree)
    const child = within(root).getByRole<HTMLInputElement>('radio', { name: '给孩子' })
    child.checked = true
    child.focus()
    await act(async () => void hydrateRoot(root, tree))
    expect(store.getState().draft.answers.forWhom).toBe('child')
    await act(() => store.load())
    expect(store.getState().draft.answers.forWhom).toBe('child')
    expect(child.checked && child.isConnected && document.activeElement === child).toBe(true)
    root.remove()
  })
})

describe('all parts', () => {
  test('say how far each is, and lead to what can be worked on', async () => {
    const { bank: _, productionMode: __, delivery: ___, outlet: ____, ...half } = person('flexible').card
    const { user } = await openWizard('/card/photo', { answers: half })
    await user.click(await screen.findByRole('link', { name: '全部步骤' }))
    await screen.findByRole('heading', { level: 1, name: '全部步骤' })
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '给谁办、在哪儿办已完成',
      '身份信息已完成',
      '联系方式已完成',
      '照片和材料已完成',
      '银行和领取未开始',
      '核对并提交暂不能办',
    ])
    expect(screen.queryByRole('link', { name: '核对并提交' })).toBeNull()
    await user.click(screen.getByRole('link', { name: '银行和领取' }))
    await expect.poll(place, patience).toBe('/card/way')
  })
})

describe('nobody is asked twice', () => {
  const { declared: _, bank: __, ...known } = person('flexible').card

  test('going on leads past what is answered to the next open question', async () => {
    const { user, go } = await openWizard('/card/person', { answers: { ...known, idExpiry: '2020-01-01' } })
    await screen.findByLabelText('姓名')
    await user.click(await screen.findByRole('checkbox', { name: '长期有效' }))
    await go()
    await expect.poll(place, patience).toBe('/card/bank')
  })

  test('with nothing open it leads to the review, where all of it can be seen and changed', async () => {
    const { declared: ___, ...all } = person('flexible').card
    const { go } = await openWizard('/card/mobile', { answers: all })
    await screen.findByRole('textbox', { name: '您的手机号' })
    await go()
    await expect.poll(place, patience).toBe('/card/check')
    expect(await screen.findByRole('link', { name: '更改手机号' })).toBeTruthy()
  })

  test('another number is asked for its own code', async () => {
    const { user, go } = await openWizard('/card/mobile', { answers: known })
    const box = await screen.findByRole('textbox', { name: '您的手机号' })
    await user.clear(box)
    await user.type(box, '15400000009')
    await go()
    await screen.findByRole('link', { name: '请先发送验证码，再输入收到的验证码' })
    expect(place()).toBe('/card/mobile')
  })

  test('a code on its way is asked for also where the phone dropped the page while its message was read', async () => {
    const { mobileProof: _proof, ...unproved } = known
    const { user, agency, device, unmount } = await openWizard('/card/mobile', { answers: unproved })
    await screen.findByRole('textbox', { name: '您的手机号' })
    await user.click(screen.getByRole('button', { name: '发送验证码' }))
    const box = await screen.findByLabelText('6位验证码')
    await expect.poll(() => document.activeElement).toBe(box)
    unmount()
    const again = await openWizard('/card/mobile', { agency, device })
    const restored = await screen.findByLabelText('6位验证码')
    // Whoever comes back begins at the top of the page, as everywhere.
    expect(document.activeElement).not.toBe(restored)
    expect(agency.codes).toHaveLength(1)
    await again.user.type(restored, agency.codes.at(-1) ?? '')
    await screen.findByText('手机号已验证，请继续。')
    again.unmount()
    // It was used: another number, or the same one later, is sent a code of its own.
    expect(Object.keys(sessionStorage).filter((key) => key === 'code')).toEqual([])
  })

  test('one of the six questions that was answered anew leads back to the result', async () => {
    const { user, go } = await openWizard('/route/insured', { answers: answered })
    await user.click(await screen.findByRole('radio', { name: '不清楚' }))
    await go()
    await expect.poll(place, patience).toBe('/route/result')
  })

  test('a step back among the first six of an application leads on to where it stands', async () => {
    const { go } = await openWizard('/card/kind', { answers: known })
    await screen.findAllByRole('radio')
    await go()
    await expect.poll(place, patience).toBe('/card/bank')
  })
})

describe('a change', () => {
  const full = person('employee').card

  test('from the review asks only what is new and comes back to its row', async () => {
    const { user, go } = await openWizard('/card/check', { answers: full })
    await user.click(await screen.findByRole('link', { name: /更改.*领取方式/ }))
    await expect.poll(place, patience).toBe('/card/way?change=way')
    await user.click(await screen.findByRole('radio', { name: '到银行网点领' }))
    await go()
    const dialog = await screen.findByRole('dialog')
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['收件人', '收件人手机号', '收件地址', '交给快递'])
    await user.click(within(dialog).getByRole('button', { name: '确认修改' }))
    await expect.poll(place, patience).toBe('/card/bank?change=way')
    await expect.poll(() => document.querySelectorAll('[name=outlet]').length, patience).toBeGreaterThan(0)
    await user.click(document.querySelector('[name=outlet]') ?? document.body)
    await go()
    await expect.poll(place, patience).toBe('/card/check#row-way')
  })

  test('can be left as it was', async () => {
    const { user, go, store } = await openWizard('/card/way?change=way', { answers: full })
    await user.click(await screen.findByRole('radio', { name: '到银行网点领' }))
    await go()
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '不改了' }))
    expect(store.getState().draft.answers.delivery).toBe('post')
    expect(place()).toBe('/card/way?change=way')
  })

  test('that took answers away can be undone on the next screen', async () => {
    const { user, go, store } = await openWizard('/card/way?change=way', { answers: full })
    await user.click(await screen.findByRole('radio', { name: '到银行网点领' }))
    await go()
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '确认修改' }))
    await expect.poll(place, patience).toBe('/card/bank?change=way')
    await expect.poll(() => store.getState().draft.answers.mailAddress).toBeUndefined()
    await user.click(await screen.findByRole('button', { name: '撤销' }))
    expect(store.getState().draft.answers.mailAddress).toEqual(full.mailAddress)
    expect(store.getState().draft.answers.delivery).toBe('post')
  })

  test('of the city takes the bank away with the outlet', async () => {
    const { user, go, store } = await openWizard('/card/city?change=city', {
      answers: person('flexible').card,
    })
    await user.selectOptions(await screen.findByRole('combobox'), '210200')
    await go()
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '确认修改' }))
    await expect.poll(place, patience).toBe('/card/bank?change=city')
    await expect.poll(() => store.getState().draft.answers.bank).toBeUndefined()
    expect(store.getState().draft.answers.outlet).toBeUndefined()
  })
})
