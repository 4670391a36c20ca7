// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { draw, startTitle, words } from '../../src/build/draw.tsx'

test.each(['zh-CN', 'en'] as const)(
  'a page whose screen is still to come is called by the service, not “no such page”: %s',
  async (language) => {
    const frame = await draw('/nowhere', language)
    expect(frame.title).toContain(words[language].notFound.title)
    expect(startTitle(frame, undefined)).not.toContain(words[language].notFound.title)
    expect(startTitle(frame, undefined)).toContain(words[language].service)
  },
)

test('a page that is there from the start is called what it is from the start', async () => {
  const start = await draw('/', 'zh-CN')
  expect(startTitle(start, '/')).toBe(start.title)
})
