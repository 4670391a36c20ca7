import { statSync } from 'node:fs'
import type { TestSequencer, TestSpecification } from 'vitest/node'

/** The tests that take longest, the longest first, by the computing that they need with everything played (COUNTS=full). */
const long: readonly string[] = [
  'e2e/people',
  'e2e/situations',
  'e2e/wall',
  'e2e/faultMatrix',
  'e2e/hosts',
  'e2e/looks',
  'e2e/carry',
  'e2e/update',
  'e2e/tour',
  'e2e/show',
  'e2e/kept',
  'e2e/offline',
  'e2e/batchFaults',
  'e2e/live',
  'e2e/school',
  'e2e/operatorLocked',
  'e2e/measures',
  'e2e/cardLife',
  'e2e/clerk',
  'e2e/batches',
  'e2e/handOut',
  'e2e/helpApart',
  'e2e/village',
  'e2e/single',
  'e2e/gone',
  'e2e/boot',
  'e2e/storage',
  'e2e/frames',
  'e2e/submit',
  'e2e/critical',
  'e2e/device',
  'e2e/endurance',
  'e2e/console',
  'e2e/killed',
  'e2e/dev',
  'properties/values',
  'properties/organisations',
  'properties/batches',
  'agency/life',
  'api/coverage',
  'properties/roster',
  'properties/ledger',
  'service/wizardSubmit',
  'properties/idNumbers',
  'properties/wizard',
  'service/wizardEveryStep',
  'service/tracking',
  'properties/answers',
  'service/everyStep',
  'properties/outside',
  'properties/payloads',
  'properties/device',
  'build/live',
  'service/wizard',
  'service/wizardUncertain',
  'server/apiHandler',
  'properties/twoTabs',
  'console/console',
  'properties/migrations',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const at = long.findIndex((name) => moduleId.replace(/\.test\.tsx?$/, '').endsWith(`/tests/${name}`))
  return at < 0 ? long.length : at
}
const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size

/**
 * Begins the long files first, so that at the end no worker waits for another one; the others go by their size. By size alone, as
 * Vitest does where nothing was run before, journeys and properties, a few lines long, come last. (Builds read the configuration,
 * too: nothing of Vitest itself is loaded for it.)
 */
export class LongestFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files.toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a))
  }
  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }
}
