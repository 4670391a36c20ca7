// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { requestCode } from '../../src/api/codes.ts'
import { words as applyZh } from '../../src/inputs/apply.words.zh-CN.ts'
import { normalised } from '../../src/inputs/readForm.ts'
import { inputs as inputsZh } from '../../src/inputs/words.inputs.zh-CN.ts'
import { card } from '../../src/journey/card.ts'
import { type Desk, openWizard, patience, place } from './wizardDesk.tsx'
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
const box = (label: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label)

async function paste({ user }: Desk, label: string, text: string): Promise<void> {
  await user.click(box(label))
  await user.paste(text)
}

describe('what is pasted', () => {
  test.each([
    ['with a blank after each digit', '2 1 0 1 9 9 1 9 8 8 0 3 1 5 2 0 1 X'],
    ['from a spreadsheet', "'21019919880315201X"],
    ['in quotes', '"21019919880315201X"'],
    ['with its label', '公民身份号码：21019919880315201X'],
    ['with an invisible character after each digit', [...'21019919880315201X'].join('\u200B\u200B')],
  ])('as an ID number %s is taken', async (_, text) => {
    const desk = await openWizard('/card/person', { answers: answered })
    await paste(desk, '姓名', '林小舟')
    await paste(desk, '身份证号', text)
    await desk.go()
    await expect.poll(place, patience).toBe('/card/records')
    expect(desk.store.getState().draft.answers.idNumber).toBe('21019919880315201X')
  })

  test.each([
    ['林⼩舟', '林小舟'],
    ['⾼⽂', '高文'],
    ['买买提﹒吐尔逊', '买买提·吐尔逊'],
  ])('as a name, %s, is %s', async (text, name) => {
    const desk = await openWizard('/card/person', { answers: answered })
    await paste(desk, '姓名', text)
    await paste(desk, '身份证号', '21019919880315201X')
    await desk.go()
    await expect.poll(place, patience).toBe('/card/records')
    expect(desk.store.getState().draft.answers.name).toBe(name)
  })

  test.each([
    ['92210102MA0DEM014A', /第9到17位/],
    ['91210102MA0DEM013A', /91开头的是企业/],
  ])('as a credit code %s is asked about at once, and taken', async (code, question) => {
    const { enrolment: answers = {} } = person('flexible')
    const trader = { ...answers, applicantKind: 'selfEmployed' } as const
    const desk = await openWizard('/enrolment/business', { answers: trader })
    await paste(desk, '统一社会信用代码', code)
    expect(screen.getByRole('status').textContent).toMatch(question)
    await desk.go()
    await expect.poll(() => desk.store.getState().draft.answers.businessUscc, patience).toBe(code)
    await expect.poll(place, patience).not.toBe('/enrolment/business')
  })

  test('as an address or a note is kept in plain characters', () => {
    const address = { province: '210000', city: '210100', county: '210102' }
    const typed = {
      mailAddress: { ...address, street: '\u202A南京北街１号\u2028２⻔\u202C' },
      nameNote: '左边⽟字旁　右边一个匀',
    }
    expect(normalised(card, ['mailAddress', 'nameNote'], typed)).toEqual({
      mailAddress: { ...address, street: '南京北街1号 2门' },
      nameNote: '左边玉字旁 右边一个匀',
    })
  })
})

describe('what the browser fills in without a word', () => {
  const fillSilently = (input: HTMLInputElement, value: string): void => {
    // The property of the element itself is React's own: with it, filling would not be silent.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  }

  test('goes on at the first press, and is what was answered', async () => {
    const { go, store } = await openWizard('/card/person', { answers: answered })
    fillSilently(box('姓名'), '林小舟')
    fillSilently(box('身份证号'), '21019919880315201X')
    await go()
    await expect.poll(place, patience).toBe('/card/records')
    expect(store.getState().draft.answers).toMatchObject({ name: '林小舟', idNumber: '21019919880315201X' })
  })

  test('takes the place of what was wrong before', async () => {
    const wrong = { ...answered, name: '林小舟', idNumber: '2101991988' }
    const { go, store } = await openWizard('/card/person', { answers: wrong })
    fillSilently(box('身份证号'), '21019919880315201X')
    await go()
    await expect.poll(place, patience).toBe('/card/records')
    expect(store.getState().draft.answers.idNumber).toBe('21019919880315201X')
  })

  test('is the address that is taken apart', async () => {
    const { mailAddress: _a, declared: _d, ...answers } = person('employee').card
    const { user, store } = await openWizard('/card/address', { answers })
    await user.click(await screen.findByText(inputsZh.address.paste))
    const pasted = screen.getByLabelText<HTMLTextAreaElement>(inputsZh.address.pasteLabel)
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      pasted,
      '辽宁省沈阳市和平区南京北街1号',
    )
    await user.click(screen.getByRole('button', { name: inputsZh.address.read }))
    await expect.poll(() => store.getState().draft.answers.mailAddress?.street).toBe('南京北街1号')
  })

  test('is the code that is checked', async () => {
    const { mobileProof: _p, declared: _d, ...answers } = person('employee').card
    const { user, agency } = await openWizard('/card/mobile', { answers })
    await user.click(await screen.findByRole('button', { name: '发送验证码' }))
    fillSilently(await screen.findByLabelText<HTMLInputElement>('6位验证码'), agency.codes.at(-1) ?? '')
    await user.click(screen.getByRole('button', { name: '验证' }))
    expect(await screen.findByText(inputsZh.code.done)).toBeTruthy()
  })
})

describe('a code', () => {
  const { mobileProof: _p, declared: _d, ...answers } = person('employee').card
  const sent = async () => {
    const desk = await openWizard('/card/mobile', { answers })
    await desk.user.click(await screen.findByRole('button', { name: '发送验证码' }))
    await screen.findByLabelText('6位验证码')
    const confirmations = () => desk.agency.calls.filter((call) => call.endsWith('/confirmation')).length
    return { ...desk, confirmations, code: desk.agency.codes.at(-1) ?? '' }
  }

  test.each([
    [
      'the whole message',
      (code: string) => `【社保卡演示】您的验证码是${code}，10分钟内有效，请勿告诉他人。`,
    ],
    ['the code twice', (code: string) => code + code],
    ['the code in groups', (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`],
  ])('is found in %s', async (_, write) => {
    const desk = await sent()
    await paste(desk, '6位验证码', write(desk.code))
    expect(await screen.findByText(inputsZh.code.done)).toBeTruthy()
    expect(desk.confirmations()).toBe(1)
  })

  test('that was asked for a moment before, in another tab, is said to be sent, and when another can be had', async () => {
    const { user } = await openWizard('/card/mobile', { answers })
    await requestCode(answers.mobile ?? '')
    await user.click(await screen.findByRole('button', { name: '发送验证码' }))
    expect(await screen.findByText(/^刚给这个号码发过验证码，请(29|30)秒后再要新的/)).toBeTruthy()
    expect(screen.queryByText(/访问的人太多/)).toBeNull()
  })

  test('that is none costs no try: the page says what is missing', async () => {
    const { user, confirmations } = await sent()
    await user.type(box('6位验证码'), '12345')
    await user.click(screen.getByRole('button', { name: '验证' }))
    expect((await screen.findByRole('alert')).textContent).toBe('请填写短信里的6位验证码')
    expect(confirmations()).toBe(0)
    expect(box('6位验证码').value).toBe('12345')
  })

  test('that cannot be checked just now is not called used up: how long to wait is said, then the same code counts', async () => {
    const { user, agency, code } = await sent()
    agency.faults.set('confirmCode', { kind: 'status', status: 429, retryAfter: '1' }, 1)
    await user.type(box('6位验证码'), code)
    expect(await screen.findByText(applyZh.faults.busy(1))).toBeTruthy()
    expect(screen.queryByText(inputsZh.code.spent)).toBeNull()
    await user.click(await screen.findByRole('button', { name: applyZh.retry }, { timeout: 5000 }))
    expect(await screen.findByText(inputsZh.code.done)).toBeTruthy()
    expect(agency.codes).toHaveLength(1)
  })

  test('typed wrongly too often is called used up', async () => {
    const { user, code } = await sent()
    const { wrong: told, spent } = inputsZh.code
    const others = ['000000', '111111', '222222', '333333', '444444', '555555', '666666']
    const wrong = others.filter((each) => each !== code)
    for (const [i, said] of [told(4), told(3), told(2), told(1), spent, spent].entries()) {
      await user.clear(box('6位验证码'))
      await user.type(box('6位验证码'), wrong[i] ?? '')
      await expect.poll(() => screen.queryByRole('alert')?.textContent, patience).toBe(said)
    }
  })

  test('that was refused costs nothing more, pasted, pressed, or typed again after another one: it is said once more', async () => {
    const desk = await sent()
    const { user, confirmations, code } = desk
    const [one = '', two = ''] = ['000000', '111111', '222222'].filter((each) => each !== code)
    const { wrong: told } = inputsZh.code
    const says = (text: string) =>
      expect.poll(() => screen.queryByRole('alert')?.textContent, patience).toBe(text)
    await paste(desk, '6位验证码', `您的验证码是${one}，10分钟内有效`)
    await says(told(4))
    await user.click(screen.getByRole('button', { name: '验证' }))
    expect(confirmations()).toBe(1)
    expect(document.activeElement).toBe(box('6位验证码'))
    await user.clear(box('6位验证码'))
    await user.type(box('6位验证码'), two)
    await says(told(3))
    await user.clear(box('6位验证码'))
    await user.type(box('6位验证码'), one)
    await says(told(3))
    expect(confirmations()).toBe(2)
  })

  test('is not sent off by the Enter that ends a composition', async () => {
    const { user, confirmations, code } = await sent()
    await user.type(box('6位验证码'), '1234')
    fireEvent.keyDown(box('6位验证码'), { key: 'Enter', isComposing: true, keyCode: 229 })
    fireEvent.keyDown(box('6位验证码'), { key: 'Enter', keyCode: 229 })
    expect(screen.queryByRole('alert')).toBeNull()
    expect(confirmations()).toBe(0)
    await user.clear(box('6位验证码'))
    await user.type(box('6位验证码'), code)
    expect(await screen.findByText(inputsZh.code.done)).toBeTruthy()
  })
})

describe('a blank inside a name', () => {
  test.each([
    ['林小舟', '林小舟'],
    ['林·小舟', '林·小舟'],
  ])('is asked about: one tap makes it %s', async (choice, name) => {
    const desk = await openWizard('/card/person', { answers: answered })
    await paste(desk, '姓名', '林　小舟')
    await paste(desk, '身份证号', '21019919880315201X')
    await desk.go()
    expect(screen.getByRole('link', { name: '姓名中间有空格，请去掉，或者改成“·”' })).toBeTruthy()
    await desk.user.click(screen.getByRole('button', { name: choice }))
    expect(box('姓名').value).toBe(name)
    expect(document.activeElement).toBe(box('姓名'))
    expect(screen.queryByRole('alert')).toBeNull()
    await desk.go()
    await expect.poll(place, patience).toBe('/card/records')
    expect(desk.store.getState().draft.answers.name).toBe(name)
  })

  test('can be answered before "continue", and is not asked of a name that has none', async () => {
    const desk = await openWizard('/card/person', { answers: answered })
    await paste(desk, '姓名', '林小舟')
    expect(screen.queryByText('哪一种写法正确？')).toBeNull()
    await desk.user.clear(box('姓名'))
    await paste(desk, '姓名', '买买提 吐尔逊')
    await desk.user.click(screen.getByRole('button', { name: '买买提·吐尔逊' }))
    expect(screen.queryByText('哪一种写法正确？')).toBeNull()
  })
})

describe('a character of private use', () => {
  test('in a name is named, and one tap puts the placeholder in its place and asks which it is', async () => {
    const desk = await openWizard('/card/person', { answers: answered })
    await paste(desk, '姓名', '苏\uE863')
    await paste(desk, '身份证号', '21019919880315201X')
    await desk.go()
    const wrong = '姓名里有一个其他设备显示不出的字，请用“□”代替，再注明是哪个字'
    expect(screen.getByRole('link', { name: wrong })).toBeTruthy()
    await desk.user.click(screen.getByRole('button', { name: '用“□”代替，再注明是哪个字' }))
    expect(box('姓名').value).toBe('苏□')
    expect(screen.getByLabelText('“□”是哪个字？')).toBeTruthy()
  })

  test('in a recipient’s name is named without the placeholder that nobody explains to the courier', async () => {
    const { recipientName: _n, declared: _d, ...answers } = person('employee').card
    const desk = await openWizard('/card/recipient', { answers })
    await screen.findByLabelText('收件人姓名')
    await paste(desk, '收件人姓名', '苏\uE863')
    await desk.go()
    expect(
      screen.getByRole('link', { name: '收件人里有一个其他设备显示不出的字，请换成同音字或拼音' }),
    ).toBeTruthy()
    expect(screen.queryByRole('button', { name: /□/ })).toBeNull()
  })
})
