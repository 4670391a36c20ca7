// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { CaseEvent, CaseKind } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { words as trackingEn } from '../../src/features/tracking/words.en.ts'
import { words as trackingZh } from '../../src/features/tracking/words.zh-CN.ts'
import { words as progressEn } from '../../src/i18n/progress.words.en.ts'
import { words as progressZh } from '../../src/i18n/progress.words.zh-CN.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'

afterEach(cleanup)

const number = 'LN-DEMO-20260302-0001'
const at = `/cases/${number}`
const tracking = { 'zh-CN': trackingZh, en: trackingEn }
const progress = { 'zh-CN': progressZh, en: progressEn }
const languages = ['zh-CN', 'en'] as const

const correctionAsked: CaseEvent = {
  type: 'correctionAsked',
  at: '2026-03-05T09:00',
  by: 'agency',
  field: 'documents',
  reason: 'guardianNotShown',
}
/** Where a case of any procedure can be, and when it is looked at there. */
const states = {
  submitted: { way: waysTo.submitted, now: '2026-03-02T10:00' },
  late: { way: waysTo.reviewing, now: '2026-08-03T10:00' },
  needsCorrection: { way: waysTo.reviewing, now: '2026-03-06T10:00' },
  rejected: { way: waysTo.rejected, now: '2026-03-10T10:00' },
  withdrawn: { way: waysTo.withdrawn, now: '2026-03-03T10:00' },
} as const
type State = keyof typeof states

/** A case of this procedure in this state, as it is seen. */
const look = (kind: CaseKind, state: State, language: (typeof languages)[number]) => {
  const row = caseRow(states[state].way, { kind })
  const events = state === 'needsCorrection' ? [...row.events, correctionAsked] : row.events
  return openDesk({ rows: [{ ...row, events }], at, now: states[state].now, language })
}

/** What is rightly called so whatever the case is: a review and arbitration are applied for, and so is a card. */
const otherwise = /申请(行政复议|劳动仲裁)|(政府|口头|依法)申请|card application/gi

const table = caseKinds
  .filter((kind) => procedures[kind].actions.size > 0)
  .flatMap((kind) => Object.keys(states).map((state) => ({ kind, state: state as State })))

/** What is applied for, in Chinese; in English only a card is. */
const applications: ReadonlySet<CaseKind> = new Set([
  'enrolment',
  'card',
  'recordCorrection',
  'replacement',
  'administrativeReview',
])
/** What is not to be read on the page of a case of this procedure. */
const wrongFor = (kind: CaseKind, language: (typeof languages)[number]): RegExp =>
  language === 'en'
    ? kind === 'card'
      ? /\bcomplaint\b/i
      : /\bapplications?\b/i
    : applications.has(kind)
      ? /投诉/
      : /申请/

describe.each(languages)('the page of a case, in %s', (language) => {
  const { nouns } = progress[language]
  const { actions } = tracking[language]
  /** In which words the noun is read there. */
  const shown: { readonly [S in State]: (kind: CaseKind) => string } = {
    submitted: (kind) => actions.withdraw(nouns[kind]),
    late: (kind) => actions.withdraw(nouns[kind]),
    needsCorrection: (kind) => nouns[kind].name,
    rejected: (kind) => nouns[kind].again,
    withdrawn: (kind) => (procedures[kind].contests ? '' : nouns[kind].again),
  }

  test.each(table)('calls it by the noun of its procedure: $kind, $state', async ({ kind, state }) => {
    await look(kind, state, language)
    const { name } = nouns[kind]
    await screen.findAllByText(tracking[language].timeline.heading)
    expect(document.body.textContent).toContain(shown[state](kind))
    const said = (document.body.textContent ?? '').replace(otherwise, '')
    expect(said).not.toMatch(wrongFor(kind, language))
    // Its own noun may have another's in it, as 更正申请 has 申请.
    for (const other of caseKinds)
      expect(said.replaceAll(name, '')).not.toMatch(
        new RegExp(`(这份|这次|撤回|this |your )${nouns[other].name}`, 'i'),
      )
  })
})

test.each(languages)(
  'a review that was withdrawn is not offered to be asked for again (%s)',
  async (language) => {
    const row = caseRow(waysTo.withdrawn, { kind: 'administrativeReview' })
    await openDesk({ rows: [row], at, now: '2026-04-10T10:00', language })
    await screen.findByText(tracking[language].withdrawal.isFinal)
    const { again } = progress[language].nouns.administrativeReview
    expect(screen.queryByRole('link', { name: again })).toBeNull()
  },
)
