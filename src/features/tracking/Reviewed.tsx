import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { casePath, courtPath } from '../../journey/paths.ts'
import { findContestable } from '../../procedures/contest.ts'
import { findLawsuit } from '../../procedures/lawsuit.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Contest } from './Contest.tsx'
import { LastDay } from './LastDay.tsx'

/** Beside a case that was not refused: the way from a review to the case it is about, and from a case to the review of it. */
export function Reviewed({ view }: { readonly view: CaseView }) {
  const { contest: m } = useMessages('tracking')
  const { contestedCase } = view.answers
  const lawsuit = findLawsuit(view)
  if (contestedCase)
    return (
      <>
        {lawsuit && (
          <>
            <p>
              <LastDay period={lawsuit.period} knownOn={lawsuit.knownOn} />
            </p>
            <Actions>
              <ButtonLink to={courtPath(view.number)}>{m.toCourt}</ButtonLink>
            </Actions>
          </>
        )}
        <Actions>
          <ButtonLink kind="secondary" to={casePath(contestedCase)}>
            {m.contested}
          </ButtonLink>
        </Actions>
      </>
    )
  if (view.status === 'rejected') return null
  const isAnswer = findContestable(view)?.what === 'decision' && !view.contestedIn
  return (
    <>
      {isAnswer ? (
        <Disclosure summary={m.summary}>
          <Contest view={view} />
        </Disclosure>
      ) : (
        <Contest view={view} />
      )}
    </>
  )
}
