import { relative, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { createVitest } from 'vitest/node'

// Plays tests with a fault planted into what they import. It is planted on the way from the file to the test: no file is changed.
// Started by run.ts, which sends one fault after the other, and ends this process where a fault made it run for ever.

export interface Order {
  /** The file with the fault, as it would be with it. */
  readonly file: string
  readonly source: string
  /** The tests that may notice, the nearest first. */
  readonly tests: readonly string[]
}
/** The test that noticed; null: none did. Without `by`: it goes on. */
export interface Said {
  readonly by?: string | null
}

let planted: Order | undefined
/** Tests that failed since a run began. What a run gives back tells of earlier runs as well. */
const failed = new Set<string>()
const vitest = await createVitest(
  {
    config: false,
    watch: false,
    // It knows a file by its content, where nothing is planted.
    fsModuleCache: false,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/{e2e,bench}/**', '**/node_modules/**'],
    setupFiles: ['tests/patience.ts'],
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 60_000,
    bail: 1,
    maxWorkers: Number(process.env['WORKERS'] ?? 2),
    reporters: [
      {
        onTestModuleEnd: (module) => {
          if (module.state() === 'failed') failed.add(relative('.', module.moduleId))
        },
      },
    ],
  },
  {
    plugins: [
      react(),
      {
        name: 'plant-a-fault',
        enforce: 'pre',
        transform: (_, id) => (planted && id === resolve(planted.file) ? planted.source : null),
      },
    ],
    resolve: { alias: { 'tough-cookie': resolve('mocks/toughCookie.ts') } },
  },
)
const all = await vitest.globTestSpecifications()

/** Those of these tests that fail, with the fault in its file or without. */
async function findFailing(tests: readonly string[], order: Order, isPlanted: boolean): Promise<string[]> {
  // What was read with a fault in it is read again, also where the next fault is in another file.
  for (const file of [order.file, planted?.file]) if (file) vitest.invalidateFile(resolve(file))
  planted = isPlanted ? order : undefined
  failed.clear()
  await vitest.runTestSpecifications(all.filter(({ moduleId }) => tests.includes(relative('.', moduleId))))
  return [...failed]
}

/** Tests that pass where nothing is planted: only they can notice something. */
const sound = new Set<string>()
/** Whether it was the fault that a test failed by: one that waits for what is drawn may fail once on a machine that is busy. */
async function isNoticing(test: string, order: Order): Promise<boolean> {
  if (!sound.has(test) && (await findFailing([test], order, false)).length === 0) sound.add(test)
  return sound.has(test) && (!test.endsWith('x') || (await findFailing([test], order, true)).length > 0)
}

async function findNoticing(order: Order): Promise<string | null> {
  const { tests } = order
  for (let from = 0, size = 1; from < tests.length; from += size, size *= 2) {
    say({})
    for (const test of await findFailing(tests.slice(from, from + size), order, true))
      if (await isNoticing(test, order)) return test
  }
  return null
}

const say = (said: Said) => process.send?.(said)
process.on('message', (order: Order) => {
  void findNoticing(order).then((by) => say({ by }))
})
say({})
