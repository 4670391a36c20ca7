import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const policies: string[] = []

beforeEach(() => {
  policies.length = 0
  vi.resetModules()
  vi.stubGlobal('window', {
    trustedTypes: {
      createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => {
        if (policies.includes(name)) throw new TypeError(`there is a policy ${name}`)
        policies.push(name)
        return rules
      },
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

const load = async () => (await import('../../src/foundation/workerAddress.ts')).workerAddress

test('both workers of the site are started under the one name that the page’s policy knows', async () => {
  const workerAddress = await load()
  for (const url of ['/sw.js', '/some/folder/sw.js', '/assets/readerWorker-Bx_3-f9a.js'])
    expect(workerAddress(url)).toBe(url)
  expect(policies).toEqual(['worker'])
})

test.each([
  'https://elsewhere.example/sw.js',
  '//elsewhere.example/sw.js?',
  '/assets/other.js',
  'blob:sw.js',
  'data:text/javascript,0',
])('nothing else is: %s', async (url) => {
  const workerAddress = await load()
  expect(() => workerAddress(url)).toThrow(TypeError)
})

test('a browser without trusted types starts the same workers, and no other', async () => {
  vi.stubGlobal('window', {})
  const workerAddress = await load()
  expect(workerAddress('/sw.js')).toBe('/sw.js')
  expect(() => workerAddress('/other.js')).toThrow(TypeError)
})
