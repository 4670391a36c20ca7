import * as fc from 'fast-check'
import { expect } from 'vitest'
import * as dates from '../../src/i18n/dates.ts'
import * as moments from '../../src/i18n/moments.ts'

// What comes from outside, as somebody may have written it by hand, and what must hold of whatever is taken of it.

const nested = (depth: number): unknown => {
  let value: unknown = 'x'
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value }
  return value
}

const oddTexts = [
  '',
  ' ',
  '0000-00-00',
  '2026-02-30',
  '2026-13-45T99:00',
  '2026-09-21T24:00',
  '9999-12-31',
].concat([
  '+275760-09-13',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  '../..',
  '\ud800',
  '<b>',
  '%',
  '字',
])
const oddNumbers = [0, -0, -1, 0.5, 1e308, -1e308, Number.POSITIVE_INFINITY, 8_640_000_000_000_001]
const plain: unknown = JSON.parse('{"__proto__":{}}')
const oddThings = [
  null,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  { toString: 0, valueOf: 0 },
  { length: -1 },
  plain,
]

/** Values that are nearly something, or like nothing at all. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...oddTexts, ...oddNumbers, ...oddThings),
  fc.constantFrom(10, 300).map(nested),
  fc.constantFrom(1000, 20_000).map((length) => '长'.repeat(length)),
  fc.jsonValue({ maxDepth: 2 }),
)

type Path = readonly (string | number)[]

/** The ways to everything in a value, itself included, as deep as anything of ours goes. */
function pathsIn(value: unknown, depth = 12): Path[] {
  if (typeof value !== 'object' || value === null || depth === 0) return [[]]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, i) => [i, item])
    : Object.entries(value)
  return [[], ...entries.flatMap(([key, item]) => pathsIn(item, depth - 1).map((path) => [key, ...path]))]
}

/** The same value with another one at the end of a way. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? replaced(item, rest, by) : item))
  return { ...Object(value), [key]: replaced(Object(value)[key], rest, by) }
}

/** One of these values with one part of it, or two, replaced by an odd one, or missing; and now and then anything at all. */
export function spoiled(...valid: readonly unknown[]): fc.Arbitrary<unknown> {
  const once = (value: unknown): fc.Arbitrary<unknown> =>
    fc.tuple(fc.constantFrom(...pathsIn(value)), odd).map(([path, by]) => replaced(value, path, by))
  return fc.oneof(
    { weight: 1, arbitrary: odd },
    { weight: 5, arbitrary: fc.constantFrom(...valid).chain(once) },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(...valid)
        .chain(once)
        .chain(once),
    },
  )
}

/** Entries that hold a day or a time wherever they occur. */
const ofCalendar =
  /^(?:asOf|now|at|on|correctBy|changeUntil|expires|birthDate|idExpiry|authorisedUntil|firstWorkDay|submittedAt|due|actedAt)$/
const unknown = dates.formatDay('', 'en')

/**
 * Holds what was taken to this: whatever of it a page writes as a day or a time can be written. `isStrict`: and each is one that
 * somebody can mean. (An empty day of a receipt says that the agency's could not be read.)
 */
export function expectShowable(taken: unknown, isStrict: boolean, name = ''): void {
  if (typeof taken === 'object' && taken !== null) {
    for (const [key, item] of Object.entries(taken))
      if (!Array.isArray(taken) || typeof item === 'object') expectShowable(item, isStrict, key)
    return
  }
  if (typeof taken === 'number') {
    for (const write of [moments.formatMoment, moments.formatClock, moments.formatNearDay])
      expect(write(taken, 'zh-CN')).not.toContain('Invalid')
    if (isStrict) expect(taken).toSatisfy(Number.isFinite)
  }
  if (typeof taken !== 'string') return
  const day = dates.formatDay(taken, 'en')
  const time = dates.formatTime(taken, 'en')
  for (const write of [dates.formatDayInFull, dates.formatTimeInFull])
    expect(write(taken, 'zh-CN')).not.toContain('Invalid')
  const isDate = !isStrict || !ofCalendar.test(name) || taken === '' || taken === 'permanent'
  expect({ [name]: taken, isDate: isDate || day !== unknown || time !== unknown }).toMatchObject({
    isDate: true,
  })
}
