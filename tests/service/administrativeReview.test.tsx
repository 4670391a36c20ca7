// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseEventType, CaseKind } from '../../src/domain/case.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { countPeriod } from '../../src/domain/periods.ts'
import { words as review } from '../../src/features/check/review.words.zh-CN.ts'
import { words as tracking } from '../../src/features/tracking/words.zh-CN.ts'
import { formatDay } from '../../src/i18n/dates.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { periodPath } from '../../src/journey/paths.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'
import { openAgency, openWizard, patience, place, type TestAgency } from './wizardDesk.tsx'
import { monday, person } from './wizardPeople.ts'

afterEach(cleanup)

const { review: asked = {}, complaint = {} }: { review?: PartialAnswers; complaint?: PartialAnswers } =
  person('employee')
const draft = { journey: 'administrativeReview' } as const

interface Submitted {
  readonly number: string
  readonly accessKey: string
}
const see = (agency: TestAgency, { number, accessKey }: Submitted) =>
  agency.client.call('getCase', { params: { number }, accessKey })

/** A complaint that was answered with a refusal, six weeks after `monday`. */
async function refusedComplaint(agency: TestAgency): Promise<Submitted> {
  const sent = await agency.client.call('submitComplaint', {
    key: 'key-of-complaint',
    body: { answers: complaint },
  })
  await agency.store.change((tables) => {
    const row = tables.get('cases', sent.number)
    const event = {
      type: 'rejected',
      at: `${addDays(monday, 40)}T10:00`,
      by: 'agency',
      reason: 'breachNotFound',
    } as const
    if (row) tables.set('cases', row.number, { ...row, events: [...row.events.slice(0, 1), event] })
  })
  agency.clock.moveTo(`${addDays(monday, 42)}T10:00`)
  return sent
}

/** What a request for a review of that says, with a paper that shows something. */
const requestFor = ({ number }: Submitted, more: PartialAnswers = {}): PartialAnswers => ({
  ...asked,
  contestedCase: number,
  decisionDay: addDays(monday, 41),
  documents: {
    reviewEvidence: { uploadId: 'demo-upload-r', name: 'r.jpg', type: 'image/jpeg', bytes: 90_000 },
  },
  ...more,
})
let keys = 0
const ask = (agency: TestAgency, answers: PartialAnswers) =>
  agency.client.call('submitAdministrativeReview', { key: `key-of-review-${(keys += 1)}`, body: { answers } })
const objectionsTo = (agency: TestAgency, answers: PartialAnswers) =>
  ask(agency, answers).then(
    () => 'taken',
    ({ problem }) => problem?.errors?.map(({ problem: { code } }: { problem: { code: string } }) => code),
  )

describe('a review of a decision', () => {
  test('begins at the case with what is known of it, and asks only what is not', async () => {
    const agency = openAgency()
    const contested = await refusedComplaint(agency)
    const device = memoryDeviceStore()
    const { submittedAt, due, dueIsLaw, kind } = await agency.client.call('submitComplaint', {
      key: 'key-of-complaint',
      body: { answers: complaint },
    })
    await device.writeCase({ ...contested, kind, submittedAt, due, dueIsLaw, holder: '赵**' })
    const desk = await openWizard(`/cases/${contested.number}/again/review`, { agency, device })
    await desk.user.click(await screen.findByRole('button', { name: tracking.contest.take }, patience))
    await expect.poll(place, patience).toMatch(/^\/administrativeReview\/decision/)
    expect(desk.store.getState().draft.answers).toMatchObject({
      contestedCase: contested.number,
      decisionDay: addDays(monday, 40),
      name: complaint.name,
      idNumber: complaint.idNumber,
      city: '210100',
      county: '210102',
    })
    expect(desk.store.getState().draft.answers.employerName).toBeUndefined()
  })

  test('is taken by the government named on its receipt, and sets the case going again when it revokes', async () => {
    const agency = openAgency()
    const contested = await refusedComplaint(agency)
    const { declared: _, ...answers } = requestFor(contested)
    const desk = await openWizard('/administrativeReview/check', { answers, agency, draft })
    await screen.findByText(contested.number, {}, patience)
    await desk.user.click(screen.getByRole('checkbox', { name: '我承诺以上内容真实有效' }))
    await desk.user.click(screen.getByRole('button', { name: review.submit.administrativeReview }))
    await expect.poll(place, patience).toMatch(/^\/administrativeReview\/receipt\/LN-DEMO-/)
    await screen.findByText(/沈阳市和平区人民政府/, {}, patience)
    const [saved] = desk.store.getState().cases
    if (!saved) throw new Error('the case is not kept')
    expect((await see(agency, contested)).contestedIn).toBe(saved.number)
    agency.clock.moveTo(`${addDays(monday, 55)}T10:00`)
    expect((await see(agency, contested)).status).toBe('rejected')
    expect((await see(agency, saved)).status).toBe('reviewing')
    agency.clock.moveTo(`${addDays(monday, 90)}T10:00`)
    const outcome = await see(agency, saved)
    expect(outcome.events.at(-1)?.type).toBe('decisionRevoked')
    expect(outcome.notices[0]?.body.zh).toContain('重新办理')
    const again = await see(agency, contested)
    expect(again.events.some(({ type }) => type === 'takenUpAgain')).toBe(true)
    expect(['accepted', 'reviewing']).toContain(again.status)
    agency.clock.moveTo(`${addDays(monday, 150)}T10:00`)
    expect((await see(agency, contested)).status).toBe('settled')
  })

  test('leaves the case as it was when it upholds, or is withdrawn before it is decided', async () => {
    const agency = openAgency()
    const contested = await refusedComplaint(agency)
    const upheld = await ask(agency, requestFor(contested, { documents: {} }))
    agency.clock.moveTo(`${addDays(monday, 120)}T10:00`)
    expect((await see(agency, upheld)).events.at(-1)?.type).toBe('decisionUpheld')
    expect((await see(agency, contested)).status).toBe('rejected')

    const other = openAgency()
    const refused = await refusedComplaint(other)
    const { number, accessKey } = await ask(other, requestFor(refused))
    await other.client.call('actOnCase', {
      key: 'key-of-withdrawal',
      params: { number },
      accessKey,
      body: { action: 'withdraw', answers: {} },
    })
    expect(await objectionsTo(other, requestFor(refused))).toEqual(['review.withdrawn'])
    const device = memoryDeviceStore()
    const kept = {
      kind: 'complaint',
      submittedAt: `${monday}T10:00`,
      due: monday,
      dueIsLaw: true,
      holder: '赵**',
    } as const
    await device.writeCase({ ...refused, ...kept })
    await openWizard(`/cases/${refused.number}/again/review`, { agency: other, device })
    await screen.findByRole('heading', { level: 1, name: tracking.contest.withdrawn.title }, patience)
    expect(screen.queryByRole('button', { name: tracking.contest.take })).toBeNull()
    other.clock.moveTo(`${addDays(monday, 120)}T10:00`)
    const left = await see(other, refused)
    expect([left.status, left.contestedIn, left.withdrawnReview]).toEqual(['rejected', undefined, number])
  })

  test('that was withdrawn is not offered once more at the case, which leads to the court instead', async () => {
    const refused = caseRow(waysTo.rejected, { kind: 'card' })
    const [withdrawnReview, at] = ['LN-DEMO-20260309-0009', '2026-03-09T10:00']
    const takenBack = caseRow([], {
      number: withdrawnReview,
      kind: 'administrativeReview',
      answers: { contestedCase: refused.number },
      events: [
        { type: 'submitted', at, by: 'resident' },
        { type: 'withdrawn', at: '2026-03-09T11:00', by: 'resident' },
      ],
      actedAt: at,
    })
    const rows = [refused, takenBack]
    await openDesk({ rows, at: `/cases/${rows[0]?.number}` })
    const link = await screen.findByRole('link', { name: tracking.contest.toCourt }, patience)
    expect(link.getAttribute('href')).toMatch(/court$/)
    expect(screen.queryByRole('link', { name: tracking.contest.ask })).toBeNull()
    const toReview = screen.getByRole('link', { name: tracking.contest.seeWithdrawn })
    expect(toReview.getAttribute('href')).toBe(`/cases/${withdrawnReview}`)
  })

  test('is asked for once, of what was decided, by whom it concerns, and after the decision', async () => {
    const agency = openAgency()
    const contested = await refusedComplaint(agency)
    const request = requestFor(contested)
    expect(await objectionsTo(agency, { ...request, contestedCase: 'LN-DEMO-20260101-9999' })).toEqual([
      'review.noDecision',
    ])
    expect(await objectionsTo(agency, { ...request, decisionDay: addDays(monday, 30) })).toEqual([
      'review.beforeDecision',
    ])
    expect(await objectionsTo(agency, request)).toBe('taken')
    expect(await objectionsTo(agency, request)).toEqual(['review.done'])
  })

  test('needs no evidence, and says what is late why it is', async () => {
    const before = { ...asked, decisionDay: addDays(monday, -90) }
    const late = await openWizard('/administrativeReview/late', {
      answers: { contestedCase: asked.contestedCase ?? '', decisionDay: before.decisionDay },
      draft,
    })
    await late.go()
    expect((await screen.findAllByText('请填写为什么现在才申请', {}, patience)).length).toBeGreaterThan(0)
    cleanup()
    const { documents: _, idType: __, name: ___, ...untilProof } = asked
    const desk = await openWizard('/administrativeReview/proof', { answers: untilProof, draft })
    await screen.findByRole('listitem', { name: '能证明您说法的材料' }, patience)
    await desk.go()
    await expect.poll(place, patience).toMatch(/^\/administrativeReview\/(id-type|person)/)
  })
})

const decided = (outcome: CaseEventType) => ['submitted', 'accepted', 'reviewStarted', outcome] as const
const place210102 = { city: '210100', county: '210102', contestedCase: 'LN-DEMO-20260202-0001' }

test.each([
  ['zh-CN', decided('decisionRevoked'), '行政复议：已撤销原决定', '看原来那件办到哪一步'],
  [
    'en',
    decided('decisionRevoked'),
    'Administrative review: The decision was revoked',
    'See how the first case goes on',
  ],
  ['zh-CN', decided('decisionUpheld'), '行政复议：维持原决定', '15日内可以向法院起诉'],
  ['zh-CN', waysTo.reviewing, '行政复议：已收到，正在审理', '和平区人民政府'],
  [
    'en',
    waysTo.reviewing,
    'Administrative review: Received, being reviewed',
    'People’s government of Heping District',
  ],
] as const)('its progress is told in words of its own (%s)', async (language, events, title, text) => {
  const rows = [caseRow(events, { kind: 'administrativeReview', answers: place210102 })]
  await openDesk({ rows, at: `/cases/${rows[0]?.number}`, language })
  await screen.findByRole('heading', { level: 1, name: title }, patience)
  expect(document.body.textContent).toContain(text)
  expect(document.body.textContent).not.toMatch(/undefined/)
})

test.each([
  ['upheld', decided('decisionUpheld')],
  ['not admitted', ['submitted', 'rejected']],
] as const)('a review that ends %s says by which day the court can be gone to', async (_, events) => {
  const [row] = [caseRow(events, { kind: 'administrativeReview', answers: place210102 })]
  const day = row.events.at(-1)?.at.slice(0, 10) ?? ''
  await openDesk({ rows: [row], at: `/cases/${row.number}` })
  const { last } = countPeriod('lawsuitAfterReview', day)
  const said = tracking.contest.until.lawsuitAfterReview(formatDay(last, 'zh-CN'), false)
  const link = await screen.findByRole('link', { name: said }, patience)
  expect(link.getAttribute('href')).toBe(periodPath('lawsuitAfterReview', day))
})

test.each<readonly [string, CaseKind, readonly CaseEventType[]]>([
  ['a refusal', 'card', waysTo.rejected],
  ['the answer to a complaint', 'complaint', waysTo.settled],
])('%s leads to a review of it', async (_, kind, events) => {
  const rows = [caseRow(events, { kind })]
  await openDesk({ rows, at: `/cases/${rows[0]?.number}` })
  const link = await screen.findByRole('link', { name: tracking.contest.ask }, patience)
  expect(link.getAttribute('href')).toMatch(/again\/review$/)
})
