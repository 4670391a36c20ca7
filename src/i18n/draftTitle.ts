import type { Draft } from '../journey/draft.ts'
import { findProcedureId } from '../procedures/procedures.ts'
import type { Messages } from './messages.ts'

/**
 * Whom a draft is about, and what it is for: 王小明（孩子）· 社保卡申领.
 * @param isNamed false on a device that others use: nobody's name is shown there unasked.
 */
export function draftTitle(
  { answers: { name, forWhom }, journey }: Draft,
  { draftWho, draftPerson, draftFor }: Messages['progress']['list'],
  isNamed: boolean,
): string {
  const who = draftWho[forWhom ?? 'nobody']
  const person = name && isNamed ? draftPerson(name, who) : who
  return `${person} · ${draftFor[findProcedureId(journey) ?? 'other']}`
}
