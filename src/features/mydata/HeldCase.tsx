import type { UseQueryResult } from '@tanstack/react-query'
import type { CaseView } from '../../api/schemas.ts'
import { effectOfWithdrawing } from '../../domain/consentWithdrawal.ts'
import { caseState } from '../../i18n/caseState.ts'
import { formatDay, formatDayInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { formatBytes } from '../../inputs/uploads/formatBytes.ts'
import { actionPath, casePath, eCardPath } from '../../journey/paths.ts'
import type { SavedCase } from '../../journey/savedCases.ts'
import { Link } from '../../router/Link.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { linesOf, shownOfRelative } from './agencyTable.ts'
import { bytesOf } from './listStored.ts'

/** One case as the agency holds it: what there is of it, how large, and what can be done about it. */
export function HeldCase({
  saved,
  query,
}: {
  readonly saved: SavedCase
  readonly query: UseQueryResult<CaseView>
}) {
  const progress = useMessages('progress')
  const { about, kinds, loading, safe } = progress
  const { data: view, isError } = query
  const title = about(kinds[saved.kind], saved.name ?? saved.holder)
  return (
    <li className="data-row">
      <h3>
        <Link to={casePath(saved.number)}>{title}</Link>
      </h3>
      <p className="hint data-facts">
        <span className="code">{saved.number}</span>
        {view && <span>{caseState(progress, view)}</span>}
      </p>
      {view ? (
        <Held view={view} title={title} />
      ) : isError ? (
        <RequestFailure error={query.error} safe={safe} asked={query} />
      ) : (
        <Skeleton label={loading} lines={1} />
      )}
    </li>
  )
}

function Held({ view, title }: { readonly view: CaseView; readonly title: string }) {
  const { agency } = useMessages('mydata')
  const { nouns } = useMessages('progress')
  const { things } = agency
  const language = useLanguage()
  const { consents = [], actions, withdrawnConsents = [] } = view
  const held = linesOf(view)
  const undo = withdrawnConsents.find(({ undoUntil }) => undoUntil)?.undoUntil
  const withdrawable = consents
    .map((consent) => ({ consent, effect: effectOfWithdrawing(consent, view) }))
    .filter(({ effect }) => effect !== 'tooLate')
  const of = <span className="sr-only">{`: ${title}`}</span>
  return (
    <>
      <p>
        {agency.holds}
        {': '}
        {held.map(([line, count]) => things[line](count)).join(language === 'en' ? ', ' : '、')}
        {language === 'en' ? '.' : '。'}
      </p>
      <p className="hint">{agency.size(formatBytes(bytesOf(view)))}</p>
      {withdrawable.length > 0 && (
        <>
          <p>{agency.consents}</p>
          <ul>
            {withdrawable.map(({ consent, effect }) => (
              <li key={consent}>
                <Link
                  to={actionPath(view.number, effect === 'stops' ? 'withdraw' : `withdrawConsent/${consent}`)}
                >
                  {agency.consent[consent]}
                  {of}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Relatives view={view} />
      {held.some(([line]) => line === 'formerMobiles') && <p>{agency.formerMobiles}</p>}
      {undo && <p className="hint">{agency.undone(formatDayInFull(undo, language))}</p>}
      {actions.includes('withdraw') && (
        <p>
          <Link to={actionPath(view.number, 'withdraw')}>
            {agency.withdraw(nouns[view.kind])}
            {of}
          </Link>
        </p>
      )}
    </>
  )
}

/** Whose e-cards are carried along with the card of a case, each with the way to be rid of it. */
function Relatives({ view: { number, card } }: { readonly view: CaseView }) {
  const { agency } = useMessages('mydata')
  const language = useLanguage()
  if (!card?.family) return null
  if (card.family.length === 0) return <p>{agency.familyGone}</p>
  return (
    <>
      <p>{agency.family}</p>
      <ul>
        {card.family.map((relative) => {
          const { name, since } = shownOfRelative(relative)
          return (
            <li key={relative.id}>
              <Link to={eCardPath(number, relative.id)}>{name}</Link>{' '}
              <span className="hint">{agency.added(formatDay(since.slice(0, 10), language))}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
