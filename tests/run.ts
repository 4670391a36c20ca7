import { spawn, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findReach, listChanged, type Which } from './changed.ts'

// npm test: every check, the cheap ones first and beside each other, and at the end one line that counts the tests.
// A part that fails does not hide the others; any failure makes the exit code 1.
// npm test -- --changed [main]: the same, with those tests only that can notice what has changed since the last commit, or since
// this branch left main.

const { values, positionals } = parseArgs({
  options: { changed: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [since] = positionals
const reach = values.changed ? findReach(listChanged(since)) : ({ unit: 'all', e2e: 'all' } as const)

const output = 'tests/.output'
// Each test file has a process of its own, and nearly all of them load the same packages: Node compiles them once.
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/compiled')
rmSync(`${output}/results`, { recursive: true, force: true })
mkdirSync(`${output}/results`, { recursive: true })

let passed = 0
let failed = 0
const broken: string[] = []
const fallen: string[] = []
const unsteady: string[] = []
/** How many seconds each test file took, beside others. */
const took = new Map<string, number>()

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    /** Milliseconds since the epoch. */
    readonly startTime: number
    readonly endTime: number
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const shell = process.platform === 'win32'

/** A part of its own: what it says is seen as it says it. */
function part(
  name: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): void {
  console.log(`\n── ${name}`)
  const options = { stdio: 'inherit', shell } as const
  const { status } = spawnSync(command, args, { ...options, env: { ...process.env, ...env } })
  if (status !== 0) broken.push(name)
}

/** A part beside others, for what leaves a core unused: what it says is seen in one piece, once it has ended. */
async function beside(name: string, command: string, args: readonly string[]): Promise<void> {
  const said: string[] = []
  const isRight = await new Promise<boolean>((end) => {
    const running = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell })
    for (const stream of [running.stdout, running.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
    running.once('error', ({ message }) => {
      said.push(message)
      end(false)
    })
    running.once('close', (status) => end(status === 0))
  })
  console.log(`\n── ${name}\n${said.join('').trimEnd()}`)
  if (!isRight) broken.push(name)
}

/** The unit tests that read files: what they are about, no import tells. */
const readers = (): string[] =>
  globSync('tests/**/*.test.{ts,tsx}', { exclude: ['tests/e2e/**', 'tests/bench/**'] }).filter((file) =>
    readFileSync(file, 'utf8').includes("'node:fs'"),
  )

/** Plays a project's tests, as far as a change can reach them. */
function tests(project: 'unit' | 'e2e', which: Which, env: Record<string, string> = {}): void {
  if (which === 'none') return
  const changed = ['--changed', ...(since ? [since] : []), '--passWithNoTests']
  vitest(project, `${project} tests`, which === 'all' ? [] : changed, env)
  if (which === 'imports' && project === 'unit') vitest(project, 'unit tests that read files', readers(), env)
}

/** @param args which of the project's tests: all without any. */
function vitest(project: string, title: string, args: readonly string[], env: Record<string, string>): void {
  const file = `${output}/results/${title.replace(' tests', '').replaceAll(' ', '-')}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const named = project === 'unit' ? ['--project=unit', '--project=rules'] : [`--project=${project}`]
  part(title, 'vitest', ['run', ...named, ...args, ...reporters], env)
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'))
    passed += report.numPassedTests
    failed += report.numFailedTests
    for (const { name, status, message, startTime, endTime, assertionResults } of report.testResults) {
      took.set(relative('.', name), Math.round((endTime - startTime) / 1000))
      if (status === 'failed' && message) fallen.push(`${name}\n  ${message}`)
      for (const { status: result, fullName, failureMessages } of assertionResults)
        if (result === 'failed' || failureMessages.length > 0)
          (result === 'failed' ? fallen : unsteady).push(
            `${name}\n  ${fullName}\n  ${[...new Set(failureMessages)].join('\n  ')}`,
          )
    }
  } catch {
    failed += 1 // no report: the run itself broke off
  }
}

/**
 * The seed of the property tests, from what was committed last: whoever plays the same commit plays the same examples, and the
 * next commit has others. Without git each run has a seed of its own.
 */
function seedOfCommit(): { readonly SEED?: string } {
  if (process.env['SEED'] !== undefined) return {}
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD^{tree}'], { encoding: 'utf8' })
  return status === 0 ? { SEED: String(Number.parseInt(stdout.slice(0, 7), 16)) } : {}
}

await Promise.all([
  // Where only some browser tests may be played, they build the site themselves, once it is known that there are any.
  ...(reach.e2e === 'all'
    ? [beside('build', 'vite', ['build', '--mode', 'demo', '--logLevel', 'warn'])]
    : []),
  beside('types', 'tsc', ['--noEmit']),
  beside('lint', 'oxlint', ['--type-aware']),
  beside('unused code', 'knip', ['--no-config-hints']),
  beside('format', 'biome', ['ci', '.']),
])
tests('unit', reach.unit, { COUNTS: 'full', SHARING: 'yes', ...seedOfCommit() })
tests('e2e', reach.e2e, reach.e2e === 'all' ? { E2E_SITE: 'dist' } : {})

const longest = [...took].toSorted(([, a], [, b]) => b - a).slice(0, 15)
if (longest.length > 0)
  console.log(
    `\nLongest, beside others: ${longest.map(([file, seconds]) => `${file} ${seconds} s`).join(', ')}`,
  )
// What failed stands at the end, where a log that was cut off still has it.
for (const one of unsteady)
  console.log(`\n↻ passed at its second try only, which is a defect to mend: ${one}`)
for (const one of fallen) console.log(`\n✗ ${one}`)
if (broken.length > 0) console.log(`\nNot in order: ${broken.join(', ')}`)
// A part without tests of its own (types, format, lint, build) counts as one.
failed += broken.filter((name) => !/\btests\b/.test(name)).length
const line = `${passed} passed, ${failed} failed`
writeFileSync(`${output}/summary.txt`, `${line}\n`)
console.log(`\n${line}`)
process.exitCode = broken.length > 0 || failed > 0 ? 1 : 0
