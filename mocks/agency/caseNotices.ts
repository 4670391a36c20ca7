import type { NoticeView } from '../../src/api/schemas.ts'
import type { CardEvent } from '../../src/domain/cardEvents.ts'
import type { CaseEvent } from '../../src/domain/case.ts'
import { maskMobile } from '../../src/domain/checks.ts'
import { languageAt } from '../../src/domain/language.ts'
import type { NoticesOf } from './caseView.ts'
import { heldNotices } from './heldNotices.ts'
import { mobilesTold } from './mobiles.ts'
import { findCardNotice, findNoticeOfCase } from './notices.ts'
import { type Telling, tellings } from './tellings.ts'
import { findUseNotice } from './useNotices.ts'

/** A notice, and the numbers to which its text message went. */
interface Written {
  readonly notice: NoticeView
  readonly to: readonly string[]
}

/** What the agency has written of a case and its card, the newest first, with where it went. */
export const writtenOf = (
  ...[row, events, ofCard, uses = [], now = '']: Parameters<NoticesOf>
): Written[] => {
  const { number } = row
  const addressed = (notice: NoticeView | undefined, telling: Telling): Written[] =>
    notice
      ? [
          {
            notice: { ...notice, language: languageAt(row.language, events, notice.at) },
            to: notice.sms ? mobilesTold(row, notice.at, telling) : [],
          },
        ]
      : []
  const told = (event: CaseEvent | CardEvent, notice: NoticeView | undefined) =>
    addressed(notice, tellings[event.type])
  return [
    ...events.flatMap((event, i) =>
      told(event, findNoticeOfCase(row, events.slice(0, i + 1), `${number}-${i}`)),
    ),
    ...ofCard.flatMap((event, i) => told(event, findCardNotice(event, `${number}-card-${i}`))),
    ...uses.flatMap((use, i) =>
      addressed(findUseNotice(use, `${number}-use-${use.at}-${uses.length - i}`), 'text'),
    ),
    ...heldNotices(row, events, now).flatMap((notice) => addressed(notice, 'text')),
  ]
    .sort(({ notice: a }, { notice: b }) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .toReversed()
}

/** The same as its holder may see it. */
export const noticesOf: NoticesOf = (...told) =>
  writtenOf(...told).map(({ notice, to }) =>
    to.length > 0 ? { ...notice, sentTo: to.map(maskMobile) } : notice,
  )
