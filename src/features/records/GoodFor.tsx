import { asYears, pensionMonthsNeeded } from '../../domain/contributions.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { articlePath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'

/**
 * What the months that count lead to. `pension`: those paid so far, while more are paid; `unemployment`: for how many months it
 * can be drawn at most; `year`: the one it is now.
 */
export function GoodFor({
  pension,
  unemployment,
  year,
}: {
  readonly pension: number | undefined
  readonly unemployment: number
  readonly year: number
}) {
  const { goodFor: m, duration } = useMessages('records')
  if (pension === undefined && unemployment === 0) return null
  const least = pensionMonthsNeeded(year)
  return (
    <>
      <h2>{m.heading}</h2>
      <ul>
        {pension !== undefined && (
          <li>
            {pension < least
              ? m.pensionLeft(duration(asYears(least)), duration(asYears(least - pension)))
              : m.pensionReached(duration(asYears(least)))}{' '}
            {m.rising} <Link to={articlePath('socialInsuranceLaw.16')}>{m.pensionLaw}</Link>
          </li>
        )}
        {unemployment > 0 && (
          <li>
            {m.unemployment(unemployment)}{' '}
            <Link to={articlePath('socialInsuranceLaw.46')}>{m.unemploymentLaw}</Link>
          </li>
        )}
      </ul>
    </>
  )
}
