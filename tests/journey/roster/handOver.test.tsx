// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as handing from '../../../src/journey/roster/handOver.ts'
import { deviceCleared } from '../../../src/journey/signals.ts'

const { faceRow, handOver, keepDraft, signOutToTakeBack, takeBack, useHandOver } = handing
const look = () => renderHook(() => useHandOver()).result
const wrong = (code: string) => (code === '0000' ? '0001' : '0000')

beforeEach(() => act(() => signOutToTakeBack()))

describe('a device that is handed over', () => {
  test('is taken back by a code of four digits, which the operator keeps for the next', () => {
    const seen = look()
    const { code } = seen.current
    expect(code).toMatch(/^\d{4}$/)
    act(() => faceRow('row-1'))
    expect(seen.current).toEqual({ code, facing: { row: 'row-1' } })
    act(() => handOver('row-1'))
    expect(seen.current).toEqual({ code, handedOver: { row: 'row-1', code, wrong: 0, draft: {} } })
    let said = ''
    act(() => void (said = takeBack(code, { outcome: 'decided' })))
    expect([said, seen.current]).toEqual(['back', { code, facing: { row: 'row-1', outcome: 'decided' } }])
    expect(takeBack(code, {})).toBe('back')
  })

  test('stays handed over, with what was chosen, after a reload', async () => {
    const { code } = look().current
    act(() => handOver('row-1'))
    act(() => keepDraft({ bank: 'ICBC' }))
    vi.resetModules()
    const again: typeof handing = await import('../../../src/journey/roster/handOver.ts')
    expect(renderHook(() => again.useHandOver()).result.current).toEqual({
      code,
      handedOver: { row: 'row-1', code, wrong: 0, draft: { bank: 'ICBC' } },
    })
  })

  test('keeps nothing that is chosen while nobody has it', () => {
    const seen = look()
    act(() => keepDraft({ bank: 'ICBC' }))
    expect(seen.current.handedOver).toBeUndefined()
    expect(sessionStorage.getItem('handOver')).toBeNull()
  })

  test('ends with the fifth wrong code: nobody has it then, and another code is made', () => {
    const seen = look()
    const { code } = seen.current
    act(() => handOver('row-1'))
    const told: string[] = []
    for (let n = 0; n < 5; n += 1) act(() => void told.push(takeBack(wrong(code), {})))
    expect(told).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'ended'])
    expect([seen.current.handedOver, seen.current.facing]).toEqual([undefined, undefined])
    expect(sessionStorage.getItem('handOver')).toBeNull()
  })

  test('is nobody’s once it is cleared', () => {
    const seen = look()
    act(() => handOver('row-1'))
    act(() => deviceCleared.send(() => {}))
    expect(Object.keys(seen.current)).toEqual(['code'])
    expect(sessionStorage.getItem('handOver')).toBeNull()
  })
})

test.each(['7', '{"row":"row-1"}', '{"code":"1234"}', '"row'])(
  'what the tab remembers and is none of it (%s) counts for nothing',
  async (text) => {
    sessionStorage.setItem('handOver', text)
    vi.resetModules()
    const again: typeof handing = await import('../../../src/journey/roster/handOver.ts')
    expect(Object.keys(renderHook(() => again.useHandOver()).result.current)).toEqual(['code'])
  },
)
