import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getArticle, lawIds } from '../../src/domain/law.ts'
import { findArticles } from '../../src/domain/lawSearch.ts'

describe('an article is found', () => {
  test.each([
    ['社会保险法58', 'socialInsuranceLaw.58'],
    ['社会保险法 第五十八条', 'socialInsuranceLaw.58'],
    ['《社会保险法》第五十八条', 'socialInsuranceLaw.58'],
    ['Social Insurance Law, art. 58', 'socialInsuranceLaw.58'],
    ['刑法280条之一', 'criminalLaw.280-1'],
    ['第二百八十条之一', 'criminalLaw.280-1'],
    ['art. 280-1', 'criminalLaw.280-1'],
    ['民法典二百零三条', 'civilCode.203'],
    ['６２', 'socialInsuranceLaw.62'],
    ['万分之五', 'socialInsuranceLaw.86'],
    ['滞纳金', 'socialInsuranceLaw.86'],
    ['权益记录单', 'socialInsuranceLaw.74'],
    ['home visits', 'agencyRegulations.30'],
    ['confidential', 'labourInspectionRegulations.9'],
    ['公司不给登记社保怎么办', 'socialInsuranceLaw.84'],
    ['老板扣了我的社保卡', 'wageRegulations.31'],
  ] as const)('by “%s”', (query, id) => {
    expect(findArticles(query).slice(0, 3)).toContain(id)
  })

  test('by its number, before all whose text has the number', () => {
    const [first = '', second = ''] = findArticles('10')
    expect(findArticles('58').every((id, at) => at > 0 || id.endsWith('.58'))).toBe(true)
    expect([first, second].every((id) => id !== '')).toBe(true)
    expect(getArticle('agencyRegulations.6').original).toContain('10个工作日')
    expect(findArticles('10个工作日')).toContain('agencyRegulations.6')
  })

  test('by its own citation in either language, as the first', () => {
    for (const id of lawIds) {
      const { citation } = getArticle(id)
      expect(findArticles(citation.zh)[0]).toBe(id)
      expect(findArticles(citation.en)[0]).toBe(id)
    }
  })
})

test.each(['', '  ', '，。'])('nothing is found by %j', (query) => {
  expect(findArticles(query)).toEqual([])
})

test('what stands nowhere finds nothing', () => {
  expect(findArticles('xylophone')).toEqual([])
  expect(findArticles('第九百九十九条')).toEqual([])
})

test('whatever is typed, each article is found once at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (query) => {
      const found = findArticles(query)
      expect(new Set(found).size).toBe(found.length)
    }),
    { numRuns: 100 },
  )
})
