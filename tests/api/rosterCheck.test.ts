import { afterEach, beforeEach, expect, test } from 'vitest'
import { setClient } from '../../src/api/client.ts'
import { checkRoster } from '../../src/api/rosterCheck.ts'
import { changeRows, rowsOf } from '../../src/domain/roster/roster.ts'
import { type RosterRow, withoutFindings } from '../../src/domain/roster/row.ts'
import { createRosterStore, type RosterStore } from '../../src/journey/roster/rosterStore.ts'
import { judgeLines, openTestAgency, person, type TestAgency } from '../agency/testAgency.ts'
import { openOrganisation } from '../agency/testOrganisation.ts'

let open: TestAgency
let store: RosterStore & { readonly load: () => Promise<void> }
beforeEach(async () => {
  open = openTestAgency()
  setClient(open.client)
  store = createRosterStore('DEMO0001', true)
  await store.load()
})
afterEach(judgeLines)

const foundOf = () => rowsOf(store.state.get().roster).map(({ found }) => found)

test('who is being applied for, or has another name on record, is noted beside the row; who is unsound is not asked about', async () => {
  const clerk = await openOrganisation(open, 'DEMO0001')
  const sent = clerk.row(0)
  await clerk.submit(await clerk.openBatch(), [sent])
  const { name = '', idNumber = '' } = sent.answers
  const row = (key: string, cells: RosterRow['cells'], problems: RosterRow['problems'] = []): RosterRow => ({
    key,
    cells,
    problems,
  })
  store.change(() => [
    {
      id: 'a',
      rows: [
        row('1', { name, idNumber }),
        row('2', { name: '不同名', idNumber }),
        row('3', { name }, [{ column: 'idNumber', code: 'required' }]),
        { ...row('4', { name, idNumber }), submitted: 'LN-1' },
      ],
    },
  ])
  const steps: number[] = []
  const asking = { session: clerk.session(), signal: new AbortController().signal }
  const result = await checkRoster(asking, store, (done) => steps.push(done))
  expect(result).toMatchObject({ asked: 2, found: 2 })
  expect(foundOf()).toEqual(['record.inProgress', 'record.mismatch', undefined, undefined])
  expect(steps).toEqual([1])
})

test('who is insured, as the agency has it, is noted beside the row, until the row is somebody else', async () => {
  const clerk = await openOrganisation(open, 'DEMO0001')
  const cellsOf = (id: 'employee' | 'flexible') => {
    const { name = '', idNumber = '' } = person(id).card
    return { name, idNumber }
  }
  const rows = (['employee', 'flexible'] as const).map((id) => ({
    key: id,
    cells: cellsOf(id),
    problems: [],
  }))
  store.change(() => [{ id: 'a', rows }])
  await checkRoster({ session: clerk.session(), signal: new AbortController().signal }, store)
  const [employee, flexible] = rowsOf(store.state.get().roster)
  expect([employee?.insured, flexible?.insured]).toEqual([true, undefined])
  expect(employee && withoutFindings(employee)).not.toHaveProperty('insured')
})

test('what is found of somebody who was mended while the agency was asked is not noted beside whoever stands there now', async () => {
  const clerk = await openOrganisation(open, 'DEMO0001')
  const sent = clerk.row(0)
  await clerk.submit(await clerk.openBatch(), [sent])
  const { name = '', idNumber = '' } = sent.answers
  store.change(() => [{ id: 'a', rows: [{ key: '1', cells: { name, idNumber }, problems: [] }] }])
  const asking = { session: clerk.session(), signal: new AbortController().signal }
  const checking = checkRoster(asking, store, () => undefined)
  store.change((roster) =>
    changeRows(roster, new Set(['1']), (row) => ({ ...row, cells: { ...row.cells, name: '改过名' } })),
  )
  await checking
  expect(foundOf()).toEqual([undefined])
})

test('who is on record and not insured is named by key, for organisations that have to insure first', async () => {
  const clerk = await openOrganisation(open, 'DEMO0001')
  const { name = '', idNumber = '' } = person('flexible').card
  store.change(() => [{ id: 'a', rows: [{ key: '1', cells: { name, idNumber }, problems: [] }] }])
  const asking = { session: clerk.session(), signal: new AbortController().signal }
  expect((await checkRoster(asking, store)).uninsured).toEqual(new Set(['1']))
})
