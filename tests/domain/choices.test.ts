import { expect, test } from 'vitest'
import * as choices from '../../src/domain/choices.ts'

test.each(Object.entries<readonly string[]>(choices))('%s offers each answer once', (_, offered) => {
  expect(new Set(offered).size).toBe(offered.length)
})
