import { afterEach, describe, expect, test, vi } from 'vitest'
import { createSignal } from '../../src/foundation/createSignal.ts'
import { createStore } from '../../src/foundation/createStore.ts'
import { loadOnce } from '../../src/foundation/loadOnce.ts'
import { deviceStorage, tabStorage } from '../../src/foundation/webStorage.ts'
import { withTimeout } from '../../src/foundation/withTimeout.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a signal', () => {
  test('tells all who listen, and nobody who has stopped', () => {
    const signal = createSignal<string>()
    const first: string[] = []
    const second: string[] = []
    const stop = signal.listen((news) => first.push(news))
    signal.listen((news) => second.push(news))
    signal.send('a')
    stop()
    signal.send('b')
    expect({ first, second }).toEqual({ first: ['a'], second: ['a', 'b'] })
  })

  test('knows whether anybody listens', () => {
    const signal = createSignal()
    expect(signal.isHeard()).toBe(false)
    const stop = signal.listen(() => undefined)
    expect(signal.isHeard()).toBe(true)
    stop()
    expect(signal.isHeard()).toBe(false)
  })
})

test('a store has its new value before it tells of it', () => {
  const store = createStore(1)
  const seen: number[] = []
  store.subscribe(() => seen.push(store.get()))
  store.set(2)
  expect(seen).toEqual([2])
})

describe('what is loaded once', () => {
  test('is loaded when first asked for, and is the same for all who ask', async () => {
    const load = vi.fn<() => Promise<object>>(() => Promise.resolve({}))
    const get = loadOnce(load)
    expect(load).not.toHaveBeenCalled()
    expect(await get()).toBe(await get())
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('is tried again by the next who asks, after a failure that all who waited hear of', async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValue('there')
    const get = loadOnce(load)
    const waiting = [get(), get()]
    await expect(waiting[0]).rejects.toThrow('gone')
    await expect(waiting[1]).rejects.toThrow('gone')
    expect(await get()).toBe('there')
  })
})

describe('work with a timeout', () => {
  test('gives what it gives, and leaves no timer behind', async () => {
    vi.useFakeTimers()
    await expect(withTimeout(Promise.resolve(3), 1000, 'late')).resolves.toBe(3)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is given up, with the reason, when it takes longer', async () => {
    vi.useFakeTimers()
    const given = withTimeout(new Promise(() => undefined), 1000, 'late').catch(String)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await given).toBe('Error: late')
  })
})

describe.each([
  ['deviceStorage', deviceStorage, 'localStorage'],
  ['tabStorage', tabStorage, 'sessionStorage'],
])('%s', (_, storage, name) => {
  const stub = (kept: Record<string, string>) =>
    vi.stubGlobal(name, {
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, text: string) => void (kept[key] = text),
      removeItem: (key: string) => Reflect.deleteProperty(kept, key),
    })

  test('writes, reads and removes', () => {
    const kept: Record<string, string> = {}
    stub(kept)
    expect(storage.write('device', '[1]')).toBe(true)
    expect([storage.read('device'), storage.readJson('device')]).toEqual(['[1]', [1]])
    expect(storage.write('device', undefined)).toBe(true)
    expect([storage.read('device'), storage.readJson('device'), kept]).toEqual([undefined, undefined, {}])
  })

  test('takes what is no JSON for nothing', () => {
    stub({ device: '{"b":' })
    expect(storage.readJson('device')).toBeUndefined()
  })

  test('where the browser refuses, even to be asked, nothing is there and nothing can be written', () => {
    vi.stubGlobal(name, undefined)
    expect([storage.read('device'), storage.readJson('device')]).toEqual([undefined, undefined])
    expect([storage.write('device', 'b'), storage.write('device', undefined)]).toEqual([false, false])
  })
})
