import { matchPath } from 'react-router-dom'
import { describe, expect, test } from 'vitest'
import { caseStatus } from '../../mocks/agency/casePast.ts'
import { viewOf } from '../../mocks/agency/caseView.ts'
import { dateOf } from '../../mocks/agency/time.ts'
import { castOn } from '../../mocks/scenarios/cast.ts'
import { play } from '../../mocks/scenarios/play.ts'
import { readState } from '../../mocks/scenarios/readState.ts'
import { scenariosOn } from '../../mocks/scenarios/scenarios.ts'
import { situations } from '../../mocks/scenarios/situations.ts'
import { screens } from '../../src/app/screens.ts'
import { isDemoIdNumber, isDemoMobile } from '../../src/domain/identity.ts'
import { card } from '../../src/journey/card.ts'
import { employment } from '../../src/journey/employment.ts'
import { stepAllowed, walk } from '../../src/journey/engine.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { route } from '../../src/journey/route.ts'
import { deadlineOf, situationOf } from '../../src/procedures/situation.ts'

const around = {
  look: { language: 'zh-CN', elder: false, theme: 'system' },
  latency: [0, 0],
} as const satisfies Parameters<typeof play>[2]
/** A Monday, a Saturday night, the day before the spring festival, the leap day. */
const days = ['2026-09-21T10:00', '2026-11-28T23:40', '2027-02-05T15:59', '2028-02-29T00:05']
const mistakes: string[] = []
const played = days.flatMap((at) =>
  scenariosOn(dateOf(at)).flatMap((scenario) => {
    try {
      return [{ scenario, state: play(scenario, at, around) }]
    } catch (error) {
      mistakes.push(`${scenario.id} on ${at}: ${String(error)}`)
      return []
    }
  }),
)

const journeys = { route, employment, enrolment, card }
const isJourney = (word: string): word is keyof typeof journeys => Object.hasOwn(journeys, word)

describe('the scenarios', () => {
  test('are at least thirty situations of at least twelve people, each with an id of its own', () => {
    const ids = scenariosOn('2026-11-23').map(({ id }) => id)
    expect(castOn('2026-11-23').length).toBeGreaterThanOrEqual(12)
    expect(situations.length).toBeGreaterThanOrEqual(30)
    expect(ids.length).toBeGreaterThanOrEqual(360)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('can be played on any day, and make a state that can be loaded', () => {
    const broken = played.flatMap(({ scenario, state }) => {
      const read = readState(JSON.parse(JSON.stringify(state)))
      return read.ok ? [] : [`${scenario.id}: ${read.problem}`]
    })
    expect([...mistakes, ...broken]).toEqual([])
  })

  test('lead to a screen that exists, and of a journey to one that the person may be on', () => {
    const lost = played.flatMap(({ scenario, state: { path, draft, now } }) => {
      if (!screens.some((screen) => matchPath(screen.path, path))) return [`${scenario.id}: ${path}`]
      const [, journey = '', step = ''] = path.split('/')
      if (!draft || !isJourney(journey) || step === 'result' || step === 'tasks') return []
      const allowed = stepAllowed(walk(journeys[journey], draft.answers, dateOf(now)), step)
      return allowed === step ? [] : [`${scenario.id}: ${path} leads to ${allowed}`]
    })
    expect(lost).toEqual([])
  })

  test('leave the case standing as their titles say', () => {
    const wrong = played.flatMap(({ scenario, state }) => {
      const { stands, id } = scenario.situation
      const row = state.cases.at(-1)
      if (!stands) return row ? [`${scenario.id} has a case`] : []
      if (!row) return [`${scenario.id} has no case`]
      const kept = state.cards?.find(({ madeBy }) => madeBy === row.number)
      const seen = viewOf(row, state.now, kept ? { card: kept } : {})
      const late = deadlineOf(seen).kind === 'overdue'
      return situationOf(seen) === stands && late === (id === 'overdue' || id === 'enrolLate')
        ? []
        : [
            `${scenario.id} on ${state.now}: ${situationOf(seen)}, ${caseStatus(row, state.now)}, late ${late}`,
          ]
    })
    expect(wrong).toEqual([])
  })

  test('have somebody who applied in English, whose every case is written to in English', () => {
    const cases = (id: string) =>
      played
        .filter(({ scenario }) => scenario.id.startsWith(`${id}/`))
        .flatMap(({ state }) => state.cases.map(({ language = 'zh-CN' }) => language))
    expect(new Set(cases('german'))).toEqual(new Set(['en']))
    expect(new Set(cases('hongkong'))).toEqual(new Set(['zh-CN']))
  })

  test('give the device the key to each case, and to nobody else’s the same number', () => {
    const numbers = new Set<string>()
    for (const { state } of played.filter(({ state: { now } }) => now >= '2026'))
      for (const row of state.cases) {
        expect(state.saved.some((one) => one.number === row.number && one.accessKey === row.accessKey)).toBe(
          true,
        )
        numbers.add(row.number + row.accessKey)
      }
    expect(numbers.size).toBe(played.reduce((sum, { state }) => sum + state.cases.length, 0))
  })

  test('are about people who can be nobody', () => {
    for (const { person } of castOn('2026-11-23')) {
      const { card: answers } = person
      for (const number of [answers.idNumber, answers.guardianIdNumber, answers.agentIdNumber])
        expect(number === undefined || isDemoIdNumber(number)).toBe(true)
      expect(isDemoMobile(answers.mobile ?? '')).toBe(true)
    }
  })

  test('are the same at every play', () => {
    for (const scenario of scenariosOn('2026-11-23').slice(0, 60))
      expect(play(scenario, '2026-11-23T09:00', around)).toEqual(play(scenario, '2026-11-23T09:00', around))
  })
})
