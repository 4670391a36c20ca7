import type { CaseView } from '../../api/schemas.ts'
import { ArticleLink } from '../../i18n/ArticleLink.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { casePath, contestPath, courtPath } from '../../journey/paths.ts'
import { findContestable } from '../../procedures/contest.ts'
import { findLawsuit } from '../../procedures/lawsuit.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { LastDay } from './LastDay.tsx'

/** What there is to contest may be looked into by the court at once; that nothing was done is a matter of a review first (行政复议法 art. 23). */
const waysOf = { decision: ['review', 'lawsuit'], inaction: ['review'] } as const

/** The right to disagree: a review asked for from here, by which day, and by which day the court, counted from the decision. */
export function Contest({ view }: { readonly view: CaseView }) {
  const { contest: m, rightsLink } = useMessages('tracking')
  const found = findContestable(view)
  if (view.contestedIn)
    return (
      <p>
        <Link to={casePath(view.contestedIn)}>{m.asked}</Link>
      </p>
    )
  if (!found) return null
  const { withdrawnReview } = view
  const ways = waysOf[found.what].filter((way) => !withdrawnReview || way === 'lawsuit')
  return (
    <>
      <p>{withdrawnReview ? m.withdrawn[found.what] : m.lead[found.what]}</p>
      <Actions>
        {withdrawnReview ? (
          <ButtonLink kind="secondary" to={casePath(withdrawnReview)}>
            {m.seeWithdrawn}
          </ButtonLink>
        ) : (
          <ButtonLink kind="secondary" to={contestPath(view.number)}>
            {m.ask}
          </ButtonLink>
        )}
      </Actions>
      {ways.length > 0 && (
        <ul>
          {ways.map((period) => (
            <li key={period}>
              <LastDay period={period} knownOn={found.day} />
              <span className="hint block">{m.where[period]}</span>
            </li>
          ))}
        </ul>
      )}
      {findLawsuit(view) && (
        <p>
          <Link to={courtPath(view.number)}>{m.toCourt}</Link>
        </p>
      )}
      <p>
        <ArticleLink id="socialInsuranceLaw.83">{rightsLink}</ArticleLink>
      </p>
    </>
  )
}
