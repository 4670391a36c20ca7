import { describe, expect, test } from 'vitest'
import { cities, countiesOf, findCity, findDivision, provinces } from '../../src/domain/divisions.ts'

const counties = cities.flatMap((city) => countiesOf(city.code))

describe('Liaoning', () => {
  test('has 14 cities with 59 districts, 25 counties and 16 county-level cities', () => {
    const ending = (suffix: string): number => counties.filter(({ zh }) => zh.endsWith(suffix)).length
    expect(cities).toHaveLength(14)
    expect([ending('区'), ending('县'), ending('市')]).toEqual([59, 25, 16])
    expect(counties.filter(({ zh }) => zh.endsWith('自治县'))).toHaveLength(8)
  })

  test.each([
    ['210100', '沈阳市', 'Shenyang'],
    ['211400', '葫芦岛市', 'Huludao'],
    ['210113', '沈北新区', 'Shenbei New District'],
    ['210212', '旅顺口区', 'Lüshunkou District'],
    ['210321', '台安县', "Tai'an County"],
    ['210727', '义县', 'Yixian County'],
    ['210381', '海城市', 'Haicheng City'],
    ['210921', '阜新蒙古族自治县', 'Fuxin Mongol Autonomous County'],
    ['211324', '喀喇沁左翼蒙古族自治县', 'Harqin Left Wing Mongol Autonomous County'],
    ['210000', '辽宁省', 'Liaoning'],
    ['150000', '内蒙古自治区', 'Inner Mongolia'],
  ])('%s is %s, in English %s', (code, zh, en) => {
    expect(findDivision(code)).toMatchObject({ code, zh, en })
  })

  test('every place has a name in both languages and a code of its own within its city', () => {
    for (const { code, zh, en } of [...provinces, ...cities, ...counties]) {
      expect(code).toMatch(/^\d{6}$/)
      expect(zh).toMatch(/^\p{Script=Han}{2,}$/u)
      expect(en).toMatch(/^[A-Z][\p{L}' ]+$/u)
      expect(findDivision(code)).toMatchObject({ code, zh, en })
    }
    expect(new Set(counties.map(({ code }) => code)).size).toBe(100)
    for (const city of cities) {
      for (const county of countiesOf(city.code)) expect(county.code.slice(0, 4)).toBe(city.code.slice(0, 4))
    }
  })

  test.each(['210199', '110100', '', '21', '999999'])('%j is no place known here', (code) => {
    expect(findCity(code)).toBeUndefined()
    expect(findDivision(code)).toBeUndefined()
    expect(countiesOf(code)).toEqual([])
  })
})

test('the mainland has 31 provinces', () => {
  expect(provinces).toHaveLength(31)
  expect(new Set(provinces.map(({ code }) => code)).size).toBe(31)
})
