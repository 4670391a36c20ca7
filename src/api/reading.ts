import * as v from 'valibot'

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false }

/**
 * Reads what the agency sent. A newer agency may know words that this client does not, and that must break nothing:
 * a closed list that has the word `unknown` takes it; a list item (an event, an action) or an optional entry with an
 * unknown word is left out; entries the contract does not name are ignored. Everything else that is not as the contract
 * says is an answer not understood.
 */
export function readAnswer<S extends v.GenericSchema>(schema: S, value: unknown): Read<v.InferOutput<S>> {
  const first = v.safeParse(schema, value)
  if (first.success) return { ok: true, value: first.output }
  if (first.issues.some((issue) => issue.type !== 'picklist')) return { ok: false }
  const copy: unknown = structuredClone(value)
  // From the back, so that leaving out one list item does not move those still to be looked at.
  const done = new Set<string>()
  for (const issue of first.issues.toReversed()) neutralise(copy, issue, done)
  const second = v.safeParse(schema, copy)
  return second.success ? { ok: true, value: second.output } : { ok: false }
}

function neutralise(root: unknown, issue: v.BaseIssue<unknown>, done: Set<string>): void {
  const keys = (issue.path ?? []).map((item) => item.key)
  if (String(issue.expected).includes('"unknown"')) return setAt(root, keys, 'unknown')
  const lastIndex = keys.findLastIndex((key) => typeof key === 'number')
  const item = keys.slice(0, lastIndex + 1).join('/')
  const list = lastIndex < 0 ? undefined : valueAt(root, keys.slice(0, lastIndex))
  if (!Array.isArray(list)) return setAt(root, keys, undefined)
  if (!done.has(item)) list.splice(Number(keys[lastIndex]), 1)
  done.add(item)
}

function valueAt(root: unknown, keys: readonly unknown[]): unknown {
  let at = root
  for (const key of keys) at = isRecord(at) ? at[String(key)] : undefined
  return at
}

function setAt(root: unknown, keys: readonly unknown[], value: unknown): void {
  const holder = valueAt(root, keys.slice(0, -1))
  if (!isRecord(holder)) return
  if (value === undefined) delete holder[String(keys.at(-1))]
  else holder[String(keys.at(-1))] = value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
