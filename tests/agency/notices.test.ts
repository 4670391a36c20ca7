import { afterEach, describe, expect, test } from 'vitest'
import { codeMessage } from '../../mocks/agency/codeMessage.ts'
import { findCardNotice, findNotice, findNoticeOfCase } from '../../mocks/agency/notices.ts'
import { cardActionEvents } from '../../src/domain/cardEvents.ts'
import {
  type CaseKind,
  caseEventTypes,
  type RejectionReason,
  rejectionReasons,
} from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { actionEvents } from '../../src/domain/residentActions.ts'
import { judgeLines, openTestAgency, person } from './testAgency.ts'

const at = '2026-09-21T10:00'
const submitted = { type: 'submitted', at: '2026-09-01T10:00', by: 'resident' } as const
const all = caseKinds.flatMap((kind) =>
  caseEventTypes.flatMap((type) =>
    [undefined, ...rejectionReasons].flatMap((reason) => {
      const event = { type, at, by: 'agency', ...(reason ? { reason } : {}) } as const
      return findNoticeOfCase({ kind, answers: {} }, [submitted, event], 'n') ?? []
    }),
  ),
)
const texts = [
  ...all.flatMap(({ title, body, sms }) => [title, body, ...(sms ? [sms] : [])]),
  codeMessage('123456', false),
  codeMessage('123456', true),
].flatMap(({ zh, en }) => [zh, en])

afterEach(judgeLines)

describe('notices and text messages', () => {
  test('carry no link, no amount, no number to call back and no personal data', () => {
    expect(texts.length).toBeGreaterThan(100)
    const telling = texts.filter((text) =>
      /https?:|www\.|:\/\/|\.(?:com|cn|gov)\b|[¥￥]|\d\s*元|yuan|RMB|CNY|\d{7,}|\{|undefined/i.test(text),
    )
    expect(telling).toEqual([])
  })

  test('speak of an examination only where there was one: not of what lapsed, of a complaint or of a review', () => {
    const refused = (kind: CaseKind, reason?: RejectionReason) =>
      findNotice(kind, { type: 'rejected', at, by: 'agency', ...(reason ? { reason } : {}) }, 'n')
    const others = ['complaint', 'administrativeReview'] as const
    const unexamined = [
      ...caseKinds.map((kind) => refused(kind, 'notCorrected')),
      refused('administrativeReview', 'reviewNotAdmitted'),
      ...rejectionReasons.map((reason) => refused('complaint', reason)),
      ...others.map((kind) => refused(kind)),
    ]
    for (const told of unexamined) {
      expect(told?.title.zh + (told?.body.zh ?? '')).not.toMatch(/审核/)
      expect(told?.title.en + (told?.body.en ?? '')).not.toMatch(/approved/)
    }
    expect(refused('card', 'photo')?.title.zh).toBe('审核没有通过')
  })

  test('say in every text message that it is a demonstration', () => {
    for (const { sms } of all) {
      expect(sms?.zh ?? '【社保卡演示】').toMatch(/^【社保卡演示】/)
      expect(sms?.en ?? '[Social security card demo]').toMatch(/^\[Social security card demo\]/)
    }
  })

  test.each([
    'deliveryChanged',
    'photoChanged',
    'bankChosen',
    'corrected',
    'withdrawn',
    'withdrawalUndone',
  ] as const)(
    'tell by text message that somebody changed an application (%s), and what to do if it was another',
    (type) => {
      const told = findNotice('card', { type, at, by: 'resident' }, 'n')
      expect(told?.sms?.zh).toContain('不是您办的，请拨打12333。')
      expect(told?.sms?.en).toContain('If it was not you, call 12333.')
    },
  )

  test.each(['consentWithdrawn', 'consentRestored'] as const)(
    'tell by text message of a consent, too (%s)',
    (type) => {
      const event = { type, consent: 'courierConsent', at, by: 'resident' } as const
      expect(findNotice('card', event, 'n')?.sms?.zh).toContain('不是您办的，请拨打12333。')
    },
  )

  test('say in every message of a change when it was made, for a phone keeps messages for long', () => {
    const { sms } = findNotice('card', { type: 'bankChosen', at, by: 'resident' }, 'n') ?? {}
    expect(sms?.zh).toMatch(/^【社保卡演示】9月21日10:00：已记下您另选的银行/)
    expect(sms?.en).toMatch(/^\[Social security card demo\] 21 September, 10:00: The other bank/)
  })

  test('of what a person does with their case or card leave nothing to the inbox alone', () => {
    const events = [
      ...Object.values(actionEvents).map((type) =>
        findNoticeOfCase(
          { kind: 'card', answers: {} },
          [submitted, { type, at, by: 'resident', consent: 'bankConsent' }],
          'n',
        ),
      ),
      ...Object.values(cardActionEvents).map((type) => findCardNotice({ type, at, by: 'resident' }, 'n')),
    ]
    expect(events.map((told) => told?.sms?.zh ?? '')).toEqual(
      events.map(() => expect.stringContaining('不是您办的，请拨打12333。')),
    )
  })

  test('are there in both languages, and neither is the other', () => {
    for (const { title, body } of all)
      for (const { zh, en } of [title, body]) {
        expect(zh).toMatch(/\p{Script=Han}/u)
        expect(en).not.toMatch(/\p{Script=Han}/u)
      }
  })

  test('come with what has happened, the newest first, and not with what is only planned', async () => {
    const { submit, see, clock } = openTestAgency()
    const receipt = await submit('card', person('employee').card)
    clock.moveTo('2026-10-20T10:00')
    const { notices } = await see(receipt)
    expect(notices[0]?.title.en).toBe('The card is in the post')
    expect(notices.at(-1)?.title.en).toBe('Application received')
    expect(new Set(notices.map((notice) => notice.id)).size).toBe(notices.length)
  })

  test('keep their names while others come, so that "read" stays true', async () => {
    const { submit, see, clock } = openTestAgency()
    const receipt = await submit('card', person('employee').card)
    const before = (await see(receipt)).notices.map((notice) => notice.id)
    clock.moveTo('2026-10-20T10:00')
    expect((await see(receipt)).notices.map((notice) => notice.id).slice(-before.length)).toEqual(before)
  })
})
