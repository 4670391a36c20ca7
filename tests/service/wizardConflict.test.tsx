// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import { emptyDraft } from '../../src/journey/draft.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { SaveStatus } from '../../src/wizard/SaveStatus.tsx'
import { words } from '../../src/wizard/words.zh-CN.ts'

vi.mock('../../src/wizard/ConflictNotice.tsx', () => {
  throw new Error('the line is dead')
})

beforeEach(() => loadMessages('zh-CN', ['wizard']))
afterEach(cleanup)

test('answers that another page has changed, too, are said to be so even if the part that compares them can’t be fetched', async () => {
  const store = createDraftStore({
    open: async () => memoryDeviceStore(),
    now: () => 0,
    makeId: () => 'draft-own',
  })
  await act(async () => {
    render(
      <I18n language="zh-CN">
        <DraftProvider store={store}>
          <SaveStatus save={{ kind: 'conflict', theirs: emptyDraft('draft-own', 0) }} />
        </DraftProvider>
      </I18n>,
    )
  })
  expect((await screen.findByRole('alert')).textContent).toBe(words.save.conflict)
})
