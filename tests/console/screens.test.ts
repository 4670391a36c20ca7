import { matchPath } from 'react-router-dom'
import { describe, expect, test } from 'vitest'
import { viewOf } from '../../mocks/agency/caseView.ts'
import { castOn } from '../../mocks/scenarios/cast.ts'
import { readState } from '../../mocks/scenarios/readState.ts'
import { scenariosOn } from '../../mocks/scenarios/scenarios.ts'
import { screensOn, stages } from '../../mocks/scenarios/screens.ts'
import { everybody, fileNameOf, findScreens, oneOfEach, shotsOf } from '../../mocks/scenarios/shots.ts'
import { screens as places } from '../../src/app/screens.ts'
import { lawIds } from '../../src/domain/law.ts'
import { type PressAction, residentActions } from '../../src/domain/residentActions.ts'
import { card } from '../../src/journey/card.ts'
import { walk } from '../../src/journey/engine.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { decidePath, recordsCodePath } from '../../src/journey/paths.ts'
import { route, routeSteps } from '../../src/journey/route.ts'
import { wallShots } from '../e2e/shots.ts'

const today = '2026-11-23'
const around = { look: { language: 'zh-CN', elder: false, theme: 'light' }, latency: [0, 0] } as const
const all = screensOn(today)
const played = all.map((screen) => ({
  screen,
  state: screen.play(`${today}T10:00`, { ...around, latency: [0, 0] }),
}))
const any = { people: everybody, stage: '', kind: '', text: '' } as const

describe('the screens of the wall', () => {
  test('have an id each, can be played, and make states that can be loaded', () => {
    expect(all.length).toBeGreaterThan(900)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const broken = played.flatMap(({ screen, state }) => {
      const read = readState(JSON.parse(JSON.stringify(state)))
      return read.ok ? [] : [`${screen.id}: ${read.problem}`]
    })
    expect(broken).toEqual([])
  })

  test('hold every scenario', () => {
    const ids = new Set(all.map(({ id }) => id))
    expect(scenariosOn(today).filter(({ id }) => !ids.has(id))).toEqual([])
  })

  test('hold every step that each person walks, with all answers before it and none after', () => {
    const missing = castOn(today).flatMap(({ person }) =>
      [
        { journey: route, answers: person.enrolment ?? person.card },
        { journey: card, answers: person.card },
        ...(person.enrolment ? [{ journey: enrolment, answers: person.enrolment }] : []),
      ].flatMap(({ journey, answers }) =>
        walk(journey, answers, today)
          .steps.filter(({ id }) => journey === route || !routeSteps.some((step) => step.id === id))
          .flatMap((step) => {
            const found = played.find(
              ({ screen, state }) =>
                screen.player?.person.id === person.id && state.path === `/${journey.id}/${step.id}`,
            )
            const isOpen =
              found && walk(journey, found.state.draft?.answers ?? {}, today).open?.id === step.id
            return isOpen ? [] : [`${person.id}/${journey.id}/${step.id}`]
          }),
      ),
    )
    expect(missing).toEqual([])
  })

  test('reach every address that the app has, every article, and every form of a case', () => {
    const paths = played.map(({ state }) => state.path)
    // Who asks for a record, and who decides, is in the memory of the page: these open from the page before only.
    const unreached = places.filter(
      ({ path: place }) =>
        place !== recordsCodePath && place !== decidePath && !paths.some((path) => matchPath(place, path)),
    )
    expect(unreached.map(({ path }) => path)).toEqual([])
    expect(lawIds.filter((id) => !paths.includes(`/law/${id}`))).toEqual([])
    const pressed: ReadonlySet<string> = new Set([
      'undoWithdrawal',
      'restoreConsent',
      'remind',
      'changeLanguage',
    ] satisfies PressAction[])
    const forms = residentActions.filter((action) => !pressed.has(action))
    expect(forms.filter((action) => !paths.some((path) => path.split('/').includes(action)))).toEqual([])
    expect(paths.some((path) => !places.some((place) => matchPath(place.path, path)))).toBe(true)
  })

  test('show a form only where the case allows what it does', () => {
    const wrong = played.flatMap(({ screen, state }) => {
      const action = /\/do\/(\w+)/.exec(state.path)?.[1]
      const row = state.cases.at(-1)
      if (!action || !row) return []
      const { actions } = viewOf(row, state.now)
      return actions.some((one) => one === action) ? [] : [screen.id]
    })
    expect(wrong).toEqual([])
  })

  test('come stage by stage, and the steps of a person in the order of the journey', () => {
    const order = all.map(({ stage }) => stages.indexOf(stage))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    const kinds = all
      .filter(
        ({ id, stage }) => stage === 'applying' && id.startsWith('flexible/') && id !== 'flexible/tasks',
      )
      .map(({ kind }) => kind)
    expect(kinds.slice(0, 4)).toEqual(['person', 'records', 'mobile', 'photo'])
    expect(kinds.at(-1)).toBe('replacement/check')
  })
})

describe('what is wanted of them', () => {
  test('one of each is the first person who gets to a screen, and leaves no screen out', () => {
    const each = findScreens(all, { ...any, people: oneOfEach })
    expect(each.map(({ kind }) => kind).toSorted()).toEqual(
      [...new Set(all.map(({ kind }) => kind))].toSorted(),
    )
    expect(each.find(({ kind }) => kind === 'posted')?.id).toBe('flexible/posted')
    expect(each.find(({ kind }) => kind === 'withEmployer')?.id).toBe('employee/withEmployer')
  })

  test('is narrowed by person, stage, kind and a word of the name, the title or the id', () => {
    const ids = (wish: Partial<Parameters<typeof findScreens>[1]>) =>
      findScreens(all, { ...any, ...wish }).map(({ id }) => id)
    expect(ids({ people: 'retiree', kind: 'posted' })).toEqual(['retiree/posted'])
    const ofRetiree = ids({ people: 'retiree', stage: 'inHand' })
    expect(ofRetiree).toContain('retiree/active')
    const others = all.filter(({ id }) => !ofRetiree.includes(id))
    expect(
      others.filter(({ player, stage }) => player?.person.id === 'retiree' && stage === 'inHand'),
    ).toEqual([])
    expect(ofRetiree.filter((id) => !id.startsWith('retiree/'))).toEqual([])
    expect(ids({ text: '孙桂兰', stage: 'inHand' })).toEqual(ids({ people: 'retiree', stage: 'inHand' }))
    expect(ids({ text: 'hong kong', kind: 'active' })).toEqual(['hongkong/active'])
    expect(ids({ text: 'card/address' })).toEqual(['employee/card/address'])
    expect(ids({ text: 'nothing of the kind' })).toEqual([])
    const byTitle = findScreens(all, { ...any, text: 'the post' }, ({ title }) =>
      'en' in title ? title.en : '',
    )
    expect(new Set(byTitle.map(({ kind }) => kind))).toEqual(new Set(['posted']))
  })

  test('is taken in every language, look and width that is wanted, each picture under a name of its own', () => {
    const shots = shotsOf(findScreens(all, { ...any, people: 'retiree', kind: 'posted' }), {
      languages: ['zh-CN', 'en'],
      elder: [false, true],
      themes: ['light', 'dark'],
      widths: [390, 1280],
    })
    expect(shots).toHaveLength(16)
    const names = shots.map(fileNameOf)
    expect(new Set(names).size).toBe(16)
    expect(names[0]).toBe('retiree-posted-zh-CN-390.png')
    expect(names.at(-1)).toBe('retiree-posted-en-1280-elder-dark.png')
    const everything = shotsOf(all, { languages: ['en'], elder: [false], themes: ['light'], widths: [390] })
    expect(new Set(everything.map(fileNameOf)).size).toBe(all.length)
    expect(everything.every((shot) => /^[\w.-]+\.png$/.test(fileNameOf(shot)))).toBe(true)
  })
})

describe('npm run screenshots', () => {
  const plain = { elder: false, dark: false }
  test('takes what the wall shows at first, in both languages and widths', () => {
    const each = findScreens(all, { ...any, people: oneOfEach })
    const shots = wallShots(plain, today)
    expect(shots).toHaveLength(each.length * 4)
    expect(new Set(shots.map(({ screen }) => screen.id))).toEqual(new Set(each.map(({ id }) => id)))
  })
  test('is narrowed by options, and says what there is where something else is asked', () => {
    const asked = { ...plain, dark: true, person: 'retiree', stage: 'inHand', lang: 'en', width: '390' }
    expect(wallShots({ ...asked, only: 'year ten' }, today).map(fileNameOf)).toEqual([
      'retiree-yearTen-en-390-dark.png',
    ])
    expect(() => wallShots({ ...asked, lang: 'fr' }, today)).toThrow('--lang is one of zh-CN, en; not fr')
    expect(() => wallShots({ ...asked, person: 'nobody' }, today)).toThrow(
      /--person is one of one, all, flexible/,
    )
  })
})
