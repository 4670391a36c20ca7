import { spawnSync } from 'node:child_process'

/** Which tests of a project a change can reach: all, none, or those that Vitest finds by what they import. */
export type Which = 'all' | 'imports' | 'none'

const isCode = /^(?:src|mocks|tests)\/.*\.tsx?$/
/** What the site is built of. Browser tests see it as built, and import next to nothing of it. */
const isSite =
  /^(?:src|mocks|public)\/|^(?:index\.html|vite\.config\.ts|tsconfig\.json|package(?:-lock)?\.json)$/
const isBrowserTest = /^tests\/e2e\/.*\.test\.ts$/

/** What a change of these files, named from the project's root, can reach. */
export function findReach(files: readonly string[]): { readonly unit: Which; readonly e2e: Which } {
  if (files.length === 0) return { unit: 'none', e2e: 'none' }
  const isShared = (file: string) => file.startsWith('tests/e2e/') && !isBrowserTest.test(file)
  const reachesAll = files.some((file) => isSite.test(file) || isShared(file))
  const isTest = (file: string) => file.startsWith('tests/')
  return {
    // Style sheets, documents and examples are read by tests, not imported.
    unit: files.every((file) => isCode.test(file)) ? 'imports' : 'all',
    e2e: reachesAll ? 'all' : files.some(isTest) ? 'imports' : 'none',
  }
}

/**
 * The files that differ from where this branch left `since` (a commit or branch; without one: from the last commit), also those that
 * Git does not know yet. Throws what Git says where it can't tell.
 */
export function listChanged(since = 'HEAD'): readonly string[] {
  const git = (...args: readonly string[]): string[] => {
    const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return stdout.split('\n').filter(Boolean)
  }
  return [
    ...git('diff', '--name-only', '--merge-base', since),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]
}
