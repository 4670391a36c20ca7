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
 * The holidays of a year without a published calendar: the fixed solar days of 全国年节及纪念日放假办法 (2024) and Qingming
 * by the usual formula for the 21st century. Lunar festivals and exchanged working days are unknown.
 */
export function estimateHolidayYear(year: string): HolidayYear {
  const y = Number(year) % 100
  const qingming = `04-0${Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4)}`
  return {
    notice: '',
    off: [
      ['01-01', '01-01'],
      [qingming, qingming],
      ['05-01', '05-02'],
      ['10-01', '10-03'],
    ],
    worked: [],
  }
}
