import { afterEach, describe, expect, test } from 'vitest'
import { codeMessage } from '../../mocks/agency/codeMessage.ts'
import { findNotice } from '../../mocks/agency/notices.ts'
import { caseEventTypes, rejectionReasons } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { judgeLines, openTestAgency, person } from './testAgency.ts'

const all = caseKinds.flatMap((kind) =>
  caseEventTypes.flatMap((type) =>
    [undefined, ...rejectionReasons].flatMap((reason) => {
      const event = { type, at: '2026-09-21T10:00', by: 'agency', ...(reason ? { reason } : {}) } as const
      return findNotice(kind, event, 'n') ?? []
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

  test('say in every text message that it is a demonstration', () => {
    for (const { sms } of all) {
      expect(sms?.zh ?? '【社保卡演示】').toMatch(/^【社保卡演示】/)
      expect(sms?.en ?? '[Social security card demo]').toMatch(/^\[Social security card demo\]/)
    }
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
