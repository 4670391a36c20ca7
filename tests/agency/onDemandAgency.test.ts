import { expect, test } from 'vitest'
import { createClock } from '../../mocks/agency/clock.ts'
import { createMemoryDevice } from '../../mocks/agency/memoryDevice.ts'
import { createOnDemandAgency } from '../../mocks/agency/onDemandAgency.ts'
import { createStore } from '../../mocks/agency/store.ts'

const at = Date.parse('2026-03-02T10:00+08:00')
const open = () =>
  createOnDemandAgency({
    store: createStore(() => Promise.resolve(createMemoryDevice())),
    clock: createClock({ load: () => 0, save: () => {} }, () => at),
  })
const asked = { text: '', client: 'here' }

test('the day is said by the agency’s clock', async () => {
  expect(await open().getToday(asked)).toEqual({
    ok: true,
    value: { asOf: '2026-03-02', now: '2026-03-02T10:00', hotline: '12333', simulated: true },
  })
})

test('all else is answered by the whole agency, and by one of it', async () => {
  const agency = open()
  const sent = await agency.requestCode({ ...asked, key: 'key-1', body: { mobile: '15400000001' } })
  expect(sent).toMatchObject({ ok: true })
  // The same key, the same code: the second call was heard by the agency that heard the first.
  expect(await agency.requestCode({ ...asked, key: 'key-1', body: { mobile: '15400000001' } })).toEqual(sent)
  expect(await agency.findByKey({ ...asked, params: { key: 'nobody' } })).toMatchObject({ ok: false })
})
