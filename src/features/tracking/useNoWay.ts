import type { CaseView } from '../../api/schemas.ts'
import { isOver } from '../../domain/case.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { casePath, courtPath } from '../../journey/paths.ts'
import { findContestable } from '../../procedures/contest.ts'
import { findLawsuit } from '../../procedures/lawsuit.ts'
import { findRefusal } from '../../procedures/reapply.ts'
import { wayOn } from './Rejected.tsx'

/** Why nothing can be sent again or contested, and where there is a way on. */
interface NoWayText {
  readonly title: string
  readonly texts: readonly string[]
  /** The first one is what most people want. */
  readonly links: readonly { readonly to: string; readonly label: string }[]
}

/**
 * What is said on the page of sending a case again, or of a review of it (`isContest`), to whoever gets there by an address where
 * there is nothing to send: by what the case is, why not, and what can be done.
 */
export function useNoWay(view: CaseView, isContest: boolean): NoWayText {
  const { again, contest, rejected, withdrawal } = useMessages('tracking')
  const language = useLanguage()
  const toCase = { to: casePath(view.number), label: again.seeCase }
  if (isContest && view.contestedIn)
    return { ...contest.once, links: [{ to: casePath(view.contestedIn), label: contest.asked }, toCase] }
  if (isContest && view.withdrawnReview) {
    const { title, ...texts } = contest.withdrawn
    const found = findContestable(view)
    return {
      title,
      texts: found ? [texts[found.what]] : [],
      links: [
        ...(findLawsuit(view) ? [{ to: courtPath(view.number), label: contest.toCourt }] : []),
        { to: casePath(view.withdrawnReview), label: contest.seeWithdrawn },
        toCase,
      ],
    }
  }
  if (isContest) return { ...contest.impossible, links: [toCase] }
  if (view.status === 'withdrawn') {
    const { contestedCase } = view.answers
    const until = view.undoUntil
    return {
      title: withdrawal.finalTitle,
      texts: [
        withdrawal.isFinal,
        ...(until ? [withdrawal.mistaken(formatDay(until, language))] : []),
        withdrawal.toCourt,
      ],
      links: [
        { to: casePath(view.number), label: until ? withdrawal.goUndo : again.seeCase },
        ...(contestedCase ? [{ to: casePath(contestedCase), label: contest.contested }] : []),
      ],
    }
  }
  const reason = isOver(view) ? findRefusal(view) : undefined
  if (!reason) return { ...again.impossible, links: [toCase] }
  const { why, wayOn: next, link } = rejected.reasons[reason]
  return { title: why, texts: [next], links: [{ to: wayOn(view, reason), label: link }, toCase] }
}
