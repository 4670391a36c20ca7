/**
 * The test files that share a process, instead of one for each, which costs more than most of them: the rules and the agency's
 * tables keep nothing in a module and put nothing in place of what is global, and neither do their tests. The eight left out do.
 */
export const sharing: readonly string[] = [
  'tests/{domain,procedures}/**/*.test.ts',
  'tests/agency/!(devices|faults|handlings|helps|olderStore|runningClock|store|storeUpgrade).test.ts',
]
