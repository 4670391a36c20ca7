import type { FieldName } from '../../src/domain/application.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { checkField } from '../../src/journey/engine.ts'
import type { Journey } from '../../src/journey/types.ts'

/** A check as it is asked what it lets pass. */
type Passes = (value: string) => boolean

/** What the journey's own check lets pass; an answer is right or not whatever was said before. */
const passing =
  (journey: Journey, name: FieldName, asOf: string): Passes =>
  (value) =>
    checkField(journey, name, { [name]: value }, {}, asOf) === undefined

/** The most characters that a question takes; undefined where its check sets no limit. */
export function longestOf(journey: Journey, name: FieldName, asOf: string): number | undefined {
  const problem = checkField(journey, name, { [name]: '字'.repeat(5000) }, {}, asOf)
  return problem && 'limit' in problem ? problem.limit : undefined
}

/** The first and the last day that a question takes today (`asOf`, ISO date); undefined where a day is as far off as anybody is old. */
export function daysOf(
  journey: Journey,
  name: FieldName,
  asOf: string,
): { readonly first: string; readonly last: string } | undefined {
  const passes = passing(journey, name, asOf)
  const lifetimes = 55_000
  // Whoever complains does so long after the first day: today itself need not pass.
  const anchor = [0, -100, -400].find((by) => passes(addDays(asOf, by)))
  if (anchor === undefined) return undefined
  const edge = (sign: 1 | -1): number => {
    let [inside, outside] = [anchor, sign * lifetimes]
    while (Math.abs(outside - inside) > 1) {
      const middle = Math.trunc((inside + outside) / 2)
      if (passes(addDays(asOf, middle))) inside = middle
      else outside = middle
    }
    return inside
  }
  return { first: addDays(asOf, edge(-1)), last: addDays(asOf, edge(1)) }
}

/** The smallest and the largest whole sum of yuan that a question takes. */
export function amountsOf(
  journey: Journey,
  name: FieldName,
  asOf: string,
): { readonly least: number; readonly most: number } {
  const passes = passing(journey, name, asOf)
  let [least, most] = [5000, 5000]
  while (least > 0 && passes(String(least - 1))) least -= 1
  for (let by = 1_000_000; by >= 1; by = Math.floor(by / 10)) while (passes(String(most + by))) most += by
  return { least, most }
}
