// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { words } from '../../src/features/tracking/words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'
import { patience } from './wizardDesk.tsx'

afterEach(cleanup)

const { messageLanguage } = words

test('messages of a case that was made in English are shown in English on Chinese screens', async () => {
  const rows = [caseRow(waysTo.accepted, { language: 'en' })]
  await openDesk({ rows, at: '/notices' })
  const message = (await screen.findAllByText(/This message has no link/, {}, patience))[0]
  expect(message?.closest('blockquote')?.lang).toBe('en')
})

test('the language of messages is changed by one press on the page of the case, and back; the focus stays on the button', async () => {
  const rows = [caseRow(waysTo.accepted, { language: 'en' })]
  await openDesk({ rows, at: `/cases/${rows[0]?.number}` })
  const user = userEvent.setup()
  const button = await screen.findByRole('button', { name: messageLanguage.change['zh-CN'] }, patience)
  screen.getByText(messageLanguage.now.en)
  await user.click(button)
  const main = within(screen.getByRole('main'))
  const back = await main.findByRole('button', { name: messageLanguage.change.en }, patience)
  expect(document.activeElement).toBe(back)
  expect(screen.getByText(messageLanguage.now['zh-CN']).tagName).toBe('OUTPUT')
})
