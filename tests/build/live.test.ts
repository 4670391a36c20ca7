import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const outDir = resolve('tests/.output/live')

function buildLive(agency: string | undefined) {
  // The build is one for production, whatever runs this test.
  const { NODE_ENV: _, VITEST: __, MODE: ___, ...env } = process.env
  const set = agency === undefined ? {} : { VITE_API_BASE: agency }
  const args = ['build', '--mode', 'live', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error']
  return spawnSync('vite', args, {
    env: { ...env, ...set },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
}

/** What would betray the simulation: its tools, its host, its people, its folder. */
const traces = [
  'msw',
  'agency.demo.invalid',
  '210199',
  'mocks/',
  'setupWorker',
  'getResponse',
  'data-demo-desk',
]

describe('a live build', () => {
  let text: string
  /** What people read, and nothing else: the scripts with their sentences, the styles with what they print, the documents, icon and manifest. */
  let said: string

  beforeAll(() => {
    const built = buildLive('https://agency.example/v1')
    if (built.status !== 0) throw new Error(built.stderr || built.stdout)
    const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    const read = (names: readonly string[]) => names.map((name) => readFileSync(name, 'utf8')).join('\n')
    text = read(files)
    said = read(files.filter((name) => /\.(?:js|css|html|svg|webmanifest)$/.test(name)))
  }, 120_000)

  test.each(traces)('has no trace of the simulation: %s', (trace) => {
    const at = text.indexOf(trace)
    expect(at < 0 ? '' : text.slice(Math.max(0, at - 80), at + 80)).toBe('')
  })
  test('has the licences of all that is bundled, and bundles run-time dependencies only', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const licences = readFileSync(join(outDir, 'licences.md'), 'utf8')
    const bundled = new Set([...licences.matchAll(/^## (\S+) - \d/gm)].map(([, name]) => name))
    // react-router-dom says react-router again, and nothing of its own.
    const listed = Object.keys(dependencies).map((name) => name.replace('react-router-dom', 'react-router'))
    expect(listed.filter((name) => !bundled.has(name))).toEqual([])
    expect(Object.keys(devDependencies).filter((name) => bundled.has(name))).toEqual([])
    expect(licences).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.')
  })
  test.each([
    ['演示', /演示/],
    [
      'demonstration, demo data, (demo), [Demo], DEMO',
      /[Dd]emonstration|[Dd]emo data|[([][Dd]emo[)\]]|\bDEMO\b/,
    ],
    ['samples', /示例号码|示例人员|sample number|sample person/],
  ])('has no sentence left of the demonstration: %s', (_, words) => {
    const at = said.search(words)
    expect(at < 0 ? '' : said.slice(Math.max(0, at - 80), at + 80)).toBe('')
  })
  test('says where no use can be tried what to do instead', () => {
    expect(said).toContain('网上不能试')
  })
  test('knows the agency it talks to', () => {
    expect(text.includes('https://agency.example/v1')).toBe(true)
  })
  test('does not call itself a demonstration', () => {
    expect(/<title>[^<]*<\/title>/.exec(text)?.[0]).not.toMatch(/演示/)
    expect(text.includes('<section class="demo"')).toBe(false)
  })
  test.each([undefined, '', 'api.example.gov.cn/v1', '//api.example/v1', 'ftp://api.example'])(
    'is refused when the address of the agency is %s',
    (address) => {
      const built = buildLive(address)
      expect(built.status).not.toBe(0)
      expect(built.stderr + built.stdout).toContain('VITE_API_BASE')
    },
    120_000,
  )
})
