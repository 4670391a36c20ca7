import * as v from 'valibot'
import { countiesOf, findCity } from '../../src/domain/divisions.ts'
import { usesIn } from '../../src/domain/uses/cardUses.ts'
import { type CityProblem, problemsOfPlace } from './checkPlace.ts'
import { type CityFile, cityFileSchema } from './cityFile.ts'

/** All that is wrong with the content of a city's file (as JSON reads it); nothing where it can be used. */
export function checkCity(content: unknown): readonly CityProblem[] {
  const read = v.safeParse(cityFileSchema, content)
  if (read.success)
    return [...cityProblems(read.output), ...read.output.places.flatMap(problemsOfPlace(read.output))]
  return read.issues.map((issue) => ({ at: v.getDotPath(issue) ?? '', ...wordsOf(issue) }))
}

/** What the schema found, in words. */
function wordsOf({ expected, received, kind }: v.BaseIssue<unknown>): Omit<CityProblem, 'at'> {
  const wanted = expected ?? ''
  if (received === 'undefined')
    return { zh: `缺少这一项（应为${wanted}）`, en: `missing (should be ${wanted})` }
  if (expected === 'never' || (kind === 'schema' && expected === null))
    return { zh: '没有这个名称的项，请检查拼写', en: 'there is no entry of this name: check the spelling' }
  return {
    zh: `应为${wanted || '另一种格式'}，现在是${received}`,
    en: `should be ${wanted || 'of another form'}, but is ${received}`,
  }
}

function cityProblems(file: CityFile): readonly CityProblem[] {
  const { city, banks, hours, places, uses } = file
  const found: CityProblem[] = []
  const say = (at: string, zh: string, en: string) => void found.push({ at, zh, en })
  if (!findCity(city)) say('city', `辽宁没有代码为${city}的市`, `there is no city ${city} in Liaoning`)
  for (const twice of repeated(banks.map(({ code }) => code)))
    say('banks', `银行${twice}出现了两次`, `the bank ${twice} stands here twice`)
  for (const twice of repeated(places.map(({ id }) => id)))
    say('places', `编号${twice}出现了两次`, `the id ${twice} stands here twice`)
  for (const { code } of banks) {
    const own = places.filter(({ bank }) => bank === code)
    if (!own.some(({ services }) => services.includes('collect')))
      say('banks', `${code}没有能领卡的网点`, `no outlet of ${code} hands out cards`)
  }
  for (const { code, zh, en } of countiesOf(city))
    if (!places.some(({ kind, county }) => kind === 'office' && county === code))
      say('places', `${zh}没有经办窗口`, `there is no office in ${en}`)
  for (const use of Object.keys(uses))
    if (!usesIn(city).some(({ id, state }) => id === use && state === 'byCity'))
      say(
        `uses.${use}`,
        `没有叫“${use}”、由这个市决定的用途`,
        `there is no use “${use}” that this city decides`,
      )
  for (const [name, { weekly }] of Object.entries(hours))
    for (const [i, span] of weekly.entries()) {
      const at = `hours.${name}.weekly.${i}`
      if (span.from >= span.to)
        say(at, `${span.from}不早于${span.to}`, `${span.from} is not before ${span.to}`)
      const other = weekly.slice(0, i).find((one) => overlap(one, span))
      if (other) say(at, '和前面的时间重叠', 'overlaps with hours above it')
    }
  return found
}

type Hours = CityFile['hours'][string]['weekly'][number]
const overlap = (a: Hours, b: Hours): boolean =>
  a.days.some((day) => b.days.includes(day)) && a.from < b.to && b.from < a.to

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) < i)),
]
