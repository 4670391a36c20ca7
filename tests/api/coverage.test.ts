import { describe, expect, test, vi } from 'vitest'
import type { Operation } from '../../src/api/operation.ts'
import { allOperations as operations } from '../../src/api/wholeContract.ts'
import { openTestAgency } from '../agency/testAgency.ts'
import { reachEverything, send } from './everyAnswer.ts'

describe('the simulated agency and docs/openapi.json', () => {
  test('every documented answer of every operation occurs, and each is as the document says', async () => {
    const agency = openTestAgency()
    await reachEverything(agency)
    const documented = Object.entries<Operation>(operations).flatMap(([id, { ok, errors }]) =>
      [ok, ...errors].map((status) => `${id} ${status}`),
    )
    expect(documented.filter((answer) => !agency.line.reached.has(answer))).toEqual([])
    expect([...agency.line.reached].filter((answer) => !documented.includes(answer))).toEqual([])
    expect(agency.line.wrongAnswers).toEqual([])
  })

  test('an answer that the document does not describe is found out', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const agency = openTestAgency()
    expect((await send(agency, 'GET', '/weather')).status).toBe(501)
    expect(agency.line.wrongRequests).toEqual(['GET /weather is no operation'])
    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()
  })
})
