// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { en } from '../../mocks/console/en.ts'
import { zh } from '../../mocks/console/zh.ts'
import { createNetLine } from '../../mocks/net/line.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

/** A page whose secure context and workers are as given; the line inside it answers "here". */
function open(page: { secure: boolean; worker: boolean }, opened = 'http://localhost/') {
  vi.stubGlobal('isSecureContext', page.secure)
  vi.stubGlobal('navigator', page.worker ? { serviceWorker: {} } : {})
  vi.stubGlobal('performance', { ...performance, getEntriesByType: () => [{ name: opened }] })
  const line = createNetLine(() => Promise.resolve(new Response('here')))
  return {
    line,
    ask: async () => (await line.fetch(new Request('https://agency.demo.invalid/v1/today'))).text(),
  }
}

describe('the switch for MSW’s worker', () => {
  test('is off, and calls stay inside the page', async () => {
    const { line, ask } = open({ secure: true, worker: true })
    expect(line.get()).toBe('off')
    expect(await ask()).toBe('here')
  })

  test.each([
    ['insecure', { secure: false, worker: false }],
    ['unsupported', { secure: true, worker: false }],
  ] as const)(
    'says why it can’t be switched on (%s), remembers nothing, and calls go on',
    async (why, page) => {
      const { line, ask } = open(page)
      await line.switchOn()
      expect(line.get()).toBe(why)
      expect(zh.net.states[why]).not.toBe(zh.net.states.off)
      expect(en.net.states[why]).not.toBe(en.net.states.off)
      expect(sessionStorage.length).toBe(0)
      expect(await ask()).toBe('here')
    },
  )

  test('is wished for by the address the page was opened with, and by the tab that had it on', () => {
    expect(open({ secure: false, worker: false }, 'http://pad.lan/law?net=worker').line.get()).toBe(
      'insecure',
    )
    expect(open({ secure: false, worker: false }, 'http://pad.lan/law?net=page').line.get()).toBe('off')
    sessionStorage.setItem('demo-net', 'worker')
    expect(open({ secure: false, worker: false }).line.get()).toBe('insecure')
  })
})
