import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cities, countiesOf, findDivision } from '../../src/domain/divisions.ts'
import { type ParsedAddress, parseAddress } from '../../src/domain/pastedAddress.ts'

const heping = { province: '210000', city: '210100', county: '210102', street: '南京街1号' }
const withPerson = { ...heping, recipient: '张三', mobile: '15400000001' }
const chaoyang = { province: '110000', city: '北京市', county: '朝阳区' }
const yanji = { province: '220000', city: '延边朝鲜族自治州', county: '延吉市' }

const liaoning = (county: string) => ({ province: '210000', city: `${county.slice(0, 4)}00`, county })
const highTech: ParsedAddress = {
  province: '210000',
  city: '210200',
  street: '高新园区',
  note: { kind: 'zone', name: '高新园区' },
}

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
  [
    '辽宁省大洼县田家镇',
    { ...liaoning('211104'), street: '田家镇', note: { kind: 'renamed', from: '大洼县', to: '大洼区' } },
  ],
  ['辽宁省岫岩县', { province: '210000', city: '210300', county: '210323', street: '' }],
  ['辽宁阜新阜蒙县佛寺镇', { province: '210000', city: '210900', county: '210921', street: '佛寺镇' }],
  ['朝阳县柳城镇', { province: '210000', city: '211300', county: '211321', street: '柳城镇' }],
  ['辽宁省朝阳市朝阳县', { province: '210000', city: '211300', county: '211321', street: '' }],
  ['瓦房店市共济街', { province: '210000', city: '210200', county: '210281', street: '共济街' }],
  ['鞍山市铁西区六道街', { province: '210000', city: '210300', county: '210303', street: '六道街' }],
  ['大连高新园区', highTech],
  ['辽宁大连高新园区', highTech],
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

const former = (county: string, from: string, to: string, street: string): ParsedAddress => ({
  ...liaoning(county),
  street,
  note: { kind: 'renamed', from, to },
})

describe('all of China', () => {
  test.each<[string, ParsedAddress]>([
    ['广东省东莞市虎门镇太平路1号', { province: '440000', city: '东莞市', street: '虎门镇太平路1号' }],
    ['湖北省仙桃市沔阳大道1号', { province: '420000', city: '仙桃市', street: '沔阳大道1号' }],
    ['河南省省直辖县级行政区划济源市沁园路1号', { province: '410000', city: '济源市', street: '沁园路1号' }],
    ['吉林市昌邑区', { province: '220000', city: '吉林市', county: '昌邑区', street: '' }],
    ['江苏昆山市玉山镇', { province: '320000', city: '苏州市', county: '昆山市', street: '玉山镇' }],
    ['昆山市玉山镇', { province: '320000', city: '苏州市', county: '昆山市', street: '玉山镇' }],
    [
      '苏州工业园区星湖街1号',
      { province: '320000', city: '苏州市', county: '苏州工业园区', street: '星湖街1号' },
    ],
    ['深圳南山区科技园', { province: '440000', city: '深圳市', county: '南山区', street: '科技园' }],
    [
      '上海浦东新区世纪大道1号',
      { province: '310000', city: '上海市', county: '浦东新区', street: '世纪大道1号' },
    ],
    ['重庆市云阳县青龙街1号', { province: '500000', city: '重庆市', county: '云阳县', street: '青龙街1号' }],
    ['湖北恩施州利川市', { province: '420000', city: '恩施土家族苗族自治州', county: '利川市', street: '' }],
    [
      '内蒙古 锡林郭勒 锡林浩特 1号',
      {
        province: '150000',
        city: '锡林郭勒盟',
        county: '锡林浩特市',
        street: '1号',
      },
    ],
    ['海南省三亚市天涯区', { province: '460000', city: '三亚市', county: '天涯区', street: '' }],
    ['新疆石河子市北四路1号', { province: '650000', city: '石河子市', street: '北四路1号' }],
    [
      '北京市宣武区南街1号',
      {
        province: '110000',
        city: '北京市',
        county: '西城区',
        street: '南街1号',
        note: { kind: 'renamed', from: '宣武区', to: '西城区' },
      },
    ],
  ])('%j', (text, parsed) => {
    expect(parseAddress(text)).toEqual(parsed)
  })
})

describe('a district goes before the county of the same name', () => {
  test.each<[string, ParsedAddress]>([
    ['本溪 平山区', { ...liaoning('210502'), street: '' }],
    ['辽宁 铁岭', { province: '210000', city: '211200', street: '' }],
    ['辽宁，朝阳，双塔区', { ...liaoning('211302'), street: '' }],
    ['辽宁朝阳朝阳县柳城镇', { ...liaoning('211321'), street: '柳城镇' }],
    ['本溪县小市镇', { ...liaoning('210521'), street: '小市镇' }],
    ['抚顺 抚顺县', { ...liaoning('210421'), street: '' }],
    // A county without its 县 or 市 counts after its province alone, too, where a gap follows.
    ['辽宁 海城 南台镇', { ...liaoning('210381'), street: '南台镇' }],
    ['辽宁海城南台镇', { province: '210000', street: '海城南台镇' }],
  ])('%j', (text, parsed) => {
    expect(parseAddress(text)).toEqual(parsed)
  })

  test.each([
    '朝阳区',
    '海城区',
    '东港区',
    '朝阳区南街1号',
    '铁西区兴工街',
    '河西市民中心',
    // It was a city of this name; what follows it may be of another one.
    '普兰店市南街1号',
    '义县路12号',
    '新民市场',
  ])('%s alone is not known', (text) => {
    expect(parseAddress(text)).toEqual({ street: text })
  })
})

describe('a name that begins like a region stays whole', () => {
  test.each<[string, ParsedAddress]>([
    ['沈阳市皇姑区辽宁大学', { ...liaoning('210105'), street: '辽宁大学' }],
    ['朝阳市双塔区朝阳县医院', { ...liaoning('211302'), street: '朝阳县医院' }],
    ['双塔区朝阳县医院', { street: '双塔区朝阳县医院' }],
    ['朝阳市朝阳县医院', { province: '210000', city: '211300', street: '朝阳县医院' }],
    ['锦州市义县路12号', { province: '210000', city: '210700', street: '义县路12号' }],
    ['沈阳市新民市场', { province: '210000', city: '210100', street: '新民市场' }],
    ['沈阳市和平区沈阳市第五中学', { ...liaoning('210102'), street: '沈阳市第五中学' }],
    ['沈阳市和平区北京街1号', { ...liaoning('210102'), street: '北京街1号' }],
    ['海城市南街1号', { ...liaoning('210381'), street: '南街1号' }],
    ['大连市旅顺南路1号', { province: '210000', city: '210200', street: '旅顺南路1号' }],
  ])('%j', (text, parsed) => {
    expect(parseAddress(text)).toEqual(parsed)
  })
})

describe('labels, list numbers, names and numbers around it are understood', () => {
  const xiaoming = { ...heping, street: '南京北街1号', recipient: '王小明', mobile: '15400000001' }
  test.each<[string, ParsedAddress]>([
    ['【收件人】王小明【手机号】15400000001【地址】辽宁省沈阳市和平区南京北街1号', xiaoming],
    ['[收货人]王小明 [电话]15400000001 [收货地址]辽宁省沈阳市和平区南京北街1号', xiaoming],
    ['收：王小明 15400000001\n寄：辽宁省沈阳市和平区南京北街1号', xiaoming],
    ['寄到：辽宁省沈阳市和平区南京北街1号，王小明收，15400000001', xiaoming],
    ['15400000001王小明辽宁省沈阳市和平区南京北街1号', xiaoming],
    ['辽宁省沈阳市和平区南京北街1号15400000001王小明', xiaoming],
    ['收件人王小明辽宁省沈阳市和平区南京北街1号电话15400000001', xiaoming],
    ['① 王小明，+86 0154 0000 0001，沈阳市和平区南京北街1号', xiaoming],
    ['2、王小明 15400000001 沈阳市和平区南京北街1号', xiaoming],
    ['中华人民共和国辽宁省沈阳市和平区南京北街1号', { ...heping, street: '南京北街1号' }],
    ['沈阳市和平区【演示大厦】3楼', { ...heping, street: '演示大厦3楼' }],
    [
      '1.北京市密云区花园小区1楼三单元301\n15400000001 唐小明收',
      {
        province: '110000',
        city: '北京市',
        county: '密云区',
        street: '花园小区1楼三单元301',
        recipient: '唐小明',
        mobile: '15400000001',
      },
    ],
  ])('%j', (text, parsed) => {
    expect(parseAddress(text)).toEqual(parsed)
  })
})

describe('names of former years lead to what is there today, zones to the question which district it is', () => {
  test.each<[string, ParsedAddress]>([
    ['大连旅顺长江路1号', { ...liaoning('210212'), street: '长江路1号' }],
    ['旅顺口区长江路1号', { ...liaoning('210212'), street: '长江路1号' }],
    ['甘井子区华南路1号', { ...liaoning('210211'), street: '华南路1号' }],
    ['沈阳市浑南新区南街1号', former('210112', '浑南新区', '浑南区', '南街1号')],
    ['沈阳市东陵区南街1号', former('210112', '东陵区', '浑南区', '南街1号')],
    ['沈阳东陵区南街1号', former('210112', '东陵区', '浑南区', '南街1号')],
    ['北宁市南街1号', former('210782', '北宁市', '北镇市', '南街1号')],
    ['辽宁省铁法市南街1号', former('211281', '铁法市', '调兵山市', '南街1号')],
    ['大连市普兰店市南街1号', former('210214', '普兰店市', '普兰店区', '南街1号')],
    ['大连市高新园区黄浦路1号', { ...highTech, street: '高新园区黄浦路1号' }],
    [
      '沈阳经济技术开发区南街1号',
      {
        province: '210000',
        city: '210100',
        street: '经济技术开发区南街1号',
        note: { kind: 'zone', name: '经济技术开发区' },
      },
    ],
  ])('%j', (text, parsed) => {
    expect(parseAddress(text)).toEqual(parsed)
  })
})

describe('what is not certain is left to the person', () => {
  test('铁西区 exists in two cities', () => {
    expect(parseAddress('辽宁省铁西区六道街')).toEqual({ province: '210000', street: '铁西区六道街' })
  })

  test('和平区 exists in other provinces', () => {
    expect(parseAddress('和平区南京街1号')).toEqual({ street: '和平区南京街1号' })
  })

  test.each(['沈阳路12号', '辽宁路5号', '北京大街7号'])('%s names no province', (text) => {
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

/** What may go: marks between parts, labels, what stands for them, a postcode. */
const labels = /收[件货]人|联系人|地址|电话|手机号|【|】|[\s,，、。;；|:：]/gu

test('no sign is lost: what is not understood stays in the street', () => {
  const words = fc.constantFrom(
    ...'辽宁省 辽宁 沈阳市 沈阳 和平区 朝阳 朝阳县 东莞市 北京 高新园区 义县 旅顺 市辖 医院 大学 市场 路 南街 1号'.split(
      ' ',
    ),
    ...'三单元 张三 王小明 收 ， 【收件人】 电话: 15400000001'.split(' '),
    ' ',
  )
  const nameOf = (code: string | undefined) => (code && (findDivision(code)?.zh ?? code)) ?? ''
  fc.assert(
    fc.property(fc.array(words, { maxLength: 10 }), (parts) => {
      const text = parts.join('')
      const { province, city, county, note, street, recipient, mobile } = parseAddress(text)
      const said = note?.kind === 'renamed' ? note.from : ''
      const region = [province, city, county].map(nameOf)
      const kept = [...region, said, street, recipient, mobile].join('')
      const lost = [...text.replace(labels, '')].filter((sign) => !kept.includes(sign))
      expect(lost.filter((sign) => sign !== '收')).toEqual([])
    }),
    { numRuns: 3000 },
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
