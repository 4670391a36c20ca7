// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

type Helps = typeof import('../../src/journey/savedHelps.ts')
type Signals = typeof import('../../src/journey/signals.ts')

const help = { help: 'help-one', accessKey: 'key-one' }
const staff = { ...help, role: 'staff', draft: 'draft-one' } as const
const person = { ...help, role: 'person', draft: 'draft-one' } as const

/** The page as it is after it was loaded anew: what was in memory alone is gone. */
async function load(): Promise<Helps & Signals> {
  vi.resetModules()
  const helps = await import('../../src/journey/savedHelps.ts')
  return { ...helps, ...(await import('../../src/journey/signals.ts')) }
}

const refuse = () => {
  throw new DOMException('full', 'QuotaExceededError')
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the help of staff at a counter', () => {
  test('lasts as long as the tab, and nothing of it lies on the device', async () => {
    const { rememberHelp } = await load()
    rememberHelp(staff, true)
    expect(localStorage.getItem('helps')).toBeNull()
    const { listHelps } = await load()
    expect(listHelps()).toEqual([staff])
  })

  test('is of whatever is entered in the tab: what was begun anew after a reload says who entered it, too', async () => {
    const { rememberHelp } = await load()
    rememberHelp(staff, true)
    const { findSubmittingHelp, helpingWith, listHelps } = await load()
    expect(findSubmittingHelp('another-draft')).toEqual(staff)
    expect(helpingWith(listHelps(), 'another-draft')).toEqual(staff)
  })

  test('is over in the tab once it is forgotten', async () => {
    const { rememberHelp } = await load()
    rememberHelp(staff, true)
    const { forgetHelp, listHelps } = await load()
    forgetHelp(staff)
    expect([listHelps(), sessionStorage.getItem('helps')]).toEqual([[], null])
  })

  test('goes with the device that is cleared, and comes back with what is taken back', async () => {
    const { rememberHelp, listHelps, deviceCleared } = await load()
    rememberHelp(staff, true)
    const putBack: (() => void)[] = []
    deviceCleared.send((each) => putBack.push(each))
    expect([listHelps(), sessionStorage.getItem('helps')]).toEqual([[], null])
    for (const each of putBack) each()
    expect(listHelps()).toEqual([staff])
  })
})

describe('the help of a person', () => {
  test('on a device that others use is known until the page is closed, and is of its own draft alone', async () => {
    const { rememberHelp, listHelps, findSubmittingHelp } = await load()
    rememberHelp(person, true)
    expect(listHelps()).toEqual([person])
    expect(findSubmittingHelp('another-draft')).toBeUndefined()
    expect([localStorage.getItem('helps'), sessionStorage.getItem('helps')]).toEqual([null, null])
  })

  test('is still known to the tab after a reload where the device keeps no more, for its draft may be kept', async () => {
    const { rememberHelp } = await load()
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: () => undefined })
    rememberHelp(person, false)
    const { listHelps } = await load()
    expect(listHelps()).toEqual([person])
  })

  test('is known to the page where neither device nor tab keeps anything', async () => {
    const { rememberHelp, listHelps } = await load()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    rememberHelp(person, false)
    expect(listHelps()).toEqual([person])
  })
})

describe('a device of which it is said later whose it is', () => {
  test.each([staff, person])('keeps the help of $role with the draft once it is one’s own', async (one) => {
    const { rememberHelp, deviceKeptFor } = await load()
    deviceKeptFor.set('shared')
    rememberHelp(one, true)
    deviceKeptFor.set('own')
    sessionStorage.clear()
    const { listHelps } = await load()
    expect(listHelps()).toEqual([one])
  })

  test('keeps none once others use it, and the page still knows it', async () => {
    const { rememberHelp, listHelps, deviceKeptFor } = await load()
    rememberHelp(person, false)
    deviceKeptFor.set('shared')
    expect([listHelps(), localStorage.getItem('helps')]).toEqual([[person], null])
  })
})
