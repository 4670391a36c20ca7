import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rowOfPerson } from '../../mocks/agency/organisationPeople.ts'
import { setClient } from '../../src/api/client.ts'
import { operationIds, operations } from '../../src/api/contract.ts'
import { helpOperations } from '../../src/api/helpOperations.ts'
import {
  checkPeople,
  correctRow,
  enterHandOut,
  getBatch,
  getLedgerHead,
  getOrganisation,
  listBatches,
  listLedger,
  openBatch,
  receiveDelivery,
  signInOrganisation,
  signOutOrganisation,
  submitRows,
} from '../../src/api/organisation.ts'
import { organisationOperations } from '../../src/api/organisationOperations.ts'
import { judgeLines, openTestAgency, type TestAgency } from '../agency/testAgency.ts'
import { organisation } from './everyOrganisationAnswer.ts'

test('the part of the contract that is loaded later has the operations that are named at first', () => {
  expect([...operationIds].sort()).toEqual(
    [
      ...Object.keys(operations),
      ...Object.keys(organisationOperations),
      ...Object.keys(helpOperations),
    ].sort(),
  )
})

describe('an operator at work, through the client that was chosen at start', () => {
  let open: TestAgency
  beforeEach(() => {
    open = openTestAgency()
    setClient(open.client)
  })
  afterEach(judgeLines)

  test('signs in, applies, counts, hands out, reads the ledger and signs out', async () => {
    const employer = organisation('DEMO0001')
    const mobile = employer.operators[0]?.mobile ?? ''
    const signIn = () => signInOrganisation(' demo0001 ', { mobile, proof: `demo-proof-${mobile}` })
    let asking = { session: (await signIn()).session }
    const row = rowOfPerson(employer, 0, '2026-09-21')
    const { name = '', idNumber = '' } = row.answers
    expect(await checkPeople(asking, [{ name, idNumber }])).toMatchObject([{ card: 'none' }])
    const batch = await openBatch(asking, '九月')
    const [made] = await submitRows(asking, batch, [row])
    const number = made?.number ?? ''
    await expect(correctRow(asking, number, {})).rejects.toMatchObject({ status: 409 })
    open.clock.moveTo('2026-10-22T10:00')
    asking = { session: (await signIn()).session }
    expect((await getOrganisation(asking)).waiting.arriving).toBe(1)
    await receiveDelivery(asking, batch, { present: [number], missing: [] })
    const recipient = { by: 'self', sign: 'signature' } as const
    const told = {
      id: 'entry-one',
      type: 'issued',
      at: open.clock.now(),
      caseNumber: number,
      recipient,
    } as const
    expect(await enterHandOut(asking, [told])).toMatchObject([{ entry: { type: 'issued' } }])
    expect((await getBatch(asking, batch, { status: 'collected' })).rows).toHaveLength(1)
    expect(await listBatches(asking)).toMatchObject([{ number: batch, rows: 1, totals: { issued: 1 } }])
    expect(await listLedger(asking, 1, 10)).toMatchObject([{ seq: 2, type: 'issued' }])
    expect((await getLedgerHead(asking)).count).toBe(2)
    await signOutOrganisation(asking)
    await expect(getOrganisation(asking)).rejects.toMatchObject({ status: 401 })
  })
})
