// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isHandedOver } from '../../../src/app/location.ts'
import { findAuthorisationProblem } from '../../../src/domain/authorisation.ts'
import { findDecision } from '../../../src/domain/roster/decision.ts'
import { rowToSend } from '../../../src/journey/batches/rowToSend.ts'
import { adult, child, idOf } from '../../domain/roster/people.ts'
import { openDesk } from './desk.tsx'

beforeEach(() => {
  sessionStorage.clear()
  vi.stubGlobal('scrollTo', () => undefined)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const other = { name: '周玉兰', idNumber: idOf('19460302', 207), mobile: '15400000077' }
type Desk = Awaited<ReturnType<typeof openDesk>>

/** From handing over to the end, by thumbprint. */
async function decide(desk: Desk, by: '本人' | '监护人' = '本人'): Promise<string> {
  const code = desk.codeShown()
  await desk.press(`已交给${by}，开始`)
  await desk.press('都对，继续')
  await desk.user.click((await screen.findAllByRole('radio'))[0] as HTMLElement)
  await desk.choose('送到家里')
  await desk.press('继续')
  await desk.tickAll()
  await desk.press('继续')
  await desk.pressThumb()
  await desk.press('同意委托，完成')
  await screen.findByRole('heading', { name: '办好了，请把设备还给经办人' })
  return code
}

describe('a person decides alone', () => {
  test('and their row then has the bank, the consents, the power, the way to the card and when', async () => {
    const desk = await openDesk([adult, other])
    await decide(desk)
    const row = desk.rowAt(0)
    const decision = row && findDecision(row)
    expect(decision).toMatchObject({ on: 'clerkDevice', consents: ['photoConsent', 'bankConsent'] })
    expect(decision?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    expect(row?.cells.homeVisit).toBe('yes')
    const { authorisation } = decision ?? {}
    expect(authorisation).toMatchObject({ principal: '林小舟', by: 'self', sign: 'thumbprint' })
    const asOf = decision?.at.slice(0, 10) ?? ''
    const about = { forWhom: 'self', name: '林小舟', organisation: '示例村村民委员会', asOf } as const
    expect(authorisation && findAuthorisationProblem(authorisation, about)).toBeUndefined()
    expect(await desk.store.readPhoto('row-0 mark')).toBe(btoa('mark'))
    expect(desk.rowAt(1)).not.toHaveProperty('decision')
    // What a batch sends of them is what they decided.
    const setting = { kind: 'village', city: '210100', asOf } as const
    const photo = { uploadId: 'photo-00000001', bytes: 30_000 }
    const sent = row && rowToSend({ ...row, cells: { ...row.cells, idExpiry: 'permanent' } }, setting, photo)
    expect(sent).toMatchObject({
      answers: { bank: decision?.bank },
      authorisation,
      consent: { on: 'clerkDevice' },
    })
  })

  test('no bank is chosen and nothing is ticked for them, whatever the roster says', async () => {
    const desk = await openDesk([{ ...adult, bank: 'ICBC' }])
    await desk.press('已交给本人，开始')
    await desk.press('都对，继续')
    expect(
      (await screen.findAllByRole('radio')).filter((each) => (each as HTMLInputElement).checked),
    ).toEqual([])
    await desk.press('继续')
    expect(screen.getAllByText('请选择一家银行').length).toBeGreaterThan(0)
    await desk.user.click(screen.getAllByRole('radio')[0] as HTMLElement)
    await desk.choose('到村（社区）领')
    await desk.press('继续')
    const boxes = await screen.findAllByRole('checkbox')
    expect(boxes.filter((each) => (each as HTMLInputElement).checked)).toEqual([])
    await desk.press('继续')
    const list = screen.getByRole('region', { name: `有${boxes.length}处需要填写` })
    expect(within(list).getAllByRole('link')).toHaveLength(boxes.length)
  })

  test('nothing is recorded before they have signed', async () => {
    const desk = await openDesk([adult], 'employer')
    await desk.press('已交给本人，开始')
    await desk.press('都对，继续')
    await desk.user.click((await screen.findAllByRole('radio'))[0] as HTMLElement)
    await desk.press('继续')
    await desk.tickAll()
    await desk.press('继续')
    await desk.press('同意委托，完成')
    expect(screen.getAllByText('请签名或者按手印').length).toBeGreaterThan(0)
    expect(desk.rowAt(0)).not.toHaveProperty('decision')
  })

  test('for a child the guardian does, and their consent is in the row', async () => {
    const { guardianConsent: _, ...pupil } = child
    const desk = await openDesk([pupil])
    await decide(desk, '监护人')
    const row = desk.rowAt(0)
    expect(row?.cells.guardianConsent).toBe('yes')
    expect(row?.problems.map(({ column }) => column)).not.toContain('guardianConsent')
    expect(row && findDecision(row)?.consents).toContain('childConsent')
    expect(row && findDecision(row)?.authorisation).toMatchObject({ principal: '孙立', by: 'guardian' })
  })

  test('after another name or number nothing holds that they decided', async () => {
    const desk = await openDesk([adult])
    await decide(desk)
    const row = desk.rowAt(0)
    expect(row && findDecision({ ...row, cells: { ...row.cells, name: '林大舟' } })).toBeUndefined()
  })
})

describe('the device in their hands', () => {
  test('is taken back by the code of the operator alone', async () => {
    const desk = await openDesk([adult, other])
    const code = await decide(desk)
    await desk.takeBack(code === '0000' ? '1111' : '0000')
    expect(screen.getByText('口令不对，请重新输入')).toBeTruthy()
    expect(isHandedOver()).toBe(true)
    await desk.takeBack(code)
    expect(await screen.findByText('已记下林小舟的决定')).toBeTruthy()
    expect(isHandedOver()).toBe(false)
    expect(screen.getByRole('button', { name: '下一位：周玉兰' })).toBeTruthy()
  })

  test('after five wrong codes nobody is signed in any more', async () => {
    const desk = await openDesk([adult])
    const code = desk.codeShown()
    await desk.press('已交给本人，开始')
    await desk.press('先不办了，还给经办人')
    for (let tries = 0; tries < 5; tries += 1) await desk.takeBack(code === '0000' ? '1111' : '0000')
    expect(await screen.findByRole('heading', { name: 'place' })).toBeTruthy()
    expect(sessionStorage.getItem('organisation')).toBeNull()
    expect(isHandedOver()).toBe(false)
  })

  test('stays in their hands when the page comes anew, with what they had chosen', async () => {
    const desk = await openDesk([adult])
    await desk.press('已交给本人，开始')
    await desk.press('都对，继续')
    await desk.user.click((await screen.findAllByRole('radio'))[1] as HTMLElement)
    await desk.again()
    expect(desk.title()).toBe('请核对您的信息')
    await desk.press('都对，继续')
    expect(((await screen.findAllByRole('radio'))[1] as HTMLInputElement).checked).toBe(true)
  })

  test('goes back with what they say is wrong, and no decision', async () => {
    const desk = await openDesk([adult])
    const code = desk.codeShown()
    await desk.press('已交给本人，开始')
    await desk.press('有不对的')
    await desk.user.click(await screen.findByRole('checkbox', { name: '手机号' }))
    await desk.press('继续')
    await desk.takeBack(code)
    expect(await screen.findByText('林小舟说这些不对：手机号。请在名册里改好，再请对方核对。')).toBeTruthy()
    expect(desk.rowAt(0)).not.toHaveProperty('decision')
  })
})

describe('nobody is handed the device', () => {
  test('before what is wrong about them is mended; an unknown bank is not, they choose', async () => {
    const desk = await openDesk([{ ...adult, mobile: '123' }])
    expect(screen.queryByRole('button', { name: '已交给本人，开始' })).toBeNull()
    expect(screen.getByText(/请先在名册里改好/)).toBeTruthy()
    expect(desk.rowAt(0)?.problems.length).toBeGreaterThan(0)
  })

  test('for whom an organisation of this kind does not apply: an employer for a child', async () => {
    await openDesk([child], 'employer')
    expect(screen.queryByRole('button', { name: '已交给本人，开始' })).toBeNull()
    expect(screen.getByText(/不满16周岁，单位不能代办/)).toBeTruthy()
  })
})
