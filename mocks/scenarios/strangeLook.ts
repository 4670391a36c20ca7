import type { PartialAnswers } from '../../src/domain/application.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { objectionOf } from '../agency/lookUpLog.ts'
import { noteLookUp } from '../agency/lookUps.ts'
import type { Changing } from '../agency/rows.ts'
import { dateOf } from '../agency/time.ts'

/**
 * Somebody tried to look at the record of the person with these answers, the day before; the person said they do not know it.
 * Gives the time at which it then is as wanted.
 */
export function lookStrangely(
  tables: Changing,
  { idNumber = '', mobile = '' }: PartialAnswers,
  now: string,
  objected: 'open' | 'answered' | undefined,
): string {
  const look = { at: `${addDays(dateOf(now), -1)}T21:40`, why: 'refused' } as const
  noteLookUp(tables, { idNumber, ...look })
  if (!objected) return now
  const objection = objectionOf(look, { serial: tables.nextSeq('lookUps'), note: '', mobile }, now)
  tables.set('lookUps', `${now}-objection`, { idNumber, ...look, objection })
  return objected === 'answered' ? objection.answer.at : now
}
