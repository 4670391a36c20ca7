import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { stateOf } from '../../mocks/console/link.ts'
import { longestCaption, type Step, walkSchema } from '../../mocks/scenarios/walk.ts'
import { builtInWalks } from '../../mocks/scenarios/walks.ts'
import { captionOf, sayDoing } from '../../mocks/show/captions.ts'

const look = { language: 'en', elder: true, theme: 'dark' } as const
const walks = builtInWalks('2026-09-21T10:00', look)

describe('the walks that come along', () => {
  test('are three or more, each as a recorded one is', () => {
    expect(walks.length).toBeGreaterThanOrEqual(3)
    for (const walk of walks) expect(v.safeParse(walkSchema, walk).issues).toBeUndefined()
  })

  test.each(['2026-09-21T10:00', '2027-02-05T23:59', '2028-02-29T00:05'])('begin on any day (%s)', (at) => {
    for (const { start } of builtInWalks(at, look))
      expect(stateOf(start)).toMatchObject({ ok: true, value: { look } })
  })

  test('say what there is to say in both languages, in a length that can be read from afar', () => {
    for (const { steps } of walks)
      for (const { caption, quiet } of steps) {
        expect(Boolean(caption?.zh && caption.en)).toBe(!quiet)
        for (const said of [caption?.zh, caption?.en])
          expect((said ?? '').length).toBeLessThanOrEqual(longestCaption)
      }
  })
})

describe('a caption', () => {
  const press: Step = { doing: { do: 'press', at: { role: 'button', name: '继续' } } }

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
