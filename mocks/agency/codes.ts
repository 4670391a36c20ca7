import type { AnswerOf } from '../../src/api/contract.ts'
import { checkMobile, normaliseMobile } from '../../src/domain/checks.ts'
import { randomCode, randomKey } from './random.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { CodeRow } from './rows.ts'
import type { Changing } from './store.ts'
import { chinaTime } from './time.ts'

const validMs = 10 * 60_000
const resendSeconds = 30
const hourMs = 60 * 60_000
const codesPerHour = 8
const wrongAllowed = 5

/** Sends a code: at most one in half a minute and eight in an hour to one number. `ms`: the agency's now. */
export function requestCode(tables: Changing, raw: string, ms: number): Reply<AnswerOf<'requestCode'>> {
  const problem = checkMobile(raw)
  if (problem) return refuse(422, { errors: [objection('mobile', problem)] })
  const mobile = normaliseMobile(raw)
  const sent = tables
    .all('codes')
    .flatMap(([, code]) =>
      code.mobile === mobile && Math.abs(ms - code.sentAt) < hourMs ? [code.sentAt] : [],
    )
  const last = Math.max(...sent, 0)
  if (ms - last < resendSeconds * 1000)
    return refuse(429, { retryAfter: Math.ceil(resendSeconds - (ms - last) / 1000) })
  if (sent.length >= codesPerHour) return refuse(429, { retryAfter: hourMs / 1000 })
  const codeId = randomKey()
  tables.set('codes', codeId, {
    mobile,
    code: randomCode(),
    sentAt: ms,
    wrong: 0,
    proof: randomKey(),
    confirmed: false,
  })
  return answer({
    codeId,
    digits: 6,
    validUntil: chinaTime(ms + validMs),
    resendAfterSeconds: resendSeconds,
  })
}

/**
 * Compares what was typed with the code that is named, and with those sent to the same number before it that are still good:
 * messages overtake each other. After five wrong ones it takes none any more. A right one can be confirmed again.
 */
export function confirmCode(
  tables: Changing,
  codeId: string,
  typed: string,
  ms: number,
): Reply<AnswerOf<'confirmCode'>> {
  const row = tables.get('codes', codeId)
  if (!row) return refuse(404)
  const isGood = ({ sentAt }: CodeRow) => Math.abs(ms - sentAt) <= validMs
  if (!isGood(row)) return refuse(410, { errors: [objection('mobileProof', 'code.expired')] })
  if (row.wrong >= wrongAllowed) return refuse(429, { retryAfter: validMs / 1000 })
  const digits = typed.normalize('NFKC').replace(/\D/g, '')
  const found = tables
    .all('codes')
    .find(
      ([, one]) =>
        one.mobile === row.mobile && isGood(one) && one.wrong < wrongAllowed && one.code === digits,
    )
  if (!found) {
    tables.set('codes', codeId, { ...row, wrong: row.wrong + 1 })
    return refuse(422, {
      errors: [objection('mobileProof', { code: 'code.wrong', count: wrongAllowed - row.wrong - 1 })],
    })
  }
  const [id, right] = found
  tables.set('codes', id, { ...right, confirmed: true })
  return answer({ mobile: right.mobile, proof: right.proof })
}
