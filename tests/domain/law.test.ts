import { describe, expect, test } from 'vitest'
import { getArticle, lawIds } from '../../src/domain/law.ts'

describe.each(lawIds)('%s', (id) => {
  const { law, article, inForce, original, plain, citation } = getArticle(id)

  test('is cited by law and number in both languages', () => {
    expect(id.endsWith(`.${article}`)).toBe(true)
    expect(citation.zh).toMatch(/^《.+》第[一二三四五六七八九十百零]+条(之[一二三])?$/)
    expect(citation.en).toBe(`${law.en}, art. ${article}`)
  })

  test('is in force and says what it means in both languages', () => {
    expect(inForce).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(plain.zh).toMatch(/。$/)
    expect(plain.en).toMatch(/^[A-Z].*\.$/s)
    expect(plain.en).not.toMatch(/\p{Script=Han}/u)
  })

  test('has its wording whole, paragraph by paragraph, or not at all', () => {
    for (const paragraph of original?.split('\n') ?? []) expect(paragraph).toMatch(/^[^\s].*[。：；]$/)
  })
})

test('no id is listed twice', () => {
  expect(new Set(lawIds).size).toBe(lawIds.length)
})

test.each([
  ['socialInsuranceLaw.4', '《社会保险法》第四条'],
  ['socialInsuranceLaw.58', '《社会保险法》第五十八条'],
  ['agencyRegulations.30', '《社会保险经办条例》第三十条'],
  ['personalInformationLaw.13', '《个人信息保护法》第十三条'],
  ['civilCode.165', '《民法典》第一百六十五条'],
  ['civilCode.200', '《民法典》第二百条'],
  ['civilCode.203', '《民法典》第二百零三条'],
  ['criminalLaw.280-1', '《刑法》第二百八十条之一'],
] as const)('%s is cited as %s', (id, citation) => {
  expect(getArticle(id).citation.zh).toBe(citation)
})

test('the periods the service counts with stand in the text', () => {
  expect(getArticle('socialInsuranceLaw.58').original).toContain('自用工之日起三十日内')
  expect(getArticle('agencyRegulations.6').original).toContain('10个工作日内')
  expect(getArticle('civilCode.201').original).toContain('开始的当日不计入')
  expect(getArticle('civilCode.203').original).toContain('以法定休假日结束的次日为期间的最后一日')
})
