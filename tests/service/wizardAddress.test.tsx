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
