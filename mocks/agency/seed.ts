import type { Bank, Outlet } from '../../src/api/schemas.ts'
import { countiesOf, type Division, findCity } from '../../src/domain/divisions.ts'
import { fingerprintOf } from './random.ts'

/**
 * Banks and outlets of the demonstration. No official list of Liaoning's issuing banks was found: which bank issues where, and
 * what it can do, is configuration; every outlet is invented and says so (示例). What is known: ICBC issued the province's
 * first third-generation card (Chaoyang, 2019); a card number range is named after Dalian's bank, another after Shengjing's.
 */
interface SeedBank {
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly instant: boolean
  readonly post: boolean
  /** The only cities it issues in; all 14 without. */
  readonly only?: readonly string[]
}

const seedBanks: readonly SeedBank[] = [
  { code: 'ICBC', zh: '中国工商银行', en: 'ICBC', instant: true, post: true },
  { code: 'ABC', zh: '中国农业银行', en: 'Agricultural Bank of China', instant: true, post: false },
  { code: 'BOC', zh: '中国银行', en: 'Bank of China', instant: true, post: true },
  { code: 'CCB', zh: '中国建设银行', en: 'China Construction Bank', instant: true, post: false },
  { code: 'PSBC', zh: '中国邮政储蓄银行', en: 'Postal Savings Bank of China', instant: false, post: true },
  { code: 'BCOM', zh: '交通银行', en: 'Bank of Communications', instant: false, post: false },
  { code: 'DLB', zh: '大连银行', en: 'Bank of Dalian', instant: true, post: false, only: ['210200'] },
  { code: 'SJB', zh: '盛京银行', en: 'Shengjing Bank', instant: true, post: false, only: ['210100'] },
  {
    code: 'LNRCC',
    zh: '辽宁农村商业银行',
    en: 'Liaoning Rural Commercial Bank',
    instant: false,
    post: false,
    only: ['210100'],
  },
]

const weekdays = {
  zh: '周一至周五 9:00–17:00，法定节假日除外',
  en: 'Monday to Friday 9:00–17:00, closed on public holidays',
}
const withSaturday = {
  zh: '周一至周五 9:00–17:00，周六 9:30–15:30',
  en: 'Monday to Friday 9:00–17:00, Saturday 9:30–15:30',
}

const issuingIn = (city: string): readonly SeedBank[] =>
  seedBanks.filter((bank) => !bank.only || bank.only.includes(city))

/** Each bank has two invented outlets per city, in counties that differ from bank to bank. */
function outletsOf(bank: SeedBank, city: string): readonly Outlet[] {
  const counties = countiesOf(city)
  return [0, 1].flatMap((nth) => {
    const county = nth === 0 ? counties[0] : counties[1 + (seedBanks.indexOf(bank) % (counties.length - 1))]
    return county ? [bankOutlet(bank, county, nth)] : []
  })
}

function bankOutlet(bank: SeedBank, county: Division, nth: number): Outlet {
  const street = 1 + (seedBanks.indexOf(bank) + 1) * 10 + nth
  return {
    id: `${county.code}-${bank.code}-${nth + 1}`,
    bank: bank.code,
    name: { zh: `${bank.zh}${county.zh}示例网点`, en: `${bank.en}, sample outlet ${county.en}` },
    address: {
      zh: `${county.zh}示例路${street}号（演示）`,
      en: `${street} Sample Road, ${county.en} (demo)`,
    },
    county: county.code,
    hours: nth === 0 ? weekdays : withSaturday,
    phone: '12333',
    instant: bank.instant && nth === 0,
    handsOut: true,
    enablesSocial: nth === 0,
    stepFree: seedBanks.indexOf(bank) % 3 !== nth,
  }
}

/** One invented office of the agency in every county. */
function officeIn(county: Division, nth: number): Outlet {
  return {
    id: `${county.code}-office`,
    bank: null,
    name: {
      zh: `${county.zh}社会保障卡服务窗口（示例）`,
      en: `Social security card desk, ${county.en} (sample)`,
    },
    address: {
      zh: `${county.zh}示例街${nth + 1}号（演示）`,
      en: `${nth + 1} Sample Street, ${county.en} (demo)`,
    },
    county: county.code,
    hours: weekdays,
    phone: '12333',
    instant: false,
    handsOut: true,
    enablesSocial: true,
    stepFree: true,
  }
}

/** The banks of a city in an order that is another every day and favours none; undefined for a city that is not in Liaoning. */
export function findBanks(city: string, date: string): readonly Bank[] | undefined {
  if (!findCity(city)) return undefined
  const lot = (code: string) => fingerprintOf(`${date}/${city}/${code}`)
  return issuingIn(city)
    .map(({ code, zh, en, instant, post }) => ({ code, name: { zh, en }, outlets: 2, instant, post }))
    .sort((a, b) => (lot(a.code) < lot(b.code) ? -1 : 1))
}

/** Outlets and offices of a city, or a bank's outlets there; undefined for a city that is not in Liaoning. */
export function findOutlets(city: string, bank?: string): readonly Outlet[] | undefined {
  if (!findCity(city)) return undefined
  const banks = issuingIn(city).filter(({ code }) => bank === undefined || code === bank)
  const offices = bank === undefined ? countiesOf(city).map(officeIn) : []
  return [...banks.flatMap((one) => outletsOf(one, city)), ...offices]
}
