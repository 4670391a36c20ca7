import { describe, expect, test } from 'vitest'
import { blankState } from '../../mocks/scenarios/scenarios.ts'
import type { Doing, TourStep } from '../../mocks/scenarios/tour.ts'
import { inLanguage } from '../../mocks/scenarios/wording.ts'
import { Stuck } from '../../mocks/show/act.ts'
import { createPlayer } from '../../mocks/show/player.ts'
import type { TourDriver } from '../../mocks/show/tourDriver.ts'

const around = {
  look: { language: 'zh-CN', elder: false, theme: 'system' },
  latency: [0, 0],
} as const satisfies Parameters<typeof blankState>[1]
const start = blankState('2026-09-21T10:00', around)

const see = (screen: string): TourStep => ({ doing: { do: 'see', screen } })
const choose = (name: string): TourStep => ({ doing: { do: 'choose', at: { role: 'radio', name } } })
const press = (name: string): TourStep => ({ doing: { do: 'press', at: { role: 'button', name } } })
const clock: TourStep = { doing: { do: 'clock', to: 'nextEvent' } }
const quiet = (step: TourStep): TourStep => ({ ...step, quiet: true })

const nameOf = (doing: Doing): string => {
  if (doing.do === 'see') return doing.screen
  return doing.do === 'choose' || doing.do === 'press' ? inLanguage(doing.at.name, 'en') : doing.do
}

/** An app that writes down what is done to it; a step named in `failing` gets stuck. */
function open(steps: readonly TourStep[], failing = new Set<string>(), from?: number) {
  const log: string[] = []
  let place = 'start'
  const hands: TourDriver = {
    enter: (doing) => {
      if (failing.has(nameOf(doing))) return Promise.reject(new Stuck('missing', nameOf(doing)))
      if (doing.do === 'see') place = doing.screen
      log.push(`enter ${nameOf(doing)}`)
      return Promise.resolve(undefined)
    },
    leave: (doing) => {
      if (doing.do === 'press') log.push(`press ${nameOf(doing)}`)
      return Promise.resolve()
    },
    keep: () => Promise.resolve({ ...start, path: place }),
    restore: ({ path }) => {
      log.push(`restore ${path}`)
      return Promise.resolve()
    },
  }
  return { player: createPlayer(steps, start, hands, from), log, take: () => log.splice(0) }
}

describe('a player', () => {
  test('answers on arriving at a step, and presses on leaving it', async () => {
    const { player, take } = open([see('/a'), choose('one'), press('go'), see('/b')])
    await player.next()
    expect(take()).toEqual(['enter /a'])
    await player.next()
    await player.next()
    expect(take()).toEqual(['enter one', 'enter go'])
    expect(player.get()).toMatchObject({ number: 3, count: 4, isLast: false })
    await player.next()
    expect(take()).toEqual(['press go', 'enter /b'])
    expect(player.get()).toMatchObject({ number: 4, isLast: true, stuck: undefined })
  })

  test('does quiet steps without stopping for them, and does not count them', async () => {
    const { player, take } = open([quiet(see('/a')), choose('one'), quiet(press('go')), see('/b')])
    await player.next()
    expect(take()).toEqual(['enter /a', 'enter one'])
    expect(player.get()).toMatchObject({ number: 1, count: 2 })
    await player.next()
    expect(take()).toEqual(['enter go', 'press go', 'enter /b'])
    expect(player.get()).toMatchObject({ number: 2, count: 2, isLast: true })
  })

  test('only looks back where nothing has happened in between', async () => {
    const { player, take } = open([see('/a'), choose('one'), choose('two'), press('go')])
    for (let i = 0; i < 4; i += 1) await player.next()
    take()
    await player.back()
    await player.back()
    expect(take()).toEqual(['enter two', 'enter one'])
    await player.next()
    expect(take()).toEqual(['enter two'])
  })

  test('goes back over screens and actions by restoring the moment and doing the rest again', async () => {
    const steps = [see('/a'), choose('one'), press('go'), see('/b'), press('more'), see('/c'), clock]
    const { player, take } = open(steps)
    for (let i = 0; i < 7; i += 1) await player.next()
    take()
    await player.back()
    expect(take()).toEqual(['restore /c'])
    await player.back()
    expect(take()).toEqual(['restore /b', 'enter more'])
    await player.back()
    await player.back()
    expect(take()).toEqual(['enter /b', 'restore /a', 'enter one', 'enter go'])
    await player.next()
    await player.first()
    expect(take()).toEqual(['press go', 'enter /b', 'restore /a'])
  })

  test('says where it is stuck, and tries that step again', async () => {
    const failing = new Set(['go'])
    const { player, take } = open([see('/a'), press('go'), see('/b')], failing)
    await player.next()
    await player.next()
    expect(player.get()).toMatchObject({ number: 2, stuck: { why: 'missing', what: 'go' } })
    take()
    failing.clear()
    await player.next()
    expect(take()).toEqual(['enter go'])
    expect(player.get()).toMatchObject({ number: 2, stuck: undefined })
    await player.next()
    expect(take()).toEqual(['press go', 'enter /b'])
  })

  test('does not press again what somebody has pressed by hand', async () => {
    const { player, take } = open([press('go'), see('/b')])
    await player.next()
    await player.pressed()
    expect(take()).toEqual(['enter go', 'enter /b'])
  })

  test('goes two steps when the clicker is pressed twice', async () => {
    const { player, take } = open([see('/a'), press('go'), see('/b')])
    await Promise.all([player.next(), player.next(), player.next()])
    expect(take()).toEqual(['enter /a', 'enter go', 'press go', 'enter /b'])
  })

  test('goes on in the middle without doing twice what was done, and back from there', async () => {
    const { player, take } = open([see('/a'), clock, see('/b'), press('go'), see('/c')], undefined, 1)
    await player.resume()
    expect(take()).toEqual([])
    expect(player.get()).toMatchObject({ number: 2, at: 1, count: 5 })
    await player.next()
    expect(take()).toEqual(['enter /b'])
    await player.back()
    await player.back()
    expect(player.get()).toMatchObject({ number: 1 })
    // From its beginning, for nothing of the time before is kept.
    expect(take()).toContain('restore /')
  })

  test('that goes on where the screen is another one now, gets there from the beginning', async () => {
    const failing = new Set(['/b'])
    const { player, take } = open([see('/a'), see('/b')], failing, 1)
    const going = player.resume()
    await going
    expect(player.get().stuck).toBeDefined()
    failing.clear()
    await player.next()
    expect([take().at(-1), player.get().at]).toEqual(['enter /b', 1])
  })
})
