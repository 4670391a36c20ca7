import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { vi } from 'vitest'

// Long on a machine that is busy with other things; how long is not what these tests are about.
vi.setConfig({ testTimeout: 600_000 })

/** Where a property once failed: the seed of that run and the way to the smallest example in it. */
interface Kept {
  readonly name: string
  readonly seed: number
  readonly path: string
}

// By its folder: where there is a page (jsdom), the module's address is one of a site.
const file = join(import.meta.dirname, 'kept.json')

/** The number that is promised, in `npm test` (COUNTS=full); a twentieth of it while somebody works. */
export const promised = (count: number): number =>
  process.env['COUNTS'] === 'full' ? count : Math.ceil(count / 20)

/** The seed of this run: the one that SEED names (`npm test` names one for each commit), else a new one every time. */
export const newSeed = (): number => Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))

const readKept = (): Kept[] => JSON.parse(readFileSync(file, 'utf8'))

function judge<T>(found: fc.RunDetails<T>): void {
  const message = fc.defaultReportMessage(found)
  if (message !== undefined) throw new Error(message, { cause: found.errorInstance })
}

/**
 * Holds a property to a number of random examples: first to those that once broke it (kept.json), then to new ones, whose
 * seed is printed. What fails is written to kept.json, to be committed with the repair.
 */
export async function hold<T>(
  name: string,
  count: number,
  property: fc.IRawProperty<T>,
  more: fc.Parameters<T> = {},
): Promise<void> {
  for (const { seed, path } of readKept().filter((one) => one.name === name))
    judge(await fc.check(property, { ...more, seed, path }))
  const numRuns = promised(count)
  const seed = newSeed()
  console.log(`${name}: ${numRuns} runs, seed ${seed}`)
  const found = await fc.check(property, { ...more, numRuns, seed })
  if (found.failed && found.counterexamplePath !== null) {
    const kept = [...readKept(), { name, seed, path: found.counterexamplePath }]
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
  }
  judge(found)
}

/** Whole numbers from 0 to below `limit`, the same for the same seed (mulberry32): for loops too long for fast-check. */
export function randomFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}
