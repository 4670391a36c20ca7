import { expect, test } from 'vitest'
import { screens } from '../../src/app/screens.ts'
import { isPlace } from '../../src/build/places.ts'
import { journeyIds } from '../../src/journey/types.ts'

const paths = screens.flatMap(({ path }) =>
  path.includes(':journey') ? journeyIds.map((id) => path.replace(':journey', id)) : [path],
)

test.each(paths)('the worker answers for %s', (path) => {
  expect(isPlace(path.slice(1))).toBe(true)
})

test.each(['desk', 'v1/applications', 'casework', 'other.html'])('and leaves /%s to the host', (path) => {
  expect(isPlace(path)).toBe(false)
})
