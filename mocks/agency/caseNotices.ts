import type { NoticesOf } from './caseView.ts'
import { findCardNotice, findNotice } from './notices.ts'
import { findUseNotice } from './useNotices.ts'

/** What the agency has written of a case and its card, the newest first. */
export const noticesOf: NoticesOf = ({ kind, number }, events, ofCard, uses = []) =>
  [
    ...events.flatMap((event, i) => findNotice(kind, event, `${number}-${i}`) ?? []),
    ...ofCard.flatMap((event, i) => findCardNotice(event, `${number}-card-${i}`) ?? []),
    ...uses.flatMap((use, i) => findUseNotice(use, `${number}-use-${use.at}-${uses.length - i}`) ?? []),
  ]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .toReversed()
