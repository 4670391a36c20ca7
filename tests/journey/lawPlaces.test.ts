import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lawIds } from '../../src/domain/law.ts'
import { basisOf } from '../../src/journey/basis.ts'
import { employment } from '../../src/journey/employment.ts'
import { type LawPlaceName, lawPlaces, placesCiting } from '../../src/journey/lawPlaces.ts'
import { askedAt, questionsOn, routeBasis } from '../../src/journey/questionsOnLaw.ts'
import { routeSteps } from '../../src/journey/route.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'

/** The files of each place: its screens, and the rules from which they have what they cite. */
const filesOf: Readonly<Record<LawPlaceName, RegExp>> = {
  rights: /domain\/rights\.ts/,
  claims: /domain\/claims\.ts/,
  periods: /domain\/periods\.ts/,
  employer: /domain\/employerDuty\.ts|checklist\/(?:Duty|EmployerRemedies|PermitPending)\.tsx/,
  papers: /domain\/(?:documents|plan)\.ts|checklist\/FurtherHelp\.tsx/,
  records: /features\/records\//,
  uses: /domain\/uses\//,
  card: /domain\/transfer\.ts|features\/mycard\/\w+\.tsx/,
  eCard: /features\/mycard\/eCard\//,
  cases: /features\/(?:tracking|case|court)\//,
  organisations:
    /domain\/organisations\.ts|features\/(?:organisation|roster|batches|decision|handout|ledger)\//,
  myData: /features\/mydata\//,
}
const laws = [...new Set(lawIds.map((id) => id.replace(/\..*/, '')))]
const citation = new RegExp(`['"]((?:${laws.join('|')})\\.[\\d-]+)['"]`, 'g')

/** Every article that a file names, but for the laws themselves, the words they are found by, and the tables of this test. */
const cited = new Map(
  globSync('src/**/*.{ts,tsx}')
    .filter(
      (file) => !/domain\/law\/|features\/find\/|journey\/(?:basis|lawPlaces|questionsOnLaw)\.ts/.test(file),
    )
    .map(
      (file) => [file, [...readFileSync(file, 'utf8').matchAll(citation)].map(([, id = '']) => id)] as const,
    )
    .filter(([, ids]) => ids.length > 0),
)

test('every article that is cited has a page', () => {
  const known = new Set<string>(lawIds)
  const all = [
    ...[...cited.values()].flat(),
    ...Object.values(basisOf),
    ...Object.values(routeBasis).flatMap(({ laws: ids }) => ids),
  ]
  expect(all.filter((id) => !known.has(id))).toEqual([])
})

test('every file that cites an article belongs to a place that its page names', () => {
  const patterns = Object.values(filesOf)
  expect([...cited.keys()].filter((file) => !patterns.some((files) => files.test(file)))).toEqual([])
})

test.each(Object.keys(lawPlaces) as LawPlaceName[])(
  '%s: the table has what is cited there, and nothing else',
  (name) => {
    const ids = [...cited].flatMap(([file, found]) => (filesOf[name].test(file) ? found : []))
    expect([...lawPlaces[name].laws].toSorted()).toEqual([...new Set(ids)].toSorted())
  },
)

test('every article that a screen cites or a question rests on names it', () => {
  for (const [name, { laws: ids }] of Object.entries(lawPlaces))
    for (const id of ids) expect(placesCiting(id)).toContain(name)
  for (const [field, id] of Object.entries(basisOf))
    expect(questionsOn(id).map((one) => one.field)).toContain(field)
  for (const [step, { laws: ids }] of Object.entries(routeBasis))
    for (const id of ids)
      expect(questionsOn(id)).toContainEqual(expect.objectContaining({ journey: 'route', step }))
})

test('every question with a basis is asked where the way back from its article leads', () => {
  const journeys = { ...procedureJourneys, employment }
  expect(Object.keys(askedAt).toSorted()).toEqual(Object.keys(basisOf).toSorted())
  const lost = Object.entries(askedAt).filter(([field, [journey, id]]) => {
    const step = journeys[journey].steps.find((one) => one.id === id)
    return !step?.asks.some((ask) => (typeof ask === 'string' ? ask : ask.field) === field)
  })
  expect(lost).toEqual([])
})

test('the first of the six questions are those that rest on law, each with what it asks', () => {
  const steps = Object.keys(routeBasis)
  expect(routeSteps.slice(0, steps.length).map(({ id }) => id)).toEqual(steps)
  for (const [id, { asks }] of Object.entries(routeBasis))
    expect(routeSteps.find((step) => step.id === id)?.asks).toContain(asks)
})
