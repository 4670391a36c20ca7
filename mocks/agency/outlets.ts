import type { Bank, Outlet } from '../../src/api/outletSchemas.ts'
import { findCityFile } from '../cities/cities.ts'
import type { CityFile, CityPlace } from '../cities/cityFile.ts'
import { fingerprintOf } from './random.ts'
import { type Words, words } from './words.ts'

// Banks and outlets of the demonstration, from the file of a city, which has to be loaded first (`loadCity`).

/** The banks of a city in an order that is another every day and favours none; undefined for a city that is not in Liaoning. */
export function findBanks(city: string, date: string): readonly Bank[] | undefined {
  const file = findCityFile(city)
  const lot = (code: string) => fingerprintOf(`${date}/${city}/${code}`)
  return file?.banks
    .map((bank) => ({ ...bank, outlets: file.places.filter((place) => place.bank === bank.code).length }))
    .sort((a, b) => (lot(a.code) < lot(b.code) ? -1 : 1))
}

/** Outlets, offices and machines of a city, or a bank's outlets there; undefined for a city that is not in Liaoning. */
export function findOutlets(city: string, bank?: string): readonly Outlet[] | undefined {
  const file = findCityFile(city)
  return file?.places
    .filter((place) => bank === undefined || place.bank === bank)
    .map((place) => outletOf(file, place))
}

function outletOf({ hours, closed }: CityFile, { appointments, ...place }: CityPlace): Outlet {
  const { weekly = [], holidays = 'closed' } = hours[place.hours] ?? {}
  return {
    ...place,
    hours: hoursText(weekly, holidays),
    opening: { weekly, holidays, closed },
    appointments: appointments !== null,
  }
}

const dayNames = [
  ['周一', 'Monday'],
  ['周二', 'Tuesday'],
  ['周三', 'Wednesday'],
  ['周四', 'Thursday'],
  ['周五', 'Friday'],
  ['周六', 'Saturday'],
  ['周日', 'Sunday'],
] as const

/** `[1, 2, 3]` as 周一至周三, Monday to Wednesday. */
function daysText(days: readonly number[]): Words {
  const [first, last] = [days[0] ?? 1, days.at(-1) ?? 1]
  if (days.length === 7) return words('每天', 'Every day')
  const [zh, en] = dayNames[first - 1] ?? dayNames[0]
  const [lastZh, lastEn] = dayNames[last - 1] ?? dayNames[0]
  if (days.length === 1) return words(zh, en)
  return days.length === 2
    ? words(`${zh}、${lastZh}`, `${en} and ${lastEn}`)
    : words(`${zh}至${lastZh}`, `${en} to ${lastEn}`)
}

/** Opening hours in words: 周一至周五 8:30–11:30、13:00–16:30，法定节假日除外. */
function hoursText(weekly: Outlet['opening']['weekly'], holidays: Outlet['opening']['holidays']): Words {
  const spans = new Map<string, { readonly days: Words; readonly hours: string[] }>()
  for (const { days, from, to } of weekly) {
    const line = spans.get(days.join()) ?? { days: daysText(days), hours: [] }
    line.hours.push(`${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`)
    spans.set(days.join(), line)
  }
  const lines = [...spans.values()]
  if (lines.length === 1 && lines[0]?.hours.join() === '0:00–24:00')
    return words('全天24小时', 'Day and night')
  const closes = holidays === 'closed'
  return words(
    lines.map(({ days, hours }) => `${days.zh} ${hours.join('、')}`).join('，') +
      (closes ? '，法定节假日除外' : ''),
    lines.map(({ days, hours }) => `${days.en} ${hours.join(', ')}`).join('; ') +
      (closes ? ', closed on public holidays' : ''),
  )
}
