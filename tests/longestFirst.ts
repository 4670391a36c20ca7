import { statSync } from 'node:fs'
import type { TestSequencer, TestSpecification } from 'vitest/node'

/** The browser tests that take longest, the longest first, as measured on two cores. */
const long: readonly string[] = [
  'people',
  'faultMatrix',
  'update',
  'storage',
  'live',
  'hosts',
  'walk',
  'looks',
  'wall',
  'offline',
  'kept',
  'carry',
  'show',
  'gone',
  'submit',
  'single',
  'boot',
  'critical',
  'frames',
  'situations',
  'killed',
  'dev',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const at = long.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`))
  return at < 0 ? long.length : at
}
const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size

/**
 * Begins the long files first, so that at the end no worker waits for another one; the others go by their size. By size alone, as
 * Vitest does where nothing was run before, the journeys, five lines long, come last. (Builds read the configuration, too: nothing
 * of Vitest itself is loaded for it.)
 */
export class LongestFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files.toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a))
  }
  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }
}
