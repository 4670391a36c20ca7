import { globSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { stateOf } from '../../mocks/console/link.ts'
import { longestCaption, type TourStep, tourSchema } from '../../mocks/scenarios/tour.ts'
import { builtInTours } from '../../mocks/scenarios/tours.ts'
import { captionOf, sayDoing } from '../../mocks/show/captions.ts'

const look = { language: 'en', elder: true, theme: 'dark' } as const
const tours = builtInTours('2026-09-21T10:00', look)

describe('the tours that come along', () => {
  test('are three or more, each as a recorded one is', () => {
    expect(tours.length).toBeGreaterThanOrEqual(3)
    for (const tour of tours) expect(v.safeParse(tourSchema, tour).issues).toBeUndefined()
  })

  test.each(['2026-09-21T10:00', '2027-02-05T23:59', '2028-02-29T00:05'])(
    'begin on any day (%s)',
    async (at) => {
      for (const { start } of builtInTours(at, look))
        expect(await stateOf(start)).toMatchObject({ ok: true, value: { look } })
    },
  )

  test('say what there is to say in both languages, in a length that can be read from afar', () => {
    for (const { steps } of tours)
      for (const { caption, quiet } of steps) {
        expect(Boolean(caption?.zh && caption.en)).toBe(!quiet)
        for (const said of [caption?.zh, caption?.en])
          expect((said ?? '').length).toBeLessThanOrEqual(longestCaption)
      }
  })
})

/** All that the service says in a language, as it is written; numbers and what is filled in left out. */
function everythingSaid(language: 'zh-CN' | 'en'): string {
  const files = [...globSync(`src/**/*.${language}.ts`), 'src/domain/liaoning.ts']
  return bare(files.map((file) => readFileSync(file, 'utf8')).join('\n'))
}
const bare = (text: string) => text.replace(/\$\{\w+\}|\d| District$|[市区]$/g, '')

test.each([
  ['zh', 'zh-CN'],
  ['en', 'en'],
] as const)('the tours that come along name things in the words of the service (%s)', (short, language) => {
  const said = everythingSaid(language)
  const named = tours.flatMap(({ steps }) =>
    steps.flatMap(({ doing }) => [
      ...('at' in doing && typeof doing.at === 'object' ? [doing.at.name] : []),
      ...(doing.do === 'select' ? [doing.option] : []),
    ]),
  )
  const words = named.map((name) => (typeof name === 'string' ? name : (name?.[short] ?? '')))
  expect(words.length).toBeGreaterThan(20)
  expect(words.filter((word) => !said.includes(bare(word)))).toEqual([])
})

describe('a caption', () => {
  const press: TourStep = { doing: { do: 'press', at: { role: 'button', name: '继续' } } }

  test('is what was written, in the other language if need be, and else what is done', () => {
    expect(captionOf({ ...press, caption: { zh: '走吧', en: 'Go' } }, 'en')).toBe('Go')
    expect(captionOf({ ...press, caption: { zh: '走吧' } }, 'en')).toBe('走吧')
    expect(captionOf(press, 'en')).toBe('Press “继续”')
    expect(captionOf({ ...press, caption: { zh: '' } }, 'zh')).toBe('点“继续”')
  })

  test('names scenarios, days and acts as the console does', () => {
    expect(sayDoing({ do: 'scenario', id: 'flexible/ready', at: '2026-09-21T10:00' }, 'zh')).toBe(
      '场景：林小舟，待领取：网点',
    )
    expect(sayDoing({ do: 'clock', to: 'expiring' }, 'en')).toBe('The clock is turned: 60 days before expiry')
    expect(sayDoing({ do: 'clerk', act: 'activate', case: 0 }, 'zh')).toBe('办件台：银行：激活金融功能')
    expect(sayDoing({ do: 'clerk', act: 'reject', reason: 'photo', case: 0 }, 'en')).toBe(
      'At the desk: Agency: reject',
    )
  })
})
