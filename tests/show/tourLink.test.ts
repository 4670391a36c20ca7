import { describe, expect, test } from 'vitest'
import type { Tour } from '../../mocks/scenarios/tour.ts'
import { builtInTours } from '../../mocks/scenarios/tours.ts'
import { listCaptions } from '../../mocks/show/captionList.ts'
import { readTour, writeTour } from '../../mocks/show/tourLink.ts'
import { createTours, keepTour } from '../../mocks/show/tours.ts'
import { testMemory } from '../console/testMemory.ts'

const tours = builtInTours('2026-09-21T10:00', { language: 'en', elder: true, theme: 'dark' })
const [first] = tours
if (!first) throw new Error('no tour')
const tour: Tour = { ...first, id: 'mine', title: '我录的' }

describe('a link to a tour', () => {
  test('brings it back as it was', async () => {
    for (const one of [...tours, tour]) {
      const written = await writeTour(one)
      expect(written.ok).toBe(true)
      expect(await readTour(written.ok ? written.value : '')).toEqual({ ok: true, value: one })
    }
  })

  const packed = (value: unknown) => `p${Buffer.from(JSON.stringify(value)).toString('base64url')}`
  const withSteps = (steps: unknown) => packed({ v: 1, w: { ...tour, steps } })
  const press = { do: 'press', at: { role: 'button', name: 'Go' } }
  test.each([
    ['nothing', '', /link/],
    ['damaged', 'zAAAA', /./],
    ['no tour', packed([1]), /no tour/],
    ['another version', packed({ v: 9, w: tour }), /version 9/],
    ['no steps', withSteps([]), /^steps/],
    ['an act that nobody knows', withSteps([{ doing: { do: 'hack' } }]), /^steps\.0/],
    ['a role that is none', withSteps([{ doing: { ...press, at: { role: 'x y', name: '' } } }]), /role/],
    [
      'a number that could be somebody’s',
      withSteps([{ doing: { do: 'type', at: press.at, text: '13812345678' } }]),
      /could be somebody’s/,
    ],
    ['too long a caption', withSteps([{ doing: press, caption: { zh: '长'.repeat(201) } }]), /caption\.zh/],
    ['another site', withSteps([{ doing: { do: 'see', screen: '//example.org' } }]), /screen/],
    ['no beginning', packed({ v: 1, w: { ...tour, start: { v: 2, o: null, d: { path: 'x' } } } }), /path/],
    [
      'a moment on the way that can’t be',
      withSteps([
        { doing: { do: 'state', to: { v: 2, o: { scenario: 'a/b', at: '2026-01-01T10:00' }, d: {} } } },
      ]),
      /no scenario/,
    ],
  ])('that is broken (%s) says so', async (_, text, said) => {
    const read = await readTour(text)
    expect(read.ok ? 'it was read' : read.problem).toMatch(said)
  })
})

describe('the captions of a tour', () => {
  test('are listed as they are shown, with what is done beside them', () => {
    const text = listCaptions(tour, 'zh', 'text')
    expect(text).toMatch(/^我录的（17 步）\n\n1\. 林小舟送外卖/)
    expect(text).toContain('17. 马上有回执和编号')
    expect(text).toContain('    · 点“继续” (不停留)')
    expect(listCaptions(tour, 'en', 'markdown')).toMatch(/^# 我录的 \(17 steps\)\n\n1\. Lin Xiaozhou/)
  })

  test('are taken for nothing but text in Markdown', () => {
    const nasty = { ...tour, title: '# <b>*x*', steps: tour.steps.slice(0, 1) }
    expect(listCaptions(nasty, 'en', 'markdown')).toMatch(/^# \\# \\<b\\>\\\*x\\\* \(1 steps\)/)
  })
})

describe('recorded tours', () => {
  test('outlast a reload; one with the same id takes its place', () => {
    const memory = testMemory()
    const kept = createTours(memory)
    expect(keepTour(kept, tour)).toBe(true)
    expect(keepTour(kept, { ...tour, title: 'Newer' })).toBe(true)
    expect(createTours(memory).list()).toEqual([{ ...tour, title: 'Newer' }])
  })

  test('are thirty at most, and the thirty-first is refused with a word', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...tour, id: `w${index}` }))
    const kept = createTours(testMemory(many))
    expect(keepTour(kept, tour)).toBe(false)
    expect(kept.list()).toEqual(many)
  })
})
