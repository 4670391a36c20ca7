import { describe, expect, test } from 'vitest'
import { hasCounties } from '../../src/domain/address.ts'
import { citiesIn } from '../../src/domain/chinaDivisions.ts'
import { cities, countiesOf, provinces } from '../../src/domain/divisions.ts'

const allCities = provinces.flatMap(({ code }) => citiesIn(code))
const named = (name: string) => allCities.filter(({ zh }) => zh === name)
const countyNames = (city: string) => named(city).flatMap(({ counties }) => counties.map(({ zh }) => zh))

/** Development zones, which the statistics bureau lists as counties: people write them in their addresses. */
const zone =
  /(?:开发区|示范区|管理区|园区|聚集区|食品区|名胜区|实验区|管委会|白沟新城|苏州工业园区|(?:天衢|兰州|镇江|冀南|渤海|滨湖|北戴河)新区)$/
const districtsLikeZones = new Set(['下花园区', '绿园区', '梁园区'])
const isZone = (name: string) => zone.test(name) && !districtsLikeZones.has(name)
/** Districts of a prefecture and a committee that no ordinance made. */
const unofficial = new Set(['加格达奇区', '松岭区', '新林区', '呼中区', '大柴旦行政委员会'])

describe('the places an address can be in', () => {
  const ownCounties = allCities.flatMap((city) =>
    city.counties.length > 0 || /^(?:东莞|中山|儋州|嘉峪关)市$/.test(city.zh) ? city.counties : [city],
  )
  const names = ownCounties.map(({ zh }) => zh).filter((zh) => !isZone(zh) && !unofficial.has(zh))

  test('are the 4 municipalities, 333 places of prefectural level, and 32 counties under a province', () => {
    const underProvince = allCities.filter(
      ({ zh, counties }) => counties.length === 0 && !/^(?:东莞|中山|儋州|嘉峪关)市$/.test(zh),
    )
    expect(underProvince).toHaveLength(32)
    expect(allCities.length - underProvince.length).toBe(337)
  })

  // 民政部, 2023 年民政事业发展统计公报: 977, 397, 1299 and 117, 49 and 3, one of each; 和安 and 和康 came in 2024.
  test.each([
    ['districts', /(?<!神农架林|六枝特)区$/, 977],
    ['county-level cities', /市$/, 397],
    ['counties', /(?<!自治)县$/, 1299 + 2],
    ['autonomous counties', /自治县$/, 117],
    ['banners', /(?<!自治)旗$/, 49],
    ['autonomous banners', /自治旗$/, 3],
    ['special districts', /特区$/, 1],
    ['forestry districts', /^神农架林区$/, 1],
  ])('include all %s', (_, ending, count) => {
    expect(names.filter((zh) => ending.test(zh))).toHaveLength(count)
  })

  test('are named once in each province, and each county once in its city', () => {
    for (const { code } of provinces) {
      const inProvince = citiesIn(code)
      expect(inProvince).not.toEqual([])
      expect(new Set(inProvince.map(({ zh }) => zh)).size).toBe(inProvince.length)
      for (const { zh, counties } of inProvince)
        expect([zh, new Set(counties.map((each) => each.zh)).size]).toEqual([zh, counties.length])
    }
  })

  test.each([
    ['深圳市', '南山区'],
    ['杭州市', '临平区'],
    ['上海市', '浦东新区'],
    ['重庆市', '云阳县'],
    ['苏州市', '昆山市'],
    ['苏州市', '苏州工业园区'],
    ['三沙市', '西沙区'],
    ['和田地区', '和康县'],
    ['山南市', '错那市'],
    ['延边朝鲜族自治州', '延吉市'],
  ])('%s has %s', (city, county) => {
    expect(countyNames(city)).toContain(county)
  })

  test.each([
    '东莞市',
    '中山市',
    '儋州市',
    '嘉峪关市',
    '仙桃市',
    '神农架林区',
    '济源市',
    '石河子市',
    '琼海市',
  ])('%s has no county to choose', (city) => {
    expect(named(city)).toEqual([expect.objectContaining({ counties: [] })])
  })

  test('need a county exactly where there are some', () => {
    for (const { value, counties } of allCities)
      expect([value, hasCounties(value)]).toEqual([value, counties.length > 0])
  })

  test('are within Liaoning the 14 cities and 100 counties known everywhere, by their codes', () => {
    const liaoning = citiesIn('210000')
    expect(liaoning.map(({ value }) => value)).toEqual(cities.map(({ code }) => code))
    expect(liaoning.flatMap(({ counties }) => counties.map(({ value }) => value))).toEqual(
      cities.flatMap(({ code }) => countiesOf(code).map((county) => county.code)),
    )
  })
})

test.each(['710000', '810000', '820000', '', '21'])('post does not go to %j', (province) => {
  expect(citiesIn(province)).toEqual([])
})
