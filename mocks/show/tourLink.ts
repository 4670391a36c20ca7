import * as v from 'valibot'
import { pack } from '../../src/journey/pack.ts'
import { readPacked, stateOf } from '../console/link.ts'
import type { Read } from '../scenarios/readState.ts'
import { type Tour, tourSchema } from '../scenarios/tour.ts'

/** The version of what a link to a tour holds. */
const tourVersion = 1

const linkSchema = v.object({ v: v.number(), w: v.unknown() })

/** A tour as the text of a link, or what may not go into one. */
export async function writeTour(tour: Tour): Promise<Read<string>> {
  const read = await checkTour(tour)
  return read.ok ? { ok: true, value: await pack({ v: tourVersion, w: read.value }) } : read
}

/** The tour that a link's text stands for, with a beginning that can be put in place; or what is wrong with it. */
export async function readTour(text: string): Promise<Read<Tour>> {
  const read = await readPacked(text, linkSchema, 'no tour')
  if (!read.ok) return read
  if (read.value.v !== tourVersion) return { ok: false, problem: `version ${read.value.v} ≠ ${tourVersion}` }
  return checkTour(read.value.w)
}

async function checkTour(given: unknown): Promise<Read<Tour>> {
  const parsed = v.safeParse(tourSchema, given)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'tour'}: ${issue.message}` }
  }
  const { start, steps } = parsed.output
  const moments = [start, ...steps.flatMap(({ doing }) => (doing.do === 'state' ? [doing.to] : []))]
  for (const moment of moments) {
    const state = await stateOf(moment)
    if (!state.ok) return state
  }
  return { ok: true, value: parsed.output }
}
