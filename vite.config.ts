import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunks } from './src/build/chunks.ts'
import { entry } from './src/build/entry.ts'
import { findEntries } from './src/build/findEntries.ts'
import { jsonImports } from './src/build/jsonImports.ts'
import { netFrame } from './src/build/netFrame.ts'
import { offline } from './src/build/offline.ts'
import { omitNotes } from './src/build/omitNotes.ts'
import { prerender } from './src/build/prerender.ts'
import { shakeRouter } from './src/build/shakeRouter.ts'
import { single } from './src/build/single.ts'
import { LongestFirst } from './tests/longestFirst.ts'
import { sharing } from './tests/sharing.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Where everything is played (npm test), some files share a process; whoever plays a few of them need not know. */
const shares = process.env['SHARING'] !== undefined

/** Whatever a test file of these projects is about. */
const inNode = {
  // A machine that is busy with other things is slow, not wrong.
  setupFiles: ['tests/withoutTasks.ts', 'tests/withoutOwners.ts', 'tests/patience.ts'],
  // Where the residents are, whatever the machine is set to.
  env: { TZ: 'Asia/Shanghai' },
  testTimeout: 60_000,
  // Vitest leaves one core to its own process, which here has next to nothing to do while the files run; and each file waits
  // while its process begins: one more than there are cores.
  maxWorkers: availableParallelism() + 1,
  // Each file begins with an empty heap and throws most of what it makes away: a bigger nursery is swept less often.
  execArgv: ['--max-semi-space-size=64'],
  expect: { poll: { timeout: 20_000 } },
}

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    entry(mode),
    omitNotes(),
    shakeRouter(),
    findEntries(),
    jsonImports(),
    ...(mode === 'single' ? [single()] : [chunks(), prerender(mode), offline()]),
    ...(mode === 'demo' ? [netFrame()] : []),
  ],
  // What stays as it is: icons and the manifest, with the word for a demonstration in them or without it.
  publicDir: mode === 'live' ? 'public/live' : 'public/demo',
  resolve: {
    alias: {
      // MSW carries tough-cookie and its list of public suffixes (121 kB gzip). The agency has no cookies.
      'tough-cookie': here('./mocks/toughCookie.ts'),
    },
  },
  // Where the development server looks for packages beforehand: found late, each one would load the page anew.
  optimizeDeps: { entries: ['mocks/main.tsx', 'mocks/net/frame.ts', 'src/live.tsx'] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
    // The licences of what is bundled ask for their text to go along.
    license: { fileName: 'licences.md' },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      ...(shares
        ? [{ extends: true, test: { ...inNode, name: 'rules', include: [...sharing], isolate: false } }]
        : []),
      {
        extends: true,
        // Rules, journeys, interface and agency run in plain Node; what draws asks for jsdom in its first line.
        test: {
          ...inNode,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{e2e,bench}/**', ...(shares ? sharing : [])],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          testTimeout: 360_000,
          hookTimeout: 120_000,
          // Real browsers on a busy machine: what fails is played once more, and tests/run.ts names it all the same.
          retry: 1,
          maxConcurrency: 3,
          // Pages wait as much as they compute: on two cores two files leave a quarter of the time unused.
          maxWorkers: 3,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
}))
