// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { words as en } from '../../src/features/mycard/eCard/eCard.words.en.ts'
import { words as zh } from '../../src/features/mycard/eCard/eCard.words.zh-CN.ts'
import { words as card } from '../../src/features/mycard/words.zh-CN.ts'
import { person } from '../agency/testAgency.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'

afterEach(cleanup)

const active = waysTo.active
const withECard = [...active, 'eCardIssued'] as const
const number = caseRow(active).number
const { name = '', idNumber = '', mobile = '' } = person('alreadyHasCard').card

const openAt = (types: Parameters<typeof caseRow>[0], what = '', language: 'zh-CN' | 'en' = 'zh-CN') =>
  openDesk({
    rows: [caseRow(types)],
    at: `/e-card/${number}${what}`,
    now: '2026-03-20T10:00',
    timeoutMs: 5000,
    language,
  })

/** Follows a link; the names of laws come late on the page it leads to, and are waited for. */
async function follow(which: { readonly name: string }): Promise<void> {
  const link = await screen.findByRole('link', which)
  await act(async () => link.click())
}

describe('the e-card', () => {
  test('is opened by one press from the card’s page, without a password being asked for', async () => {
    const user = userEvent.setup()
    await openDesk({
      rows: [caseRow(active)],
      at: `/cases/${number}/card`,
      now: '2026-03-20T10:00',
      timeoutMs: 5000,
    })
    await follow({ name: card.eCard.open })
    await screen.findByRole('heading', { level: 1, name: zh.open.title })
    expect(document.querySelector('input')).toBeNull()
    await user.click(screen.getByRole('button', { name: zh.open.button }))
    expect(await screen.findByText(zh.mine.done)).toBeTruthy()
    expect(await screen.findByRole('img', { name: zh.mine.codeAlt })).toBeTruthy()
    expect(screen.getByText(zh.mine.code('10:00'))).toBeTruthy()
    expect(document.body.textContent).not.toContain('A12345678')
  })

  test('has a code of the minute by the agency’s clock', async () => {
    const desk = await openAt(withECard)
    await screen.findByText(zh.mine.code('10:00'))
    desk.clock.moveTo('2026-03-20T10:07')
    await desk.changed()
    expect(await screen.findByText(zh.mine.code('10:07'))).toBeTruthy()
  })

  test.each<[string, Parameters<typeof caseRow>[0], string]>([
    ['a sealed card', waysTo.collected, zh.open.not.sealed],
    ['a card that is lost for now', [...active, 'lossReported'], zh.open.not.tempLost],
    ['a card that is lost for good', [...active, 'lossConfirmed'], zh.open.not.lost],
    ['a cancelled card', [...active, 'cancelled'], zh.open.not.cancelled],
  ])('is not opened on %s, and it says why', async (_, types, said) => {
    await openAt(types)
    expect(await screen.findByText(said)).toBeTruthy()
    expect(screen.queryByRole('button', { name: zh.open.button })).toBeNull()
  })

  test('of a card that is lost for now is shown after the holder has agreed, each time', async () => {
    const user = userEvent.setup()
    await openAt([...withECard, 'lossReported'])
    const agree = await screen.findByRole('button', { name: zh.mine.consent.button })
    expect(screen.queryByRole('img')).toBeNull()
    await user.click(agree)
    expect(await screen.findByRole('img', { name: zh.mine.codeAlt })).toBeTruthy()
  })

  test.each<[string, Parameters<typeof caseRow>[0], string]>([
    ['lost for good', [...withECard, 'lossConfirmed'], zh.mine.suspendedText],
    ['cancelled', [...withECard, 'cancelled'], zh.mine.endedText],
  ])('of a card that is %s shows no code, and says what to do', async (_, types, said) => {
    await openAt(types)
    expect(await screen.findByText(said)).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
  })

  test('is given up by one press, and can be opened again', async () => {
    const user = userEvent.setup()
    await openAt(withECard)
    await user.click(await screen.findByRole('button', { name: zh.end.button }))
    expect(await screen.findByText(zh.end.done)).toBeTruthy()
    expect(screen.getByRole('button', { name: zh.open.button })).toBeTruthy()
  })

  test('of an agency that opens none leads elsewhere, in plain words', async () => {
    await openDesk({
      rows: [caseRow(active)],
      at: `/e-card/${number}`,
      now: '2026-03-20T10:00',
      timeoutMs: 5000,
      alter: (view) => ({ ...view, card: view.card && { ...view.card, actions: [] } }),
    })
    expect(await screen.findByText(zh.open.not.elsewhere)).toBeTruthy()
  })
})

describe('a family card', () => {
  const fill = async (user: ReturnType<typeof userEvent.setup>, relation: string) => {
    await user.click(await screen.findByRole('radio', { name: relation }))
    await user.type(screen.getByLabelText(zh.adding.name), name)
    await user.type(screen.getByLabelText(zh.adding.idNumber), idNumber)
    await user.type(screen.getByLabelText(zh.adding.mobile), mobile)
    await user.click(screen.getByRole('button', { name: zh.adding.next }))
  }
  const confirm = async (user: ReturnType<typeof userEvent.setup>, codes: readonly string[]) => {
    await user.click(await screen.findByRole('button', { name: '发送验证码' }))
    await user.type(await screen.findByLabelText('6位验证码'), codes.at(-1) ?? '')
    await screen.findByText(/手机号已验证/)
    await user.click(screen.getByRole('checkbox', { name: zh.adding.consent.own }))
    await user.click(screen.getByRole('button', { name: zh.adding.button }))
  }

  test('is added with the relative’s code and consent, then shown, listed and removed', async () => {
    const user = userEvent.setup()
    const { codes } = await openAt(withECard)
    await follow({ name: zh.family.add })
    await fill(user, zh.family.relations.spouse)
    await confirm(user, codes)
    await screen.findByRole('heading', { level: 1, name: zh.mine.titleOf('王**') })
    expect(await screen.findByRole('img', { name: zh.mine.codeAlt })).toBeTruthy()
    await follow({ name: zh.toECard })
    await screen.findByRole('heading', { level: 2, name: zh.family.heading(1, 8) })
    await follow({ name: '王**（配偶）' })
    await user.click(await screen.findByRole('button', { name: zh.family.remove.button }))
    await screen.findByRole('heading', { level: 2, name: zh.family.heading(0, 8) })
  })

  test('asks for what is missing: first who it is, then the code and the consent', async () => {
    const user = userEvent.setup()
    await openAt(withECard, '/add')
    await user.click(await screen.findByRole('button', { name: zh.adding.next }))
    // The document is chosen from the start, and the number of a resident ID card has the date of birth.
    const { idType: _, birthDate: __, ...missing } = zh.adding.required
    for (const said of Object.values(missing)) expect(screen.getByRole('link', { name: said })).toBeTruthy()
    await fill(user, zh.family.relations.spouse)
    await user.click(await screen.findByRole('button', { name: zh.adding.button }))
    expect(screen.getByText(zh.adding.prove)).toBeTruthy()
  })

  test('of a relative with a passport asks for the date of birth, which its number does not say', async () => {
    const user = userEvent.setup()
    await openAt(withECard, '/add')
    const document = await screen.findByLabelText(zh.adding.idType)
    expect(screen.queryByText(zh.adding.birthDate)).toBeNull()
    await user.selectOptions(document, 'passport')
    expect(screen.getByRole('group', { name: zh.adding.birthDate })).toBeTruthy()
    await user.type(screen.getByLabelText(zh.adding.idNumber), 'E12')
    await user.click(screen.getByRole('button', { name: zh.adding.next }))
    expect(screen.getByRole('link', { name: zh.adding.required.birthDate })).toBeTruthy()
    await user.selectOptions(document, 'residentId')
    expect(screen.queryByRole('group', { name: zh.adding.birthDate })).toBeNull()
  })

  test('that the agency refuses leads back to what was typed, with the reason at its question', async () => {
    const user = userEvent.setup()
    const { codes } = await openAt(withECard, '/add')
    await fill(user, zh.family.relations.parent)
    await confirm(user, codes)
    await screen.findByRole('link', { name: /出生日期和选的关系对不上/ })
    expect(screen.getByLabelText(zh.adding.name)).toHaveProperty('value', name)
    await waitFor(() => expect(document.activeElement?.id).toBe('error-summary'))
  })

  test('can’t be added without an e-card of one’s own that works', async () => {
    await openAt([...withECard, 'lossReported'], '/add')
    expect(await screen.findByText(zh.adding.notNow)).toBeTruthy()
  })

  test('is spoken of in English, too', async () => {
    await openAt(withECard, '', 'en')
    expect(await screen.findByRole('heading', { level: 2, name: en.family.heading(0, 8) })).toBeTruthy()
    expect(screen.getByRole('link', { name: en.family.add })).toBeTruthy()
  })
})

test('which e-card is asked where the address names none; a device without a card says how to get one', async () => {
  const row = caseRow(active)
  await openDesk({
    rows: [row],
    names: { [row.number]: '林小舟' },
    at: '/e-card',
    now: '2026-03-20T10:00',
    timeoutMs: 5000,
  })
  const link = await screen.findByRole('link', { name: zh.choose.of('林小舟') })
  expect(link.getAttribute('href')).toBe(`/e-card/${row.number}`)
  cleanup()
  await openDesk({ at: '/e-card' })
  expect(await screen.findByText(zh.choose.none)).toBeTruthy()
})
