import type { PartialAnswers } from '../../src/domain/application.ts'
import {
  type Contribution,
  type ContributionRecord,
  type ContributionState,
  type Insurance,
} from '../../src/domain/contributionRecord.ts'
import { monthsFrom } from '../../src/domain/contributions.ts'
import { findCity } from '../../src/domain/divisions.ts'
import { findBirthDateOf } from '../../src/domain/person.ts'

// Invented working lives. They stand on fixed months, so that turning the clock adds to a record and changes nothing in it.

/** What a person pays of the base, in hundredths of a per cent: usual rates; each city publishes its own (演示数据). */
const withEmployer: Partial<Record<Insurance, number>> = {
  pension: 800,
  medical: 200,
  unemployment: 50,
  injury: 0,
  maternity: 0,
}
const alone: Partial<Record<Insurance, number>> = { pension: 2000, medical: 800 }
/** What residents pay a year, in fen. */
const ofResidents: Partial<Record<Insurance, number>> = { pension: 100_000, medical: 40_000 }

/** Some months in a row that were paid alike. */
interface Span {
  readonly from: string
  /** Until now, where there is none. */
  readonly to?: string
  readonly payer: string | null
  readonly rates: Partial<Record<Insurance, number>>
  /** The base of the first year, in yuan; it rises by 240 a year. */
  readonly base: number
  readonly missing?: readonly string[]
  readonly owed?: readonly string[]
}

function entriesOf(span: Span, month: string): Contribution[] {
  const { from, to = month, payer, rates, missing = [], owed = [] } = span
  return monthsFrom(from, to < month ? to : month).flatMap((period) => {
    if (missing.includes(period)) return []
    const base = span.base + 240 * (Number(period.slice(0, 4)) - Number(from.slice(0, 4)))
    // What is paid for a month is posted in the next one.
    const state: ContributionState = period === month ? 'pending' : owed.includes(period) ? 'owed' : 'paid'
    const shares = Object.entries(rates).map(([insurance, rate]) => ({
      // The tables above are keyed by insurance.
      insurance: insurance as Insurance,
      state,
      own: Math.round((base * rate) / 100),
    }))
    return [{ period, payer, base, shares }]
  })
}

/** Residents pay once a year, each year in the one before it. */
function residentYears(
  from: number,
  rates: Partial<Record<Insurance, number>>,
  asOf: string,
): Contribution[] {
  const years = Number(asOf.slice(0, 4)) - from + 1
  return Array.from({ length: Math.max(0, years) }, (_, i) => ({
    period: String(from + i),
    payer: null,
    base: null,
    shares: Object.entries(rates).map(([insurance, own]) => ({
      insurance: insurance as Insurance,
      state: 'paid' as const,
      own,
    })),
  }))
}

/** Names of employers of the demonstration, in the person's city. */
function employer(answers: PartialAnswers, trade: string): string {
  const city = findCity(answers.city ?? '')?.zh.replace(/市$/, '') ?? '辽宁'
  return `${city}示例${trade}有限公司`
}

/** A working life that fits what somebody is, as it stands on a day (ISO). */
export function careerOf(answers: PartialAnswers, asOf: string): ContributionRecord {
  const month = asOf.slice(0, 7)
  const paying = (spans: readonly Span[]): ContributionRecord => ({
    standing: 'paying',
    entries: spans.flatMap((span) => entriesOf(span, month)),
  })
  const { applicantKind = 'student' } = answers
  switch (applicantKind) {
    case 'employee':
      return paying([
        { from: '2018-07', to: '2021-12', payer: employer(answers, '机械'), rates: withEmployer, base: 4200 },
        {
          from: '2022-03',
          payer: employer(answers, '软件'),
          rates: withEmployer,
          base: 6000,
          missing: ['2024-11'],
          owed: ['2025-05', '2025-06'],
        },
      ])
    case 'hkMoTw':
    case 'foreigner':
      return paying([{ from: '2023-04', payer: employer(answers, '贸易'), rates: withEmployer, base: 9000 }])
    case 'retiree':
      return {
        standing: 'drawing',
        entries: entriesOf(
          {
            from: '1996-01',
            to: '2010-04',
            payer: employer(answers, '纺织'),
            rates: withEmployer,
            base: 420,
          },
          month,
        ),
      }
    case 'flexible':
    case 'selfEmployed':
      return paying([
        { from: '2014-09', to: '2019-06', payer: employer(answers, '百货'), rates: withEmployer, base: 2900 },
        {
          from: '2019-09',
          payer: null,
          rates: alone,
          base: 3600,
          missing: ['2022-04', '2022-05', '2022-06'],
        },
      ])
    case 'resident':
      return { standing: 'paying', entries: residentYears(2016, ofResidents, asOf) }
    case 'student':
    case 'newborn':
      return medicalOnly(answers, asOf)
  }
}

/** Pupils, students and small children: medical insurance, since they were born. */
function medicalOnly(answers: PartialAnswers, asOf: string): ContributionRecord {
  const born = Number((findBirthDateOf(answers) ?? asOf).slice(0, 4))
  return { standing: 'paying', entries: residentYears(Math.max(2016, born), { medical: 40_000 }, asOf) }
}

/** The contributions of somebody who registered in a month (`YYYY-MM`), by what they chose to join. */
export function careerSince(answers: PartialAnswers, from: string, asOf: string): ContributionRecord {
  const chosen = answers.scheme === 'pension' || answers.scheme === 'medical' ? [answers.scheme] : undefined
  const only = (rates: Partial<Record<Insurance, number>>) =>
    Object.fromEntries(
      Object.entries(rates).filter(([each]) => !chosen || chosen.some((one) => one === each)),
    )
  const isResident = answers.applicantKind === 'resident'
  if (answers.forWhom === 'child' || answers.applicantKind === 'student' || isResident)
    return {
      standing: 'paying',
      entries: residentYears(
        Number(from.slice(0, 4)),
        isResident ? only(ofResidents) : { medical: 40_000 },
        asOf,
      ),
    }
  const span: Span = { from, payer: null, rates: only(alone), base: 3600 }
  return { standing: 'paying', entries: entriesOf(span, asOf.slice(0, 7)) }
}

/** A record after a correction that the agency agreed to. */
export function withCorrection(record: ContributionRecord, answers: PartialAnswers): ContributionRecord {
  const { recordFault = 'base', wrongMonths = [], employerName = '', rightBase = '0' } = answers
  const isMeant = ({ period }: Contribution) => wrongMonths.includes(period)
  const base = Number(rightBase)
  switch (recordFault) {
    case 'missing': {
      const added = wrongMonths.flatMap((month) =>
        entriesOf({ from: month, to: month, payer: employerName, rates: withEmployer, base }, '9999-12'),
      )
      const entries = [...record.entries, ...added].sort((a, b) => (a.period < b.period ? -1 : 1))
      return { ...record, entries }
    }
    case 'base':
      return {
        ...record,
        entries: record.entries.map((entry) => (isMeant(entry) ? withBase(entry, base) : entry)),
      }
    case 'notMine':
      return { ...record, entries: record.entries.filter((entry) => !isMeant(entry)) }
  }
}

const withBase = (entry: Contribution, base: number): Contribution => ({
  ...entry,
  base,
  shares: entry.shares.map((share) => ({
    ...share,
    own: Math.round((base * (withEmployer[share.insurance] ?? 0)) / 100),
  })),
})
