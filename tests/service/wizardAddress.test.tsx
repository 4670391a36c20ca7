// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

const { courierConsent: _c, declared: _d, ...complete } = person('employee').card
const { mailAddress: _m, ...byPost } = complete
const open = (answers: Parameters<typeof openWizard>[1] = {}) =>
  openWizard('/card/address', { answers: byPost, ...answers })
const choice = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name })
const optionsOf = async (name: string) =>
  within(await choice(name))
    .getAllByRole('option')
    .map(({ textContent }) => textContent)
const fill = async (user: Awaited<ReturnType<typeof open>>['user'], values: Record<string, string>) => {
  for (const [name, value] of Object.entries(values)) await user.selectOptions(await choice(name), value)
}
const province = '省、自治区、直辖市'

describe('a postal address', () => {
  test('is chosen from the cities and counties of any province', async () => {
    const { user, go, store } = await open()
    await fill(user, { [province]: '浙江省', 市: '杭州市', '区、县': '临平区' })
    await user.type(screen.getByLabelText('详细地址'), '南街1号')
    await go()
    await expect.poll(place, patience).not.toBe('/card/address')
    expect(store.getState().draft.answers.mailAddress).toEqual({
      province: '330000',
      city: '杭州市',
      county: '临平区',
      street: '南街1号',
    })
  })

  test('in a place without districts asks for none', async () => {
    const { user, go, store } = await open()
    await fill(user, { [province]: '广东省', 市: '东莞市' })
    expect(screen.queryByRole('combobox', { name: '区、县' })).toBeNull()
    await user.type(screen.getByLabelText('详细地址'), '虎门镇太平路1号')
    await go()
    await expect.poll(place, patience).not.toBe('/card/address')
    expect(store.getState().draft.answers.mailAddress).toMatchObject({ city: '东莞市', county: '' })
  })

  test('in a municipality goes from the province to the district', async () => {
    const { user, store } = await open()
    await fill(user, { [province]: '北京市', '区、县': '密云区' })
    expect(screen.queryByRole('combobox', { name: '市' })).toBeNull()
    expect(store.getState().draft.answers.mailAddress).toMatchObject({ city: '北京市', county: '密云区' })
  })

  test('says which part is missing', async () => {
    const { user, go } = await open()
    await fill(user, { [province]: '广东省', 市: '深圳市' })
    await user.type(screen.getByLabelText('详细地址'), '深南大道1号')
    await go()
    expect(screen.getByRole('link', { name: '请选择区、县' })).toBeTruthy()
    expect((await choice('区、县')).getAttribute('aria-invalid')).toBe('true')
    expect((await choice('市')).getAttribute('aria-invalid')).toBeNull()
  })

  test('keeps the names of an earlier release that are in no list', async () => {
    const typed = { province: '440000', city: '深圳', county: '南山', street: '深南大道1号' }
    await open({ answers: { ...byPost, mailAddress: typed } })
    expect([(await choice('市')).value, (await choice('区、县')).value]).toEqual(['深圳', '南山'])
    expect(await optionsOf('市')).toContain('深圳市')
  })

  test('of somebody who comes back is chosen in the lists', async () => {
    await open({ answers: complete })
    expect([(await choice('市')).value, (await choice('区、县')).value]).toEqual(['深圳市', '南山区'])
  })
})

describe('a place that is searched for', () => {
  const field = () => screen.findByRole('textbox', { name: '搜索市、区、县' })

  test('is taken with Enter, which does not send the form', async () => {
    const { user, store } = await open()
    await user.type(await field(), '深圳 南山')
    expect(screen.getByText('找到1个，请选择。')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(place()).toBe('/card/address')
    expect(store.getState().draft.answers.mailAddress).toMatchObject({
      province: '440000',
      city: '深圳市',
      county: '南山区',
    })
    expect([(await choice('市')).value, (await choice('区、县')).value]).toEqual(['深圳市', '南山区'])
  })

  test('is taken with a press, and keeps the street', async () => {
    const { user, store } = await open({ answers: complete })
    await user.type(await field(), '东莞')
    await user.click(screen.getByRole('button', { name: '广东省 东莞市' }))
    const { street } = complete.mailAddress ?? {}
    expect(store.getState().draft.answers.mailAddress).toMatchObject({ city: '东莞市', county: '', street })
  })

  test('is said to be chosen only as long as it is', async () => {
    const { user } = await open()
    await user.type(await field(), '深圳南山{Enter}')
    expect(screen.getByText('已选：广东省 深圳市 南山区。')).toBeTruthy()
    await fill(user, { [province]: '浙江省' })
    expect(screen.queryByText(/^已选/)).toBeNull()
  })

  test('that is none is said', async () => {
    const { user } = await open()
    await user.type(await field(), '没有这里')
    expect(screen.getByText('没有找到，请换个名字，或者在下面选择。')).toBeTruthy()
  })
})

describe('a pasted address', () => {
  const paste = async (user: Awaited<ReturnType<typeof open>>['user'], text: string) => {
    await user.click(await screen.findByText('粘贴整段地址，自动识别'))
    await user.click(screen.getByLabelText('把地址粘贴到这里'))
    await user.paste(text)
    await user.click(screen.getByRole('button', { name: '识别' }))
  }
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

  test('fills the lists, and nothing is asked where there is nothing to choose', async () => {
    const { user, go } = await open()
    await paste(user, '广东省东莞市虎门镇太平路1号')
    expect(said()).toContain('已填到下面，请核对，哪里不对直接改。')
    expect((await choice('市')).value).toBe('东莞市')
    await go()
    await expect.poll(place, patience).not.toBe('/card/address')
  })

  test('says what was not recognised', async () => {
    const { user } = await open()
    await paste(user, '辽宁省沈阳市南京北街1号')
    expect(said()).toContain('已填到下面，还没有识别出“区、县”，请选择。')
  })

  test('with a name of former years or a zone says what that is today', async () => {
    const { user } = await open()
    await paste(user, '沈阳市东陵区南街1号')
    expect(said()).toContain('“东陵区”现为浑南区。已填到下面，请核对，哪里不对直接改。')
    await user.clear(screen.getByLabelText('把地址粘贴到这里'))
    await user.click(screen.getByLabelText('把地址粘贴到这里'))
    await user.paste('大连高新园区黄浦路1号')
    await user.click(screen.getByRole('button', { name: '识别' }))
    expect(said()).toContain('已填到下面。“高新园区”不是行政区，请选择它所在的区、县。')
  })

  test('without a region is kept as the street, and not said to be filled in', async () => {
    const { user, store } = await open()
    await paste(user, '幸福小区3号楼2单元')
    expect(said()).toContain('没有识别出省、市和区县，文字已放进“详细地址”。请在下面选择省、市和区县。')
    expect(store.getState().draft.answers.mailAddress).toMatchObject({
      street: '幸福小区3号楼2单元',
      city: '',
    })
  })

  test('without a region leaves a street alone that is there', async () => {
    const { user, store } = await open({ answers: complete })
    await paste(user, '幸福小区3号楼2单元')
    expect(said()).toContain('没有识别出地址。可以换一段再试，或者直接在下面填写。')
    expect(store.getState().draft.answers.mailAddress).toEqual(complete.mailAddress)
  })

  test('may bring another recipient and number, which are used with a press and can be taken back', async () => {
    const { user, store } = await open()
    const { recipientName, recipientMobile } = byPost
    await paste(user, '王小明 15400000077 广东省东莞市虎门镇太平路1号')
    expect(screen.getByText('这段文字里的收件人和前面填的不同：王小明 15400000077')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '改用这个收件人' }))
    expect(store.getState().draft.answers).toMatchObject({
      recipientName: '王小明',
      recipientMobile: '15400000077',
      mailAddress: { city: '东莞市' },
    })
    await user.click(screen.getByRole('button', { name: '恢复原来的收件人' }))
    expect(store.getState().draft.answers).toMatchObject({ recipientName, recipientMobile })
  })
})
