import { describe, expect, test } from 'vitest'
import { checkAddress, checkStreet } from '../../src/domain/address.ts'

describe('a street', () => {
  test.each([
    ['南京街1号', undefined],
    ['𠮷林路1号', undefined],
    ['街'.repeat(120), undefined],
    ['南街1号', undefined],
    ['南街1', undefined],
    ['南街３', undefined],
    ['南街三号', undefined],
    ['虎门镇太平路', undefined],
    ['  ', { code: 'required' }],
    ['1号', { code: 'address.tooShort', count: 2, limit: 5 }],
    ['南京街 ', { code: 'address.tooShort', count: 3, limit: 5 }],
    ['三道街', { code: 'address.tooShort', count: 3, limit: 5 }],
    ['南京北街\uE8631号', { code: 'text.privateUse' }],
    ['\u202A南街１号\u202C', undefined],
    ['街'.repeat(121), { code: 'address.tooLong', count: 121, limit: 120 }],
  ])('%j: %j', (raw, problem) => {
    expect(checkStreet(raw)).toEqual(problem)
  })
})

describe('an address', () => {
  const jianping = { province: '210000', city: '211300', county: '211322', street: '南街1号' }
  const dongguan = { province: '440000', city: '东莞市', county: '', street: '虎门镇太平路1号' }

  test.each([
    [jianping, undefined],
    [dongguan, undefined],
    [{ ...dongguan, province: '420000', city: '仙桃市' }, undefined],
    [{ ...jianping, county: '' }, 'address.county'],
    [{ ...dongguan, city: '深圳市' }, 'address.county'],
    [{ ...jianping, city: '', county: '' }, 'address.city'],
    [{ province: '', city: '', county: '', street: '南街1号' }, 'address.province'],
    [{ ...jianping, street: '' }, 'required'],
  ])('%j: %j', (address, code) => {
    expect(checkAddress(address)?.code).toBe(code)
  })
})
