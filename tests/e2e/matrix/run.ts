import { spawnSync } from 'node:child_process'

// npm run matrix: every fault at every step, and the report of it. (npm test plays the few that matrix/choose.ts chooses.)

const args = ['run', '--project', 'e2e', 'tests/e2e/faultMatrix.test.ts']
const { status } = spawnSync('vitest', args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, MATRIX: 'full' },
})
process.exitCode = status ?? 1
