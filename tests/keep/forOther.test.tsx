// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setClient } from '../../src/api/client.ts'
import { createQueryClient } from '../../src/api/queryClient.ts'
import { ForOther } from '../../src/features/check/ForOther.tsx'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import { openTestAgency } from '../agency/testAgency.ts'

beforeEach(() => loadMessages('zh-CN', ['review']))
afterEach(cleanup)

test('where the agency knows the help of staff no more, nobody is led to submit what would not say who entered it', async () => {
  setClient(openTestAgency().client)
  const help = { help: 'unknown-help', accessKey: 'unknown-key-of-staff', role: 'staff' } as const
  render(
    <I18n language="zh-CN">
      <QueryClientProvider client={createQueryClient()}>
        <MemoryRouter>
          <ForOther help={help} onTurn={() => undefined} />
        </MemoryRouter>
      </QueryClientProvider>
    </I18n>,
  )
  expect(await screen.findByText(/请回办件台重新开始/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '录入完毕，请申请人核对' })).toBeNull()
  expect(screen.getByRole('link', { name: '窗口录入' }).getAttribute('href')).toBe('/helper')
})
