import type { AnswerOf } from '../../src/api/contract.ts'
import { problemTypes } from '../../src/api/operation.ts'
import { checkMobile, findCode, normaliseMobile } from '../../src/domain/checks.ts'
import { randomCode, randomKey } from './random.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { Changing, CodeRow, Reading } from './rows.ts'
import { chinaTime } from './time.ts'

const validMs = 10 * 60_000
const resendSeconds = 30
const hourMs = 60 * 60_000
const perClient = 8
const perMobile = 40
const wrongAllowed = 5
const codeDigits = 6

/** Where a code goes, who asked for it, and which case it opens, if any. */
interface Sending {
  readonly mobile: string
  readonly client: string
  readonly opens?: string
}

/**
 * For how many seconds no code may go to a number; 0: it may go now. One client gets one in half a minute and eight in an hour;
 * all together forty, so that nobody can use up another's codes and nobody is flooded.
 */
export function waitForCode(tables: Reading, { mobile, client }: Sending, ms: number): number {
  const recent = tables
    .by('codes', 'mobile', mobile)
    .flatMap(([, code]) => (Math.abs(ms - code.sentAt) < hourMs ? [code] : []))
  const own = recent.flatMap((code) => (code.client === client ? [code.sentAt] : []))
  const last = Math.max(...own, 0)
  if (ms - last < resendSeconds * 1000) return Math.ceil(resendSeconds - (ms - last) / 1000)
  return own.length >= perClient || recent.length >= perMobile ? hourMs / 1000 : 0
}

/** What is told of a code that went out now. */
export const codeSent = (ms: number) => ({
  digits: codeDigits,
  validUntil: chinaTime(ms + validMs),
  resendAfterSeconds: resendSeconds,
})

/** Writes down a new code and gives the id it is confirmed under. */
export function addCode(tables: Changing, sending: Sending, ms: number): string {
  const codeId = randomKey()
  tables.set('codes', codeId, {
    ...sending,
    code: randomCode(),
    sentAt: ms,
    wrong: 0,
    proof: randomKey(),
    confirmed: false,
  })
  return codeId
}

/** Sends a code to a number. `ms`: the agency's now. */
export function requestCode(
  tables: Changing,
  raw: string,
  client: string,
  ms: number,
): Reply<AnswerOf<'requestCode'>> {
  const problem = checkMobile(raw)
  if (problem) return refuse(422, { errors: [objection('mobile', problem)] })
  const sending = { mobile: normaliseMobile(raw), client }
  const wait = waitForCode(tables, sending, ms)
  if (wait > 0) return refuse(429, { type: problemTypes.codeSent, retryAfter: wait })
  return answer({ codeId: addCode(tables, sending, ms), ...codeSent(ms) })
}

/**
 * Compares what was typed with the code that is named, and with those that the same client had sent for the same end before it
 * and that are still good: messages overtake each other. After five wrong ones it takes none any more. A right one can be
 * confirmed again.
 */
export function checkCode(tables: Changing, codeId: string, typed: string, ms: number): Reply<CodeRow> {
  const row = tables.get('codes', codeId)
  if (!row) return refuse(404)
  const isGood = ({ sentAt }: CodeRow) => Math.abs(ms - sentAt) <= validMs
  if (!isGood(row)) return refuse(410, { errors: [objection('mobileProof', 'code.expired')] })
  if (row.wrong >= wrongAllowed)
    return refuse(429, { type: problemTypes.codeSpent, retryAfter: validMs / 1000 })
  const digits = findCode(typed, codeDigits)
  const isAlike = (one: CodeRow) => one.opens === row.opens && one.client === row.client
  // A search that fitted nobody has sent nothing, so nothing is right.
  const found = tables
    .by('codes', 'mobile', row.mobile)
    .find(([, one]) => isAlike(one) && isGood(one) && one.wrong < wrongAllowed && one.code === digits)
  if (!found) {
    tables.set('codes', codeId, { ...row, wrong: row.wrong + 1 })
    return refuse(422, {
      errors: [objection('mobileProof', { code: 'code.wrong', count: wrongAllowed - row.wrong - 1 })],
    })
  }
  const [id, right] = found
  const confirmed = { ...right, confirmed: true }
  tables.set('codes', id, confirmed)
  return answer(confirmed)
}

/** The proof of a number, for the code that was sent to it; a code of a search proves nothing here. */
export function confirmCode(
  tables: Changing,
  codeId: string,
  typed: string,
  ms: number,
): Reply<AnswerOf<'confirmCode'>> {
  if (tables.get('codes', codeId)?.opens !== undefined) return refuse(404)
  const checked = checkCode(tables, codeId, typed, ms)
  return checked.ok ? answer({ mobile: checked.value.mobile, proof: checked.value.proof }) : checked
}
