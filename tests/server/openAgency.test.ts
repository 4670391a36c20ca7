import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { agencyBase } from '../../mocks/handlers.ts'
import { openAgency } from '../../mocks/server/openAgency.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agency-'))
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

test('a server lets unused files go after a day, though nobody calls it any more', async () => {
  const agency = openAgency(folder, () => undefined)
  const url = `${agencyBase}/uploads/upload-quiet-1`
  const body = new Uint8Array(20)
  await agency.fetch(new Request(url, { method: 'PUT', body, headers: { 'Content-Type': 'image/jpeg' } }))
  expect(await agency.store.findFile('upload-quiet-1')).toBeDefined()
  await vi.advanceTimersByTimeAsync(25 * 3_600_000)
  await vi.waitFor(async () => expect(await agency.store.findFile('upload-quiet-1')).toBeUndefined())
  agency.close()
})
