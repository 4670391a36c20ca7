// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { words as review } from '../../src/features/check/review.words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'
import { openAgency, openWizard, patience, place } from './wizardDesk.tsx'
import { monday, person } from './wizardPeople.ts'

afterEach(cleanup)

const { declared: _, ...full }: PartialAnswers = person('employee').complaint ?? {}
const draft = { journey: 'complaint' } as const

async function typeDate(desk: Awaited<ReturnType<typeof openWizard>>, date: string) {
  const [year = '', month = '', day = ''] = date.split('-')
  await desk.user.type(await screen.findByRole('textbox', { name: '年' }, patience), year)
  await desk.user.type(screen.getByRole('textbox', { name: '月' }), month)
  await desk.user.type(screen.getByRole('textbox', { name: '日' }), day)
  await desk.go()
}

describe('a complaint about an employer', () => {
  test('before day 31 is told in how many days it can be made, and nothing is lost', async () => {
    const desk = await openWizard('/complaint/first-day', { draft })
    await typeDate(desk, addDays(monday, -10))
    expect((await screen.findAllByText(/还没到可以投诉的日子/, {}, patience)).length).toBeGreaterThan(0)
    expect(place()).toBe('/complaint/first-day')
    expect(desk.store.getState().draft.answers.firstWorkDay).toBe(addDays(monday, -10))
  })

  test('of a foreigner counts from the work permit, and the question says so', async () => {
    await openWizard('/complaint/first-day', { draft })
    expect(await screen.findByText(/凭工作许可上班的外国人，填许可签发那天/, {}, patience)).toBeTruthy()
  })

  test('needs no evidence: who has none goes on', async () => {
    const { documents: __, complaintWish: ___, ...before } = full
    const desk = await openWizard('/complaint/evidence', { answers: before, draft })
    await screen.findByRole('heading', { level: 1, name: '有没有证据？' }, patience)
    await screen.findByRole('listitem', { name: '能证明在那里上班的材料' }, patience)
    await desk.go()
    await expect.poll(place, patience).toBe('/complaint/wish')
  })

  test('is taken by the agency with a receipt, looked into, and answered', async () => {
    const agency = openAgency()
    const desk = await openWizard('/complaint/check', { answers: full, agency, draft })
    await screen.findByText('示例商贸有限公司', {}, patience)
    // What the step calls them, not what a registration does.
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['单位的30日从哪天算起', '市', '区县', '证据']),
    )
    await desk.user.click(screen.getByRole('checkbox', { name: '我承诺以上内容真实有效' }))
    await desk.user.click(screen.getByRole('button', { name: review.submit.complaint }))
    await expect.poll(place, patience).toMatch(/^\/complaint\/receipt\/LN-DEMO-/)
    await screen.findByText(/60个工作日/, {}, patience)
    const [saved] = desk.store.getState().cases
    if (!saved) throw new Error('the case is not kept')
    const ask = () =>
      agency.client.call('getCase', { params: { number: saved.number }, accessKey: saved.accessKey })
    agency.clock.moveTo(`${addDays(monday, 14)}T10:00`)
    expect((await ask()).status).toBe('reviewing')
    agency.clock.moveTo(`${addDays(monday, 60)}T10:00`)
    const view = await ask()
    expect(view.status).toBe('settled')
    expect(view.notices[0]?.body.zh).toContain('责令单位限期改正')
    expect(view.answers.county).toBe('210102')
  })
})

test.each([
  ['zh-CN', waysTo.settled, '投诉用人单位：已查实，责令单位改正'],
  ['en', waysTo.settled, 'Complaint about an employer: Confirmed, the employer must put it right'],
  ['zh-CN', waysTo.reviewing, '投诉用人单位：已收到，正在调查'],
  ['en', waysTo.reviewing, 'Complaint about an employer: Received, being looked into'],
] as const)('its progress is told in words of its own (%s)', async (language, events, title) => {
  const answers = { city: '210100', county: '210102' }
  const rows = [caseRow(events, { kind: 'complaint', answers })]
  await openDesk({ rows, at: `/cases/${rows[0]?.number}`, language })
  await screen.findByRole('heading', { level: 1, name: title }, patience)
  const authority = {
    'zh-CN': '沈阳市和平区人力资源和社会保障局（劳动保障监察）',
    en: 'of Heping District, Shenyang',
  }
  expect(document.body.textContent).toContain(authority[language])
  expect(document.body.textContent).not.toMatch(/undefined/)
})

test.each([
  ['complaint', '调查', '劳动保障监察办', '审核'],
  ['administrativeReview', '审理', '复议机关办', '审核'],
] as const)(
  'while a %s is decided, its stage and whoever decides are called what they are',
  async (kind, stage, who, other) => {
    const answers = { city: '210100', county: '210102' }
    const rows = [caseRow(waysTo.reviewing, { kind, answers })]
    await openDesk({ rows, at: `/cases/${rows[0]?.number}` })
    const heading = await screen.findByRole('heading', { name: '办理过程' }, patience)
    const way = heading.parentElement?.textContent ?? ''
    expect(way).toContain(stage)
    expect(way).toContain(who)
    expect(way).not.toContain(other)
    expect(way).not.toContain('经办机构办')
  },
)

test('one that was not confirmed says why, and leads to more evidence', async () => {
  const row = caseRow(waysTo.rejected, { kind: 'complaint' })
  const events = row.events.map((event) =>
    event.type === 'rejected' ? { ...event, reason: 'breachNotFound' as const } : event,
  )
  const rows = [{ ...row, events }]
  await openDesk({ rows, at: `/cases/${rows[0]?.number}` })
  await screen.findByRole('heading', { level: 1, name: '投诉用人单位：没有查实' }, patience)
  expect(document.body.textContent).not.toMatch(/审核(?:没有|不)通过/)
  expect(screen.getByRole('link', { name: '补充证据，再投诉' }).getAttribute('href')).toMatch(/again$/)
})

test.each([
  ['complaint', 'notCorrected', '投诉用人单位：未按期补正，已终止', '改好后重新提交'],
  ['card', 'notCorrected', '申领进度：未按期补正，已终止', '改好后重新提交'],
  ['complaint', 'idExpired', '投诉用人单位：没有受理', '换好证后重新提交'],
] as const)(
  'a %s that ended as %s says so at the top and in its timeline',
  async (kind, reason, title, way) => {
    const row = caseRow(waysTo.rejected, { kind })
    const events = row.events.map((event) => (event.type === 'rejected' ? { ...event, reason } : event))
    await openDesk({ rows: [{ ...row, events }], at: `/cases/${row.number}` })
    await screen.findByRole('heading', { level: 1, name: title }, patience)
    const timeline = (await screen.findByRole('heading', { name: '办理过程' })).parentElement
    expect(timeline?.textContent).toContain(title.split('：')[1])
    expect(document.body.textContent).not.toMatch(/审核(?:没有|不)通过|没有查实/)
    expect(screen.getByRole('link', { name: way }).getAttribute('href')).toMatch(/again$/)
  },
)

test('a refusal says by which day one can ask for a review or go to court, counted from it', async () => {
  const row = caseRow(waysTo.rejected)
  const at = row.events.findLast(({ type }) => type === 'rejected')?.at.slice(0, 10) ?? ''
  await openDesk({ rows: [row], at: `/cases/${row.number}` })
  const link = await screen.findByRole('link', { name: /^申请行政复议：最晚/ }, patience)
  expect(link.getAttribute('href')).toBe(`/rights/period?of=review&from=${at}`)
  expect(screen.getByRole('link', { name: /^直接起诉：最晚/ })).toBeTruthy()
})
