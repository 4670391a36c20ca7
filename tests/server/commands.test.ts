import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFileDevice } from '../../mocks/server/fileDevice.ts'

const agency = 'mocks/server/main.ts'
const site = 'src/build/serve.ts'
const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'agency-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a command that can’t start says why in its first line, and how it is used', () => {
  test.each([
    [[agency, '--datta', 'x'], "Unknown option '--datta'"],
    [[agency, 'dist'], 'Nothing is known of "dist"'],
    [[agency, '--site', 'nowhere'], 'There is no built page in nowhere'],
    [[site, '--data', 'x'], "Unknown option '--data'"],
    [[site, 'nowhere'], 'There is no built site in nowhere: run npm run build first'],
    [[site, 'dist', 'more'], 'Nothing is known of "more"'],
  ])('%j', (args, why) => {
    const { status, stdout, stderr } = run(...args)
    expect(stderr.split('\n')[0]).toBe(why)
    expect(stderr).toContain('--port <n>')
    expect([status, stdout]).toEqual([2, ''])
  })

  test('an agency whose folder another one holds', () => {
    const other = openFileDevice(folder)
    const { status, stderr } = run(agency, '--data', folder)
    other.close()
    expect(stderr.split('\n')[0]).toBe(`Another agency is at work in ${folder}`)
    expect(status).toBe(2)
  })
})

test.each([agency, site])('%s --help tells all options and starts nothing', (script) => {
  const { status, stdout, stderr } = run(script, '--help')
  for (const option of ['--lan', '--port', '--host', '--help']) expect(stdout).toContain(option)
  expect([status, stderr]).toEqual([0, ''])
})
