// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { viewOf } from '../../mocks/agency/caseView.ts'
import { words as home } from '../../src/features/home/words.zh-CN.ts'
import { words as progress } from '../../src/i18n/progress.words.zh-CN.ts'
import type { SavedCase } from '../../src/journey/savedCases.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { insured, openStart } from './startDesk.tsx'
import { caseRow } from './trackingDesk.tsx'

const { list } = progress

afterEach(cleanup)

// jsdom has no modal dialogs.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true
  },
  close(this: HTMLDialogElement) {
    this.open = false
  },
})

const address = () => screen.getByTestId('address').textContent
const saved: SavedCase = {
  number: 'LN-DEMO-20260302-0001',
  kind: 'card',
  accessKey: 'key',
  submittedAt: '2026-03-01T09:00',
  due: '2026-03-23',
  dueIsLaw: false,
  holder: '林*舟',
}

describe('the start', () => {
  test.each([
    ['zh-CN', '申领社会保障卡', '开始办理', '约12分钟', '首次申领免费'],
    ['en', 'Apply for a social security card', 'Start now', 'About 12 min', 'First card free'],
  ] as const)(
    'in %s says what it is, what it takes and where to begin',
    async (language, title, begin, ...facts) => {
      await openStart({ language })
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
      expect(screen.getByRole('link', { name: begin }).getAttribute('href')).toBe('/route/who')
      for (const fact of facts) expect(screen.getByText(fact)).toBeTruthy()
    },
  )

  test('names the ways that are not online, with the telephone and the law', async () => {
    await openStart()
    expect(screen.getByText('银行网点')).toBeTruthy()
    expect(screen.getByText('社保窗口')).toBeTruthy()
    expect(screen.getByRole('link', { name: /12333/ }).getAttribute('href')).toBe('tel:12333')
    expect(screen.getByRole('link', { name: '您的权利和法律依据' }).getAttribute('href')).toBe('/law')
  })

  test('leads who applies for many to their place', async () => {
    await openStart()
    const link = await screen.findByRole('link', { name: '单位、村（社区）、学校' })
    expect(link.getAttribute('href')).toBe('/organisation')
  })

  test('shows the seven stages with one that is current', async () => {
    await openStart()
    expect(screen.getByRole('list', { name: '办卡全程' }).children).toHaveLength(7)
    expect(document.querySelectorAll('[aria-current="step"]')).toHaveLength(1)
  })

  test('goes to the first question at once when nothing is unfinished', async () => {
    await openStart()
    await userEvent.click(screen.getByRole('link', { name: '开始办理' }))
    expect(address()).toBe('/route/who')
  })

  test('counts the cases of this device at the way to them', async () => {
    await openStart({ cases: [saved] })
    expect(screen.getByRole('link', { name: '查进度（1件）' }).getAttribute('href')).toBe('/cases')
  })
})

describe('the journey of somebody who has submitted something', () => {
  const stageNow = () => document.querySelector('[aria-current="step"] .journey-label')?.textContent
  const { stages } = home
  const seen = (status: keyof typeof waysTo, more: Parameters<typeof caseRow>[1] = {}, followedBy?: string) =>
    viewOf(caseRow(waysTo[status], more), '2026-03-20T10:00', followedBy ? { followedBy } : {})
  const registration = { ...saved, kind: 'enrolment' as const }

  test.each([
    ['producing', stages.follow],
    ['ready', stages.collect],
    ['collected', stages.use],
    ['enabled', stages.use],
  ] as const)('stands where the agency says it stands: %s', async (status, stage) => {
    await openStart({ cases: [saved], views: [seen(status)] })
    await waitFor(() => expect(stageNow()).toBe(stage))
  })

  test('is behind those whose card works', async () => {
    await openStart({ cases: [saved], views: [seen('active')] })
    await waitFor(() => expect(document.querySelectorAll('.journey-stage.is-done')).toHaveLength(7))
    expect(stageNow()).toBeUndefined()
  })

  test.each([
    ['is not decided', 'reviewing', stages.notice],
    ['is completed', 'enrolled', stages.apply],
  ] as const)('of a registration that %s', async (_, status, stage) => {
    await openStart({ cases: [registration], views: [seen(status, { kind: 'enrolment' })] })
    await waitFor(() => expect(stageNow()).toBe(stage))
  })

  test('of who fills in the card meanwhile waits for the notice all the same', async () => {
    const views = [seen('reviewing', { kind: 'enrolment' })]
    await openStart({ cases: [registration], views, answers: insured, journey: 'card' })
    await waitFor(() => expect(stageNow()).toBe(stages.notice))
  })

  test.each([
    ['nobody can be asked', [], [saved]],
    [
      'it is of two people',
      ['ready', 'producing'] as const,
      [saved, { ...saved, number: 'LN-DEMO-20260302-0002' }],
    ],
    ['it was withdrawn', ['withdrawn'] as const, [saved]],
  ] as const)('says nothing of how far it is where %s', async (_, statuses, cases) => {
    const views = statuses.map((status, index) => seen(status, { number: cases[index]?.number ?? '' }))
    await openStart({ cases, views })
    await act(() => new Promise((settled) => setTimeout(settled, 20)))
    expect(screen.getByRole('list', { name: home.journey }).textContent).not.toMatch(/已完成|进行中|未开始/)
  })
})

describe('with something unfinished', () => {
  test('nothing of it is shown before the storage has been read', async () => {
    const { store } = await openStart({ answers: insured, loaded: false })
    expect(screen.queryByRole('link', { name: new RegExp(home.resume) })).toBeNull()
    await act(() => store.load())
    expect(await screen.findByRole('link', { name: new RegExp(home.resume) })).toBeTruthy()
  })

  test('it says when it was saved, and leads back to where it was left', async () => {
    await openStart({ answers: { forWhom: 'self' } })
    const link = screen.getByRole('link', { name: new RegExp(home.resume) })
    expect(link.textContent).toContain('3月2日 14:32')
    expect(link.getAttribute('href')).toBe('/route/city')
  })

  test.each([
    ['route', insured, '/route/result'],
    ['card', insured, '/card/check'],
    ['enrolment', insured, '/enrolment/check'],
    ['employment', insured, '/employment/first-day'],
    ['employment', { ...insured, firstWorkDay: '2026-03-02' }, '/employment/result'],
  ] as const)('in the journey %s it goes on at its last screen', async (journey, answers, href) => {
    await openStart({ answers, journey })
    expect(screen.getByRole('link', { name: new RegExp(home.resume) }).getAttribute('href')).toBe(href)
  })

  test('says whose it is, what for, how far and until when', async () => {
    const answers = { ...insured, forWhom: 'child', applicantKind: 'student', name: '王小明' } as const
    await openStart({ answers, journey: 'card' })
    const row = await screen.findByRole('link', { name: /王小明（孩子） · 社保卡申领/ })
    await waitFor(() => expect(row.textContent).toMatch(/写到第2步，共6步 · 3月2日 14:32.*保存，留到3月9日/))
  })

  test('names nobody on a device that others use', async () => {
    const { store } = await openStart({ answers: { ...insured, name: '王小明' }, journey: 'card' })
    await act(() => store.keep('shared'))
    expect(await screen.findByRole('link', { name: /本人 · 社保卡申领/ })).toBeTruthy()
    expect(document.body.textContent).not.toContain('王小明')
  })

  test('beginning for somebody else leaves it as it is, and lies beside it', async () => {
    const { store } = await openStart({ answers: insured })
    await userEvent.click(await screen.findByRole('link', { name: home.startOther }))
    await waitFor(() => expect(address()).toBe('/route/who'))
    expect(store.getState()).toMatchObject({ draft: { answers: {} }, others: [{ answers: insured }] })
  })

  test('of several, each is named and gone on with by itself', async () => {
    const { store } = await openStart()
    await act(() => store.start('card', { forWhom: 'child', name: '王一' }))
    await act(() => store.start('enrolment', { forWhom: 'child', name: '王二' }))
    const rows = await screen.findAllByRole('link', { name: /^继续：/ })
    expect(rows.map(({ textContent }) => /：(.*?)(?:写|3月)/.exec(textContent)?.[1])).toEqual([
      '王二（孩子） · 参保登记',
      '王一（孩子） · 社保卡申领',
    ])
    await userEvent.click(rows[1] ?? document.body)
    await waitFor(() => expect(address()).toBe('/card/check'))
    expect(store.getState().draft.answers.name).toBe('王一')
  })

  test('one that the device does not let go is said to be there still, where the person stands', async () => {
    const { store, device } = await openStart({ answers: insured })
    await act(() => store.flush())
    vi.spyOn(device, 'deleteDraft').mockRejectedValue(new Error('disk'))
    await userEvent.click(await screen.findByRole('button', { name: /^删除/ }))
    expect((await screen.findByRole('alert')).textContent).toContain(list.draftNotDeleted)
    expect(screen.queryByText(list.draftDeleted)).toBeNull()
    const again = await screen.findByRole('button', { name: /^删除/ })
    vi.restoreAllMocks()
    await userEvent.click(again)
    expect(await screen.findByText(list.draftDeleted)).toBeTruthy()
    expect(screen.queryByText(list.draftNotDeleted)).toBeNull()
  })

  test('one that is deleted comes back when undone, the last one, too', async () => {
    const { store } = await openStart({ answers: insured })
    await userEvent.click(await screen.findByRole('button', { name: /^删除/ }))
    await screen.findByText(list.draftDeleted)
    expect(store.getState().draft.answers).toEqual({})
    expect(screen.getByRole('link', { name: home.start })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '撤销' }))
    await waitFor(() => expect(store.getState().draft.answers).toEqual(insured))
    expect(await screen.findByRole('link', { name: new RegExp(home.resume) })).toBeTruthy()
  })
})
