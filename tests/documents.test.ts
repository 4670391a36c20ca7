import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('no document or style carries the marks of a merge', () => {
  const files = globSync(['*.md', 'docs/**/*.md', 'src/**/*.css', 'mocks/**/*.css'])
  expect(files).toContain('CHANGELOG.md')
  expect(files.filter((file) => /^(?:<{7}|>{7}) /m.test(readFileSync(file, 'utf8')))).toEqual([])
})
