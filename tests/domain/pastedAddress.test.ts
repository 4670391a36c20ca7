import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cities, countiesOf } from '../../src/domain/divisions.ts'
import { type ParsedAddress, parseAddress } from '../../src/domain/pastedAddress.ts'

const heping = { province: '210000', city: '210100', county: '210102', street: '南京街1号' }
const withPerson = { ...heping, recipient: '张三', mobile: '15400000001' }
const chaoyang = { province: '110000', city: '北京市', county: '朝阳区' }
const yanji = { province: '220000', city: '延边朝鲜族自治州', county: '延吉市' }

const table: [string, ParsedAddress][] = [
  ['', { street: '' }],
  ['辽宁省沈阳市和平区南京街1号', heping],
  ['中国辽宁省沈阳市和平区南京街1号', heping],
  ['辽宁沈阳和平区南京街1号', heping],
  ['辽宁 沈阳 和平 南京街1号', heping],
  ['沈阳市和平区南京街1号', heping],
  ['沈阳和平区南京街1号', heping],
  ['辽宁省沈阳市市辖区和平区南京街1号', heping],
  ['辽宁省 沈阳市 和平区 辽宁省沈阳市和平区南京街1号', heping],
  ['辽宁省沈阳市和平区南京街1号 110001', heping],
  ['张三 15400000001 辽宁省沈阳市和平区南京街1号', withPerson],
  ['张三15400000001辽宁省沈阳市和平区南京街1号', withPerson],
  ['张三，154-0000-0001，辽宁省沈阳市和平区南京街１号，110001', withPerson],
  ['辽宁省沈阳市和平区南京街1号 张三 +86 15400000001', withPerson],
  ['辽宁省沈阳市和平区南京街1号张三15400000001', withPerson],
  ['15400000001-1234 辽宁省沈阳市和平区南京街1号 张三', withPerson],
  ['收件人: 张三\n手机号码: 154 0000 0001\n所在地区: 辽宁省沈阳市和平区\n详细地址: 南京街1号', withPerson],
  ['收货人：张三 联系电话：15400000001 收货地址：辽宁省沈阳市和平区南京街1号 邮编：110001', withPerson],
  ['张三辽宁省沈阳市和平区南京街1号', { ...heping, recipient: '张三' }],
  ['辽宁省沈阳市和平区南京街1号 王小明', { ...heping, recipient: '王小明' }],
  ['辽宁省沈阳市和平区南京街1号 保利花园', { ...heping, street: '南京街1号保利花园' }],
  ['买买提·艾力 15400000001 沈阳市和平区南京街1号', { ...withPerson, recipient: '买买提·艾力' }],
  ['辽宁省大洼县田家镇', { province: '210000', city: '211100', county: '211104', street: '田家镇' }],
  ['辽宁省岫岩县', { province: '210000', city: '210300', county: '210323', street: '' }],
  ['辽宁阜新阜蒙县佛寺镇', { province: '210000', city: '210900', county: '210921', street: '佛寺镇' }],
  ['朝阳县柳城镇', { province: '210000', city: '211300', county: '211321', street: '柳城镇' }],
  ['辽宁省朝阳市朝阳县', { province: '210000', city: '211300', county: '211321', street: '' }],
  ['瓦房店市共济街', { province: '210000', city: '210200', county: '210281', street: '共济街' }],
  ['鞍山市铁西区六道街', { province: '210000', city: '210300', county: '210303', street: '六道街' }],
  ['大连高新园区', { street: '大连高新园区' }],
  ['辽宁大连高新园区', { province: '210000', city: '210200', street: '高新园区' }],
  ['北京市北京市朝阳区建国路1号', { ...chaoyang, street: '建国路1号' }],
  ['北京市市辖区朝阳区建国路1号', { ...chaoyang, street: '建国路1号' }],
  ['北京朝阳区望京小区2栋', { ...chaoyang, street: '望京小区2栋' }],
  ['吉林省吉林市昌邑区', { province: '220000', city: '吉林市', county: '昌邑区', street: '' }],
  ['内蒙古赤峰市红山区', { province: '150000', city: '赤峰市', county: '红山区', street: '' }],
  [
    '广东省深圳市南山区示例大道1号演示小区2栋301室',
    { province: '440000', city: '深圳市', county: '南山区', street: '示例大道1号演示小区2栋301室' },
  ],
  ['吉林省延边朝鲜族自治州延吉市公园路1号', { ...yanji, street: '公园路1号' }],
  ['广东省东莞市莞城示例小区1号', { province: '440000', city: '东莞市', street: '莞城示例小区1号' }],
  ['广东省示例大道1号', { province: '440000', street: '示例大道1号' }],
  ['辽宁省沈阳市和平区 Nanjing Street 1', { ...heping, street: 'Nanjing Street 1' }],
]

test.each(table)('%j is read', (text, parsed) => {
  expect(parseAddress(text)).toEqual(parsed)
})

describe('what is not certain is left to the person', () => {
  test('铁西区 exists in two cities', () => {
    expect(parseAddress('辽宁省铁西区六道街')).toEqual({ province: '210000', street: '铁西区六道街' })
  })

  test('和平区 exists in other provinces', () => {
    expect(parseAddress('和平区南京街1号')).toEqual({ street: '和平区南京街1号' })
  })

  test.each(['沈阳路12号', '辽宁路5号', '北京大街7号', '吉林市昌邑区'])('%s names no province', (text) => {
    expect(parseAddress(text)).toEqual({ street: text })
  })
})

const house = fc.stringMatching(/^[永兴建设文化光明]{1,6}[路街][1-9]\d{0,2}号$/)
const anyCounty = fc.constantFrom(
  ...cities.flatMap((city) => countiesOf(city.code).map((county) => ({ city, county }))),
)

test('every county of Liaoning is recognised, however the parts are separated', () => {
  const gap = fc.constantFrom('', ' ', '，', '\n')
  fc.assert(
    fc.property(
      anyCounty,
      house,
      gap,
      fc.constantFrom('辽宁省', '辽宁', ''),
      ({ city, county }, street, between, province) => {
        const text = [province, city.zh, county.zh, street].filter((part) => part !== '').join(between)
        expect(parseAddress(text)).toEqual({
          province: '210000',
          city: city.code,
          county: county.code,
          street,
        })
      },
    ),
    { numRuns: 500 },
  )
})

test('name, number and address are found in any order', () => {
  const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 })
  const name = fc.constantFrom('张三', '王小明', '欧阳修远')
  fc.assert(
    fc.property(
      anyCounty,
      house,
      name,
      order,
      fc.constantFrom(' ', '，', '\n'),
      ({ city, county }, street, recipient, at, gap) => {
        const parts = [recipient, '15400000001', `辽宁省${city.zh}${county.zh}${street}`]
        const text = at.map((i) => parts[i]).join(gap)
        const place = { province: '210000', city: city.code, county: county.code, street }
        expect(parseAddress(text)).toEqual({ ...place, recipient, mobile: '15400000001' })
      },
    ),
    { numRuns: 300 },
  )
})

test('nothing pasted breaks it', { timeout: 60_000 }, () => {
  const words = fc.array(
    fc.constantFrom(
      '辽宁省',
      '沈阳市',
      '和平区',
      '张三',
      ' ',
      '，',
      '收件人',
      '电话:',
      '15400000001',
      '1号',
      '路',
      '\uE000',
      '\uE001',
      '86',
      '-',
      '市',
      '中国',
    ),
    { maxLength: 14 },
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    words.map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (raw) => {
      const { street, mobile } = parseAddress(raw)
      expect(street).toBe(street.trim())
      expect(mobile ?? '15400000001').toMatch(/^1[3-9]\d{9}$/)
    }),
    { numRuns: 1000 },
  )
})
