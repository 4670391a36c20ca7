import * as v from 'valibot'
import { pack } from '../../src/journey/pack.ts'
import { readPacked, stateOf } from '../console/link.ts'
import type { Read } from '../scenarios/demoState.ts'
import { type Walk, walkSchema } from '../scenarios/walk.ts'

/** The version of what a link to a walk holds. */
const walkVersion = 1

const linkSchema = v.object({ v: v.number(), w: v.unknown() })

/** A walk as the text of a link, or what may not go into one. */
export async function writeWalk(walk: Walk): Promise<Read<string>> {
  const read = checkWalk(walk)
  return read.ok ? { ok: true, value: await pack({ v: walkVersion, w: read.value }) } : read
}

/** The walk that a link's text stands for, with a beginning that can be put in place; or what is wrong with it. */
export async function readWalk(text: string): Promise<Read<Walk>> {
  const read = await readPacked(text, linkSchema, 'no walk')
  if (!read.ok) return read
  if (read.value.v !== walkVersion) return { ok: false, problem: `version ${read.value.v} ≠ ${walkVersion}` }
  return checkWalk(read.value.w)
}

function checkWalk(given: unknown): Read<Walk> {
  const parsed = v.safeParse(walkSchema, given)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'walk'}: ${issue.message}` }
  }
  const { start, steps } = parsed.output
  const moments = [start, ...steps.flatMap(({ doing }) => (doing.do === 'state' ? [doing.to] : []))]
  for (const moment of moments) {
    const state = stateOf(moment)
    if (!state.ok) return state
  }
  return { ok: true, value: parsed.output }
}
