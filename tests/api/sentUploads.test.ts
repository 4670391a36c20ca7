// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetSent, listSent, noteSent, wasSentLongAgo } from '../../src/api/sentUploads.ts'
import { rememberDevice } from '../../src/journey/device.ts'

const stored = (): unknown => JSON.parse(localStorage.getItem('uploads.sent') ?? 'null')
const ids = () => listSent().map(({ id }) => id)
const hour = 3_600_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 })
  sessionStorage.clear()
  localStorage.clear()
  forgetSent(() => true)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a file that is sent', () => {
  test('is noted on the device with its time, once however often it is sent', () => {
    noteSent('a')
    noteSent('b')
    vi.setSystemTime(1_000_007)
    noteSent('a')
    expect(listSent()).toEqual([
      { id: 'b', at: 1_000_000 },
      { id: 'a', at: 1_000_007 },
    ])
    expect(stored()).toEqual(listSent())
  })

  test('is noted in this page alone where others use the device, or it keeps nothing', () => {
    rememberDevice('shared')
    noteSent('a')
    expect([ids(), stored()]).toEqual([['a'], null])
    rememberDevice(undefined)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    noteSent('b')
    expect([ids(), stored()]).toEqual([['a', 'b'], null])
  })

  test('is forgotten alone, and the last one leaves nothing on the device', () => {
    noteSent('a')
    noteSent('b')
    forgetSent((id) => id === 'a')
    expect(ids()).toEqual(['b'])
    forgetSent((id) => id === 'b')
    expect([ids(), stored()]).toEqual([[], null])
  })

  test('is one of five hundred: the first are forgotten', () => {
    for (let n = 0; n < 502; n += 1) noteSent(`file-${n}`)
    expect([ids().length, ids()[0], ids().at(-1)]).toEqual([500, 'file-2', 'file-501'])
  })

  test('may be gone at the agency an hour before its day is over', () => {
    noteSent('a')
    vi.setSystemTime(1_000_000 + 23 * hour)
    expect(wasSentLongAgo('a')).toBe(false)
    vi.setSystemTime(1_000_000 + 23 * hour + 1)
    expect([wasSentLongAgo('a'), wasSentLongAgo('b')]).toEqual([true, false])
  })
})

test.each([
  ['no list', { id: 'a', at: 1 }],
  ['no note', [null, 7, 'a', {}]],
  ['a note without its time', [{ id: 'a' }, { id: 'a', at: '1' }]],
  ['a note without its file', [{ at: 1 }, { id: 7, at: 1 }]],
])('what lies on the device and is %s counts for nothing', (_, found) => {
  localStorage.setItem('uploads.sent', JSON.stringify(found))
  expect(listSent()).toEqual([])
})
