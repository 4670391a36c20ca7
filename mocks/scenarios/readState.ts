import * as v from 'valibot'
import { readOlderCase, readOlderView } from '../agency/olderCases.ts'
import { type DemoState, demoStateSchema, demoVersion } from './demoState.ts'

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string }

/** The versions that can be read. */
export const isReadable = (version: unknown): boolean => version === 1 || version === demoVersion

/** A state of an earlier version as one of today: the first knew no notes, and until there were cards cases told what became of them. */
const upgraded = (given: object): object => ({
  ...given,
  ...('version' in given && given.version === 1 ? { version: demoVersion, notes: [] } : {}),
  ...('cases' in given && Array.isArray(given.cases) ? { cases: given.cases.map(readOlderCase) } : {}),
  ...('answers' in given && Array.isArray(given.answers)
    ? {
        answers: given.answers.map((one: unknown) => ({
          ...Object(one),
          answer: readOlderView(Object(one).answer),
        })),
      }
    : {}),
})

/** A state as it came from elsewhere, checked; or what is wrong with it, and where. */
export function readState(given: unknown): Read<DemoState> {
  const state = typeof given === 'object' && given !== null ? upgraded(given) : given
  if (typeof state === 'object' && state !== null && 'version' in state && !isReadable(state.version))
    return { ok: false, problem: `version ${JSON.stringify(state.version)} ≠ ${demoVersion}` }
  const parsed = v.safeParse(demoStateSchema, state)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'state'}: ${issue.message}` }
}
