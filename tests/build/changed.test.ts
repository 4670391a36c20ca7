import { expect, test } from 'vitest'
import { findReach, listChanged } from '../changed.ts'

test.each([
  { files: [], unit: 'none', e2e: 'none', why: 'nothing has changed' },
  { files: ['src/domain/fold.ts'], unit: 'imports', e2e: 'all', why: 'the site is built of it' },
  { files: ['mocks/agency/seal.ts'], unit: 'imports', e2e: 'all', why: 'the site is built of it' },
  { files: ['src/ui/card.css'], unit: 'all', e2e: 'all', why: 'style sheets are read' },
  { files: ['package-lock.json'], unit: 'all', e2e: 'all', why: 'everything may behave differently' },
  { files: ['docs/security.md'], unit: 'all', e2e: 'none', why: 'documents are read, but not by the site' },
  { files: ['tests/domain/fold.test.ts'], unit: 'imports', e2e: 'imports', why: 'a test is itself' },
  { files: ['tests/e2e/tour.test.ts'], unit: 'imports', e2e: 'imports', why: 'a browser test is itself' },
  { files: ['tests/e2e/setup.ts'], unit: 'imports', e2e: 'all', why: 'it stands before every browser test' },
  {
    files: ['tests/e2e/tour.test.ts', 'src/main.tsx'],
    unit: 'imports',
    e2e: 'all',
    why: 'the widest reach of them counts',
  },
])('a change of $files reaches $unit unit tests and $e2e browser tests: $why', ({ files, unit, e2e }) => {
  expect(findReach(files)).toEqual({ unit, e2e })
})

test('a change since something that Git does not know is said, and is not taken for none', () => {
  expect(() => listChanged('no-such-branch')).toThrow(/no-such-branch/)
})
