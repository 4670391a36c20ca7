import { afterEach, describe, expect, test } from 'vitest'
import { previewAct } from '../../mocks/agency/actPreview.ts'
import { listMessages } from '../../mocks/agency/messages.ts'
import type { Language } from '../../src/domain/language.ts'
import { languageAt } from '../../src/domain/language.ts'
import { freshKey, judgeLines, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

/** Somebody's card application that was made in a language, and what can be done with it. */
async function appliedIn(language?: Language) {
  const open = openTestAgency()
  const receipt = await open.client.call('submitApplication', {
    key: freshKey(),
    body: { answers: person('employee').card, ...(language ? { language } : {}) },
  })
  const { number, accessKey } = receipt
  const changeTo = (wanted?: Language) =>
    open.client.call('actOnCase', {
      params: { number },
      accessKey,
      key: freshKey(),
      body: { action: 'changeLanguage', answers: {}, ...(wanted ? { language: wanted } : {}) },
    })
  /** In which languages the messages went out, the newest first. */
  const written = async () => {
    const messages = await open.store.read((tables) => listMessages(tables, open.clock.now(), 100))
    return messages.flatMap(({ text, language: of }) => ('zh' in text ? [of] : []))
  }
  return { ...open, receipt, changeTo, written }
}

describe('the language of messages', () => {
  test.each([
    ['en', 'en'],
    ['zh-CN', 'zh-CN'],
    [undefined, 'zh-CN'],
  ] as const)(
    'is the one that was applied in (%s), and Chinese where none was said',
    async (said, expected) => {
      const { see, receipt, clock, written } = await appliedIn(said)
      clock.moveTo('2026-09-22T11:00')
      const view = await see(receipt)
      expect(view.language).toBe(expected)
      expect(view.notices.map(({ language }) => language)).toContain(expected)
      expect(new Set(await written())).toEqual(new Set([expected]))
    },
  )

  test('can be changed and changed back; what was written before stays as it went out', async () => {
    const { changeTo, clock, written, see, receipt } = await appliedIn('en')
    clock.moveTo('2026-09-22T11:00')
    const before = await written()
    const changed = await changeTo('zh-CN')
    expect(changed.language).toBe('zh-CN')
    expect(changed.notices[0]).toMatchObject({
      title: { zh: '短信语言已更换' },
      body: { zh: expect.stringContaining('以后的短信用中文发') },
      language: 'zh-CN',
    })
    expect(await written()).toEqual(['zh-CN', ...before])
    clock.moveTo('2026-09-22T11:05')
    expect((await changeTo('en')).language).toBe('en')
    expect(await written()).toEqual(['en', 'zh-CN', ...before])
    expect((await see(receipt)).status).not.toBe('withdrawn')
  })

  test('is named by whoever asks for another one, and asked for no more once the case is over', async () => {
    const { changeTo, act, receipt } = await appliedIn('en')
    await expect(changeTo()).rejects.toMatchObject({ status: 400 })
    await act(receipt, 'withdraw')
    await expect(changeTo('zh-CN')).rejects.toMatchObject({ status: 409 })
  })

  test('is known at the desk before something is sent', async () => {
    const { changeTo, receipt, store, clock } = await appliedIn('en')
    const preview = async () => {
      const row = await store.read((tables) => tables.get('cases', receipt.number))
      if (!row) throw new Error('the case is not kept')
      return previewAct(row, {}, 'accept', clock.now()).notice?.language
    }
    expect(await preview()).toBe('en')
    await changeTo('zh-CN')
    expect(await preview()).toBe('zh-CN')
  })

  test('counts from the minute in which it was asked for', () => {
    const events = [{ at: '2026-09-22T11:00', language: 'zh-CN' }, { at: '2026-09-22T12:00' }] as const
    expect(languageAt('en', events, '2026-09-22T10:59')).toBe('en')
    expect(languageAt('en', events, '2026-09-22T11:00')).toBe('zh-CN')
    expect(languageAt(undefined, [], '2026-09-22T11:00')).toBe('zh-CN')
  })
})
