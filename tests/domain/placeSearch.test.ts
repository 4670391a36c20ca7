import { expect, test } from 'vitest'
import { searchPlaces } from '../../src/domain/placeSearch.ts'

const found = (text: string) => searchPlaces(text, 8).map(({ names }) => names.join(' '))

test.each([
  ['东莞', '广东省 东莞市'],
  ['仙桃', '湖北省 仙桃市'],
  ['临平', '浙江省 杭州市 临平区'],
  ['深圳南山', '广东省 深圳市 南山区'],
  ['深圳 南山', '广东省 深圳市 南山区'],
  ['北京朝阳', '北京市 朝阳区'],
  ['喀左', '辽宁省 朝阳市 喀喇沁左翼蒙古族自治县'],
])('%s is found as %s', (text, place) => {
  expect(found(text)).toContain(place)
})

test('the name itself comes before names that contain it', () => {
  expect(found('大连')[0]).toBe('辽宁省 大连市')
  expect(found('南山')).toEqual(expect.arrayContaining(['广东省 深圳市 南山区', '黑龙江省 鹤岗市 南山区']))
})

test.each(['', '南', 'nanshan', '没有这个地方', '12345'])('%j finds nothing', (text) => {
  expect(found(text)).toEqual([])
})

test('what is found is what an address carries', () => {
  expect(searchPlaces('建平', 1)).toMatchObject([{ province: '210000', city: '211300', county: '211322' }])
  expect(searchPlaces('东莞', 1)).toMatchObject([{ province: '440000', city: '东莞市', county: '' }])
})

test('no more than asked for', () => {
  expect(searchPlaces('新区', 3)).toHaveLength(3)
})
