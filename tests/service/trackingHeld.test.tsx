// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { HeldBy } from '../../mocks/agency/organisationRows.ts'
import { organisationKinds } from '../../src/domain/organisationCodes.ts'
import type { OrganisationKind } from '../../src/domain/organisations.ts'
import type { Language } from '../../src/i18n/messages.ts'
import { caseRow, openDesk, outlet } from './trackingDesk.tsx'

afterEach(cleanup)

const names = {
  employer: ['示例机械公司', 'Example Machines'],
  village: ['示例村委会', 'Example village committee'],
  school: ['示例小学', 'Example school'],
} as const

const heldBy = (kind: OrganisationKind, card?: HeldBy['card']): HeldBy => ({
  code: '91210100MA0000000X',
  kind,
  name: names[kind][0],
  nameEn: names[kind][1],
  batch: 'PC-DEMO-20260302-0001',
  key: 'row-key-000001',
  operator: '吴经办',
  authorisation: {
    principal: '林小舟',
    by: 'self',
    agent: names[kind][0],
    matter: 'card',
    scope: ['apply', 'receiveCard'],
    from: '2026-03-02',
    until: '2026-12-31',
    sign: 'signature',
  },
  confirmed: { at: '2026-03-02T08:00', on: 'clerkDevice' },
  ...(card ? { card } : {}),
})

const handed = [
  'submitted',
  'accepted',
  'reviewStarted',
  'bankAsked',
  'productionStarted',
  'handedToEmployer',
] as const
const kept = { state: 'kept', batch: 'PC-DEMO-20260302-0001', since: '2026-03-07T10:00', times: 1 } as const

async function see(
  held: HeldBy,
  more: {
    readonly language?: Language
    readonly now?: string
    readonly types?: readonly (typeof handed)[number][]
  } = {},
) {
  const { language = 'zh-CN', now = '2026-03-10T10:00', types = handed } = more
  cleanup()
  const row = caseRow(types, { heldBy: held, answers: { ...outlet, delivery: 'employer' } })
  await openDesk({ rows: [row], at: `/cases/${row.number}`, language, now })
  await screen.findByRole('heading', { name: language === 'en' ? 'Step by step' : '办理过程' })
  return document.body.textContent ?? ''
}

describe('a card that an organisation applied for', () => {
  test.each([
    ['employer', '您的单位办', '现在在您的单位', '由单位发放'],
    ['village', '村（社区）办', '现在在村（社区）', '由村（社区）发放'],
    ['school', '学校办', '现在在学校', '由学校发放'],
  ] as const)(
    'is with a %s by the name of what it is, in every place that says who has it',
    async (kind, ...said) => {
      const text = await see(heldBy(kind, kept))
      for (const part of said) expect(text).toContain(part)
      expect(text.replace(kind === 'employer' ? /单位/g : '', '')).not.toMatch(
        /您的单位|在单位|由单位|单位办|单位发|单位经办人/,
      )
    },
  )

  test.each([
    ['employer', 'Your employer has it now', 'From your employer'],
    [
      'village',
      'The village or neighbourhood committee has it now',
      'From your village or neighbourhood committee',
    ],
    ['school', 'The school has it now', 'From the school'],
  ] as const)('so in English: %s', async (kind, ...said) => {
    const text = await see(heldBy(kind, kept), { language: 'en' })
    for (const part of said) expect(text).toContain(part)
    expect(text.replace(kind === 'employer' ? /employer/gi : '', '')).not.toMatch(/employer/i)
  })

  test.each(organisationKinds)(
    'says from the first day on that a %s sent it, and which operator',
    async (kind) => {
      const text = await see(heldBy(kind), { types: ['submitted', 'accepted'] })
      expect(text).toContain(`由${names[kind][0]}受您委托申领，经办人吴经办。`)
      expect(text).not.toContain('等您签收')
    },
  )

  test('that is there says since when, and to sign for it', async () => {
    expect(await see(heldBy('village', kept))).toContain('卡从2026年3月7日起在示例村委会，等您签收。')
  })

  test('that lies there for more than five working days is said to be late, and whom to call', async () => {
    const late = '2026-03-18T10:00'
    const text = await see(heldBy('school', kept), { now: late })
    expect(text).toContain('已超过5个工作日没有发给您')
    expect(text).toContain('先向学校经办人要卡；不发或扣押的，请拨打12333投诉，照着下面的话说。')
    expect(await see(heldBy('school', kept), { now: '2026-03-13T10:00' })).not.toContain('已超过5个工作日')
  })

  test.each([
    [
      'zh-CN',
      '我要投诉：我的社保卡在示例机械公司，一直没有发给我。',
      '卡从2026年3月7日起在那里，已经超过5个工作日。',
      /问一个社保卡申领的办理进度/,
    ],
    [
      'en',
      'my social security card is with Example Machines',
      'since 7 March 2026',
      /calling about an application/,
    ],
  ] as const)(
    'that is late has words to complain with, and asks nobody at which step it is: %s',
    async (language, what, since, progress) => {
      const said = await see(heldBy('employer', kept), { language, now: '2026-03-18T10:00' })
      const text = said.replaceAll('\u00a0', ' ')
      expect(text).toContain(what)
      expect(text).toContain(since)
      expect(text).not.toMatch(progress)
    },
  )

  test('that is late is said once to be complained about, and reminding comes after asking for it', async () => {
    const text = await see(heldBy('employer', kept), { now: '2026-04-08T10:00' })
    expect(text.match(/请拨打12333投诉/g)).toHaveLength(1)
    expect(text.indexOf('先向单位经办人要卡')).toBeLessThan(text.indexOf('也可以点下面的“催办”'))
  })

  test('the article against withheld cards is shown for employers alone: no law names others', async () => {
    expect(await see(heldBy('employer', kept))).toContain('罚款2万至5万元')
    // One forbids it, the other one has the fine.
    for (const article of ['第三十一条', '第五十四条'])
      expect(await screen.findByRole('link', { name: new RegExp(article) })).toBeTruthy()
    expect(await see(heldBy('village', kept))).not.toContain('罚款')
  })

  test.each([
    ['lost', '登记您的卡遗失'],
    ['returned', '把卡退回了银行'],
  ] as const)('that is %s there is said to be so, with nothing to sign for', async (state, said) => {
    const text = await see(heldBy('employer', { ...kept, state }))
    expect(text).toContain(said)
    expect(text).not.toContain('等您签收')
  })
})
