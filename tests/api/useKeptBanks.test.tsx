// @vitest-environment jsdom
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { banksQuery } from '../../src/api/banks.ts'
import { setClient } from '../../src/api/client.ts'
import type { Client } from '../../src/api/http.ts'
import { createQueryClient } from '../../src/api/queryClient.ts'
import { useKeptBanks } from '../../src/api/useKeptBanks.ts'
import { openTestAgency } from '../agency/testAgency.ts'

const city = '210500'
const unreachable: Client = { call: () => Promise.reject(new Error('no network')) }

/** A page that was just loaded: nothing is in its memory. */
function load(of = city) {
  const queries = createQueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  )
  return renderHook(
    () => {
      useKeptBanks(of)
      return useQuery(banksQuery(of))
    },
    { wrapper },
  ).result
}

beforeEach(() => {
  localStorage.clear()
  setClient(openTestAgency().client)
})
afterEach(cleanup)

test('the banks of the city are there without network, also after the page was loaded anew', async () => {
  const before = load()
  await waitFor(() => expect(localStorage.getItem('banks')).toContain(city))
  setClient(unreachable)
  const after = load()
  await waitFor(() => expect(after.current.isError).toBe(true))
  expect(after.current.data).toEqual(before.current.data)
})

test('what is kept of another city, or is no list of banks, is not shown', async () => {
  const bank = { code: 'X', name: { zh: '示', en: 'X' }, outlets: 1, instant: true, post: true }
  setClient(unreachable)
  for (const kept of [{ city: '210100', banks: [bank] }, { city, banks: [{ code: 1 }] }, 'x']) {
    localStorage.setItem('banks', JSON.stringify(kept))
    const page = load()
    await waitFor(() => expect(page.current.isError).toBe(true))
    expect(page.current.data).toBeUndefined()
  }
})
