import * as v from 'valibot'
import { countiesOf, findCity } from '../../src/domain/divisions.ts'
import { usesIn } from '../../src/domain/uses/cardUses.ts'
import { type CityFile, type CityPlace, cityFileSchema } from './cityFile.ts'

/** What is wrong with a file of a city: where, and in both languages what and what to do. */
export interface CityProblem {
  readonly at: string
  readonly zh: string
  readonly en: string
}

/** What is done by people only. */
const byPeople = new Set<CityPlace['services'][number]>([
  'register',
  'collect',
  'activate',
  'loss',
  'pin',
  'cancel',
])

/** No local number in China begins with 0: such a one is nobody's. */
const demoPhone = /^(?:12333|0\d{2,3}-0\d{6,7})$/

/** The rectangle around Liaoning, in degrees. */
const isInProvince = ({ lat, lon }: { lat: number; lon: number }): boolean =>
  lat > 38.3 && lat < 43.7 && lon > 118.5 && lon < 126

/** All that is wrong with the content of a city's file (as JSON reads it); nothing where it can be used. */
export function checkCity(content: unknown): readonly CityProblem[] {
  const read = v.safeParse(cityFileSchema, content)
  if (read.success)
    return [...cityProblems(read.output), ...read.output.places.flatMap(placeProblems(read.output))]
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

const placeProblems =
  ({ city, banks, hours }: CityFile) =>
  (place: CityPlace, i: number): readonly CityProblem[] => {
    const found: CityProblem[] = []
    const say = (entry: string, zh: string, en: string) =>
      void found.push({ at: `places.${i}.${entry}`, zh, en })
    const { id, kind, county, phone, services } = place
    const bank = banks.find(({ code }) => code === place.bank)
    const names = Object.keys(hours)
    if (!countiesOf(city).some(({ code }) => code === county))
      say('county', `${county}不在这个市`, `${county} is not in this city`)
    if (!id.startsWith(`${county}-`))
      say('id', `编号应以${county}-开头`, `the id should begin with ${county}-`)
    if (kind === 'bank' && !bank)
      say(
        'bank',
        `没有银行${place.bank}，请先写进banks`,
        `there is no bank ${place.bank}: add it to banks first`,
      )
    if (kind !== 'bank' && place.bank !== null)
      say('bank', '只有银行网点写银行，这里应为null', 'only a bank’s outlet has a bank: this should be null')
    if (!names.includes(place.hours))
      say(
        'hours',
        `没有叫“${place.hours}”的开放时间（有：${names.join('、')}）`,
        `there are no hours called “${place.hours}” (there are: ${names.join(', ')})`,
      )
    if (!demoPhone.test(phone))
      say(
        'phone',
        '演示号码应为12333，或区号后以0开头（没有人用的号码）',
        'a demonstration number is 12333, or has a 0 after the area code, which nobody’s has',
      )
    if (place.instant && !(services.includes('apply') && (kind === 'office' || bank?.instant)))
      say(
        'instant',
        '当场制卡要求本处受理申领、银行支持当场制卡',
        'cards on the spot need “apply” here and a bank that makes them',
      )
    if (services.includes('activate') && kind !== 'bank')
      say('services', '金融功能只能在银行激活', 'the financial function is activated at a bank only')
    if (kind === 'kiosk' && services.some((one) => byPeople.has(one)))
      say('services', '自助机办不了要人工办理的业务', 'a machine can’t do what is done by people')
    if (!isInProvince(place.position)) say('position', '坐标不在辽宁', 'the position is not in Liaoning')
    if (!place.name.zh.includes('示例') || !/sample/i.test(place.name.en))
      say('name', '演示地点的名称要写明“示例”', 'the name of a demonstration place says “示例” and “sample”')
    return found
  }

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) < i)),
]
