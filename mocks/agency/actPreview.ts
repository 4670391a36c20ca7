import type { NoticeView } from '../../src/api/schemas.ts'
import type { CaseEvent } from '../../src/domain/case.ts'
import { maskMobile } from '../../src/domain/checks.ts'
import { languageAt } from '../../src/domain/language.ts'
import { cardTime, findCardOf } from './cards.ts'
import { caseTime, pastOf } from './casePast.ts'
import type { Related } from './caseView.ts'
import { type ClerkAct, clerkTable, detailsOf } from './clerk.ts'
import { isOfCard } from './happen.ts'
import { mobilesTold } from './mobiles.ts'
import { findCardNotice, findNoticeOfCase } from './notices.ts'
import type { CaseRow } from './rows.ts'
import { tellings } from './tellings.ts'

/** What the applicant will read of an act before it is done: the notice, and the masked numbers its text message goes to. */
export interface ActPreview {
  readonly notice: NoticeView | undefined
  readonly to: readonly string[]
}

/** Reads the notice that an act at the desk would send now; nothing is changed. `said`: what is said with the act. */
export function previewAct(
  row: CaseRow,
  { card: kept }: Pick<Related, 'card'>,
  id: ClerkAct,
  now: string,
  said: Pick<CaseEvent, 'field' | 'reason'> = {},
): ActPreview {
  const { type, by } = clerkTable[id]
  const past = pastOf(row, now)
  if (isOfCard(type)) {
    const card = findCardOf(row, past, kept)
    return card
      ? addressed(row, type, findCardNotice({ type, at: cardTime(card, now), by }, 'preview'))
      : untold
  }
  const event = { type, at: caseTime(row, now), by, ...detailsOf(id, said) }
  return addressed(row, type, findNoticeOfCase(row, [...past, event], 'preview'))
}

const untold: ActPreview = { notice: undefined, to: [] }

const addressed = (
  row: CaseRow,
  type: keyof typeof tellings,
  notice: NoticeView | undefined,
): ActPreview => ({
  notice: notice && { ...notice, language: languageAt(row.language, row.events, notice.at) },
  to: notice?.sms ? mobilesTold(row, notice.at, tellings[type]).map(maskMobile) : [],
})
