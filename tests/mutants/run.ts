import { fork } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chooseFaults } from './chooseFaults.ts'
import { openCompiler } from './compiler.ts'
import { type Fault, findFaults } from './findFaults.ts'
import { openRecord } from './judged.ts'
import { findNearestTests } from './nearestTests.ts'
import type { Order, Said } from './player.ts'
import { sameBehaviour } from './sameBehaviour.ts'

// npm run mutants [-- --count 200 --seed 1 --only src/domain --nearest 12 --resume]: do the tests notice? Plants small faults, one at
// a time, into what decides, and plays the unit tests that take the file in, the nearest first, until one fails; what none of them
// notices is given to the compiler. What that takes, too, is listed. With --nearest only so many test files may notice, which is
// quicker and stricter. With --resume a fault that was noticed before is not played again while its file is what it was: a run that
// was ended goes on, and survivors meet the tests written since.

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    nearest: { type: 'string', default: 'Infinity' },
    resume: { type: 'boolean', default: false },
  },
})

/** Where rules, journeys, procedures, calls and the agency are; less the files that hold nothing but texts, names and places. */
const files = globSync('{src/{domain,journey,procedures,api},mocks/agency}/**/*.ts', {
  exclude: [
    'src/domain/law/**',
    'src/domain/{chinaData,divisions,placeNames,holidays}.ts',
    'src/api/{operationNotes,openapi,writeOpenapi}.ts',
    'mocks/agency/{noticeTexts,people,troubledPeople}.ts',
  ],
}).toSorted()
/** After so many seconds without a word a fault has made something run for ever. That is noticed, too. */
const patience = 300

function startPlayer() {
  const player = fork(`${import.meta.dirname}/player.ts`, {
    detached: true,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  let hear: (said: Said | undefined) => void = () => {}
  let timer = setTimeout(() => hear(undefined), patience * 1000)
  player.on('message', (said: Said) => {
    clearTimeout(timer)
    timer = setTimeout(() => hear(undefined), patience * 1000)
    hear(said)
  })
  player.on('exit', (code) => {
    throw new Error(`the player has ended by itself (${code})`)
  })
  return {
    /** The test that notices, or null; undefined where the player has to be ended. */
    play: (order: Order) =>
      new Promise<string | null | undefined>((resolve) => {
        hear = (said) => {
          if (said === undefined) resolve(undefined)
          else if (said.by !== undefined) resolve(said.by)
        }
        player.send(order)
      }),
    end: () => {
      clearTimeout(timer)
      player.removeAllListeners()
      try {
        // With the processes that it started.
        if (player.pid !== undefined) process.kill(-player.pid, 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
    },
  }
}

const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const all = [...sources].flatMap(([file, source]) => findFaults(file, source))
const chosen = chooseFaults(
  all.filter(({ file }) => file.startsWith(values.only)),
  Number(values.count),
  values.seed,
)
const testsOf = findNearestTests()
const lineOf = ({ file, start }: Fault) => (sources.get(file) ?? '').slice(0, start).split('\n').length
const describe = (fault: Fault) =>
  `${fault.file}:${lineOf(fault)} ${fault.kind}: ${fault.was.trim() || '(nothing)'} → ${fault.instead.trim() || '(nothing)'}`

const reasonOf = (fault: Fault) => {
  const line = (sources.get(fault.file) ?? '').split('\n')[lineOf(fault) - 1]?.trim()
  return sameBehaviour.find(
    (one) =>
      one.file === fault.file &&
      one.line === line &&
      one.was === fault.was.trim() &&
      one.instead === fault.instead.trim(),
  )?.why
}

const record = openRecord('tests/.output/mutants.jsonl', values.resume)
const compiler = openCompiler()
const survivors: Fault[] = []
const explained: Fault[] = []
let player = startPlayer()
process.on('exit', () => {
  player.end()
  compiler.close()
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
for (const [index, fault] of chosen.entries()) {
  if (reasonOf(fault)) {
    explained.push(fault)
    continue
  }
  const { file, start, end, instead } = fault
  const source = sources.get(file) ?? ''
  const withFault = source.slice(0, start) + instead + source.slice(end)
  const noticedBefore = record.find(withFault)
  const by =
    noticedBefore ??
    (await player.play({ file, source: withFault, tests: testsOf(file).slice(0, Number(values.nearest)) }))
  if (by === undefined) {
    player.end()
    player = startPlayer()
  }
  const survives = by === null && compiler.takes(file, withFault)
  if (survives) survivors.push(fault)
  const noticed = survives ? 'NOT NOTICED' : (by ?? (by === null ? 'the compiler' : 'never ends'))
  record.add(withFault, describe(fault), survives ? null : noticed)
  console.log(`${index + 1}/${chosen.length} ${describe(fault)} · ${noticed}`)
}
player.end()

for (const fault of explained) console.log(`\nthe same behaviour: ${describe(fault)}\n  ${reasonOf(fault)}`)
for (const fault of survivors) console.log(`\nnobody noticed: ${describe(fault)}`)
const changing = chosen.length - explained.length
const share = (100 * (changing - survivors.length)) / changing
console.log(
  `\n${changing - survivors.length} of ${changing} faults noticed (${share.toFixed(1)} %), ${explained.length} more change nothing; ${all.length} could be planted`,
)
process.exitCode = share >= 95 ? 0 : 1
