import type { ElsewhereFiled } from '../../src/api/elsewhereSchemas.ts'
import type { NoticeView } from '../../src/api/schemas.ts'
import { findDivision } from '../../src/domain/divisions.ts'
import { smsOf } from './notices.ts'
import { type Words, words } from './words.ts'

/** A day as notices write it, with its year: it may lie in the next one. */
const dayIn = (date: string): Words =>
  words(
    `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
    new Date(date).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  )

/** What is written of treatment that was filed elsewhere: that it was, and that it was ended. The place is in no text message. */
export const elsewhereNotices = (filings: readonly ElsewhereFiled[]): NoticeView[] =>
  filings.flatMap(({ place, from, until, at, endedAt }) => {
    const where = findDivision(place) ?? words('外地', 'elsewhere')
    const [first, last] = [dayIn(from), until === null ? undefined : dayIn(until)]
    const period = last
      ? words(`${first.zh}到${last.zh}有效`, `holds from ${first.en} to ${last.en}`)
      : words(`${first.zh}起有效，到您取消为止`, `holds from ${first.en} until you end it`)
    const other = words('不是您办的，请拨打12333。', 'If it was not you, call 12333.')
    const filed = words(
      `异地就医备案已办好，${period.zh}。${other.zh}`,
      `Your treatment away from home is filed. It ${period.en}. ${other.en}`,
    )
    const ended = words(
      `异地就医备案已取消，从现在起不再直接结算。${other.zh}`,
      `Your filing of treatment away from home is ended. From now on it is not settled directly. ${other.en}`,
    )
    return [
      {
        id: `elsewhere-${at}-${place}`,
        at,
        title: words('异地就医已备案', 'Treatment elsewhere filed'),
        body: words(`就医地：${where.zh}。${filed.zh}`, `Where: ${where.en}. ${filed.en}`),
        sms: smsOf(filed),
      },
      ...(endedAt === undefined
        ? []
        : [
            {
              id: `elsewhere-${at}-${place}-ended`,
              at: endedAt,
              title: words('异地就医备案已取消', 'Filing elsewhere ended'),
              body: ended,
              sms: smsOf(ended),
            },
          ]),
    ]
  })
