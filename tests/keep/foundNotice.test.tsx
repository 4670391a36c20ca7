// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FoundNotice } from '../../src/features/keep/FoundNotice.tsx'
import { words as en } from '../../src/features/keep/words.en.ts'
import { words as zh } from '../../src/features/keep/words.zh-CN.ts'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import { say } from '../../src/i18n/text.ts'
import { words as applyEn } from '../../src/inputs/apply.words.en.ts'
import { words as applyZh } from '../../src/inputs/apply.words.zh-CN.ts'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import { emptyDraft } from '../../src/journey/draft.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'

const day = 86_400_000
const now = Date.now()
const words = { 'zh-CN': zh, en } as const
const names = { 'zh-CN': applyZh.names, en: applyEn.names } as const

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const Address = () => <p data-testid="address">{useLocation().pathname}</p>

/** The notice above a screen, on a device that holds this, whoever wrote it. */
async function show(draft: object, language: keyof typeof words = 'zh-CN') {
  const device = memoryDeviceStore()
  await device.writeDraft({ ...emptyDraft('draft-1', now), rev: 1, ...draft }, 0)
  const open = async () => {
    const store = createDraftStore({ open: async () => device, now: Date.now, makeId: () => 'draft-2' })
    await store.load()
    return store
  }
  const store = await open()
  await loadMessages(language, ['keep', 'apply', 'progress', 'route', 'wizard', 'shell'])
  await act(
    async () =>
      void render(
        <I18n language={language}>
          <DraftProvider store={store}>
            <MemoryRouter>
              <FoundNotice />
              <Address />
            </MemoryRouter>
          </DraftProvider>
        </I18n>,
      ),
  )
  return { store, open, user: userEvent.setup() }
}

test.each(['zh-CN', 'en'] as const)('names in %s what can’t be read, and says it once', async (language) => {
  const t = words[language].setAside
  const { store, open, user } = await show({ answers: { name: 42, city: '210100' }, outbox: {} }, language)
  expect(screen.getByText(t.title)).toBeTruthy()
  expect(screen.getByText(t.answers([say(names[language].name, undefined)]))).toBeTruthy()
  expect(screen.getByText(t.outbox)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: t.seen }))
  await expect.poll(() => screen.queryByText(t.title)).toBeNull()
  await store.flush()
  expect((await open()).getState()).toMatchObject({
    setAside: undefined,
    draft: { answers: { city: '210100' } },
  })
})

test('an answer of no question and of no shape is left out without a name', async () => {
  await show({ answers: { shoeSize: { left: 42 } } })
  expect(screen.getByText(zh.setAside.title)).toBeTruthy()
  expect(screen.queryByText('shoeSize', { exact: false })).toBeNull()
})

test('a draft past its week is offered: going on leads to where it was, with everything in it', async () => {
  const past = {
    updatedAt: now - 8 * day,
    expiresAt: now - day,
    journey: 'card',
    answers: { forWhom: 'self' },
  }
  const { store, user } = await show(past)
  await user.click(screen.getByRole('button', { name: zh.expired.goOn }))
  await expect.poll(() => screen.getByTestId('address').textContent).toBe('/card/check')
  expect(store.getState().draft.answers).toEqual({ forWhom: 'self' })
  expect(screen.queryByText(zh.expired.title)).toBeNull()
})

test('a draft past its week can be deleted at once', async () => {
  const { open, user } = await show({
    updatedAt: now - 8 * day,
    expiresAt: now - day,
    answers: { forWhom: 'self' },
  })
  await user.click(screen.getByRole('button', { name: zh.expired.remove }))
  expect((await open()).getState()).toMatchObject({ expired: undefined, draft: { answers: {} } })
})
