import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createAgency } from '../../mocks/agency/agency.ts'
import { openBrowserDevice } from '../../mocks/agency/browserDevice.ts'
import { createClock } from '../../mocks/agency/clock.ts'
import { findDemoProof } from '../../mocks/agency/demoEvidence.ts'
import { createStore } from '../../mocks/agency/store.ts'
import '../../src/api/wholeContract.ts'

/** An agency on a browser's storage, whose clock goes on by 7 ms whenever it is looked at. */
function openAgency() {
  let ms = Date.parse('2026-09-21T10:00+08:00')
  const clock = createClock({ load: () => 0, save: () => undefined }, () => (ms += 7))
  return createAgency({ store: createStore(() => openBrowserDevice('running-clock')), clock })
}

test('what the agency looks up by the time comes to an end while the clock goes on', async () => {
  const agency = openAgency()
  const mobile = '15400000091'
  const asked = { text: '', client: 'here', key: 'key-1' }
  expect(await agency.requestCode({ ...asked, body: { mobile } })).toMatchObject({ ok: true })
  const mobileProof = { mobile, proof: findDemoProof(mobile) ?? '' }
  const wrong = { ...asked, key: 'key-2', body: { code: 'DEMO0002', mobileProof } }
  expect(await agency.signInOrganisation(wrong)).toMatchObject({ ok: false })
  const right = { ...asked, key: 'key-3', body: { code: 'DEMO0001', mobileProof } }
  expect(await agency.signInOrganisation(right)).toMatchObject({ ok: true })
})
