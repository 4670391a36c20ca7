import type { ContributionAnswer } from '../../api/contributionSchemas.ts'
import { type Gap, type GapReason, gapReasons, monthsFrom } from '../../domain/contributions.ts'
import type { LawId } from '../../domain/law.ts'
import { formatMonth } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { articlePath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tag, type TagKind } from '../../ui/Tag.tsx'

const kinds: { readonly [R in GapReason]: TagKind } = {
  notRecorded: 'warning',
  owed: 'error',
  unpaid: 'warning',
  betweenJobs: 'plain',
  notPosted: 'plain',
}
/** Which provision says what can be done about it. */
const laws: { readonly [R in GapReason]?: LawId } = {
  notRecorded: 'socialInsuranceLaw.74',
  owed: 'socialInsuranceLaw.63',
}

/** The months that do not count, why, and what to do about each: where something can be done first, then the newest. */
export function Gaps({
  gaps,
  corrections,
  onCorrect,
  onComplain,
}: {
  readonly gaps: readonly Gap[]
  readonly corrections: ContributionAnswer['corrections']
  readonly onCorrect: (months: string[]) => void
  /** `month`: the first that the employer owes. */
  readonly onComplain: (month: string) => void
}) {
  const { gaps: m, correction } = useMessages('records')
  const language = useLanguage()
  if (gaps.length === 0) return <p>{m.none}</p>
  const isBeingCorrected = (month: string) =>
    corrections.some(({ months, state }) => state === 'open' && months.includes(month))
  const sorted = [...gaps].sort(
    (a, b) => gapReasons.indexOf(a.reason) - gapReasons.indexOf(b.reason) || (a.from < b.from ? 1 : -1),
  )
  return (
    <ul className="record-gaps">
      {sorted.map(({ from, to, reason }, i) => {
        const law = laws[reason]
        return (
          <li key={from}>
            <p className="record-gap">
              <strong>
                {from === to
                  ? formatMonth(from, language)
                  : m.range(formatMonth(from, language), formatMonth(to, language))}
              </strong>
              <Tag kind={kinds[reason]}>{m.reasons[reason].name}</Tag>
            </p>
            <p>
              {m.reasons[reason].text}
              {law && (
                <>
                  {' '}
                  <Link to={articlePath(law)}>{m.law}</Link>
                </>
              )}
            </p>
            {reason === 'owed' && (
              <p>
                <Button kind={i === 0 ? 'primary' : 'secondary'} onClick={() => onComplain(from)}>
                  {m.complain}
                </Button>
              </p>
            )}
            {reason === 'notRecorded' &&
              (isBeingCorrected(from) ? (
                <p>
                  <Tag kind="brand">{correction.states.open}</Tag>
                </p>
              ) : (
                <p>
                  <Button
                    kind={i === 0 ? 'primary' : 'secondary'}
                    onClick={() => onCorrect(monthsFrom(from, to))}
                  >
                    {correction.ask}
                  </Button>
                </p>
              ))}
          </li>
        )
      })}
    </ul>
  )
}
