import { countiesOf } from '../../src/domain/divisions.ts'
import type { CityFile, CityPlace } from './cityFile.ts'

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

/** What is wrong with one of the places of a city's file; `i`: its place in the list. */
export const problemsOfPlace =
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
    const notAlone = services.filter((one) => byPeople.has(one)).join(', ')
    if (kind === 'kiosk' && notAlone)
      say(
        'services',
        `自助机办不了要人工办理的业务：${notAlone}`,
        `a machine can’t do what is done by people: ${notAlone}`,
      )
    if (!isInProvince(place.position)) say('position', '坐标不在辽宁', 'the position is not in Liaoning')
    if (!place.name.zh.includes('示例') || !/sample/i.test(place.name.en))
      say('name', '演示地点的名称要写明“示例”', 'the name of a demonstration place says “示例” and “sample”')
    return found
  }
