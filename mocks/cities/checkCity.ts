import * as v from 'valibot'
import { countiesOf, findCity } from '../../src/domain/divisions.ts'
import { usesIn } from '../../src/domain/uses/cardUses.ts'
import { type CityProblem, problemsOfPlace } from './checkPlace.ts'
import { type CityFile, cityFileSchema } from './cityFile.ts'
import { wordsOfIssue } from './wordsOfIssue.ts'

/** All that is wrong with the content of a city's file (as JSON reads it) of this `name`; nothing where it can be used. */
export function checkCity(content: unknown, name: string): readonly CityProblem[] {
  const read = v.safeParse(cityFileSchema, content)
  if (read.success)
    return [...cityProblems(read.output, name), ...read.output.places.flatMap(problemsOfPlace(read.output))]
  const found = read.issues.map((issue) => ({ at: v.getDotPath(issue) ?? '', ...wordsOfIssue(issue) }))
  // What is not a date fails twice: as a date, and as a day of the calendar.
  return found.filter(({ at }, i) => found.findIndex((other) => other.at === at) === i)
}

function cityProblems(file: CityFile, fileName: string): readonly CityProblem[] {
  const { city, closed, banks, hours, places, uses } = file
  const found: CityProblem[] = []
  const say = (at: string, zh: string, en: string) => void found.push({ at, zh, en })
  if (!findCity(city)) say('city', `辽宁没有代码为${city}的市`, `there is no city ${city} in Liaoning`)
  if (fileName !== `${city}.json`)
    say(
      'city',
      `文件名应为${city}.json，现在是${fileName}`,
      `the file should be called ${city}.json, but is ${fileName}`,
    )
  for (const twice of repeated(closed.map(({ date }) => date)))
    say('closed', `${twice}出现了两次`, `${twice} stands here twice`)
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
