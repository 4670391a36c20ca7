import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('a mobile number is asked in one field everywhere', () => {
  const own = globSync('src/**/*.tsx').filter((file) => /type="tel"/.test(readFileSync(file, 'utf8')))
  expect(own.map((file) => file.replaceAll('\\', '/'))).toEqual(['src/ui/MobileInput.tsx'])
})
