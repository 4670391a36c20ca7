/** One year of the calendar published by the General Office of the State Council. Days are `MM-DD`. */
export interface HolidayYear {
  readonly notice: string
  /** Days off, weekends within the holiday included: first and last day. */
  readonly off: readonly (readonly [first: string, last: string])[]
  /** Saturdays and Sundays worked instead. */
  readonly worked: readonly string[]
}

/** Statutory holidays by year (国务院办公厅关于部分节假日安排的通知). */
export const holidayYears: ReadonlyMap<string, HolidayYear> = new Map([
  [
    '2024',
    {
      notice: '国办发明电〔2023〕7号',
      off: [
        ['01-01', '01-01'],
        ['02-10', '02-17'],
        ['04-04', '04-06'],
        ['05-01', '05-05'],
        ['06-10', '06-10'],
        ['09-15', '09-17'],
        ['10-01', '10-07'],
      ],
      worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
    },
  ],
  [
    '2025',
    {
      notice: '国办发明电〔2024〕12号',
      off: [
        ['01-01', '01-01'],
        ['01-28', '02-04'],
        ['04-04', '04-06'],
        ['05-01', '05-05'],
        ['05-31', '06-02'],
        ['10-01', '10-08'],
      ],
      worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
    },
  ],
  [
    '2026',
    {
      notice: '国办发明电〔2025〕7号',
      off: [
        ['01-01', '01-03'],
        ['02-15', '02-23'],
        ['04-04', '04-06'],
        ['05-01', '05-05'],
        ['06-19', '06-21'],
        ['09-25', '09-27'],
        ['10-01', '10-07'],
      ],
      worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
    },
  ],
])

/**
 * New Year's Eve, Dragon Boat and Mid-Autumn Festival of years whose calendar is not published yet, by the almanac of the
 * Purple Mountain Observatory. `Intl` is no source: its Chinese calendar begins the years 2027 and 2030 a day off.
 */
export const lunarDays: ReadonlyMap<string, readonly [eve: string, dragonBoat: string, midAutumn: string]> =
  new Map([
    ['2027', ['02-05', '06-09', '09-15']],
    ['2028', ['01-25', '05-28', '10-03']],
    ['2029', ['02-12', '06-16', '09-22']],
    ['2030', ['02-02', '06-05', '09-12']],
    ['2031', ['01-22', '06-24', '10-01']],
    ['2032', ['02-10', '06-12', '09-19']],
    ['2033', ['01-30', '06-01', '09-08']],
    ['2034', ['02-18', '06-20', '09-27']],
    ['2035', ['02-07', '06-10', '09-16']],
    ['2036', ['01-27', '05-30', '10-04']],
    ['2037', ['02-14', '06-18', '09-24']],
  ])

/** The day `days` after a day of the year, as `MM-DD`. */
function shift(year: string, day: string, days: number): string {
  return new Date(Date.parse(`${year}-${day}`) + days * 86_400_000).toISOString().slice(5, 10)
}

function isWeekend(year: string, day: string): boolean {
  const weekday = new Date(`${year}-${day}`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** Spring Festival is the eve and three days; Qingming by the usual formula for the 21st century. */
function statutoryDays(year: string): string[] {
  const [eve, ...lunar] = lunarDays.get(year) ?? []
  const spring = eve === undefined ? [] : [0, 1, 2, 3].map((days) => shift(year, eve, days))
  const y = Number(year) % 100
  const qingming = `04-0${Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4)}`
  return ['01-01', ...spring, qingming, '05-01', '05-02', ...lunar, '10-01', '10-02', '10-03']
}

const estimates = new Map<string, HolidayYear>()

/**
 * The holidays of a year without a published calendar, as 全国年节及纪念日放假办法 (2024) fixes them: the statutory days, and for
 * each that falls on a weekend the next working day. What weekends are worked instead is unknown, and so are the lunar days
 * after 2037.
 */
export function estimateHolidayYear(year: string): HolidayYear {
  const known = estimates.get(year)
  if (known) return known
  const off = new Set(statutoryDays(year))
  for (const day of statutoryDays(year)) {
    if (!isWeekend(year, day)) continue
    let instead = shift(year, day, 1)
    while (off.has(instead) || isWeekend(year, instead)) instead = shift(year, instead, 1)
    off.add(instead)
  }
  const estimate = { notice: '', off: [...off].toSorted().map((day) => [day, day] as const), worked: [] }
  estimates.set(year, estimate)
  return estimate
}
