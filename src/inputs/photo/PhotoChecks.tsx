import type { PhotoCheck } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx'
import { UnknownIcon } from '../uploads/icons.tsx'
import { countChecks } from './card.ts'

const signs = { ok: CheckIcon, fix: WarningIcon, unknown: UnknownIcon }

/** Every check by name with its result; what is to be changed first. */
export function PhotoChecks({ checks }: { readonly checks: readonly PhotoCheck[] }) {
  const { review } = useMessages('photo')
  const order = { fix: 0, unknown: 1, ok: 2 }
  const sorted = checks.toSorted((a, b) => order[a.result] - order[b.result])
  return (
    <div className="photo-checks">
      <h3>{review.summary(...countChecks(checks))}</h3>
      <ul>
        {sorted.map((check) => {
          const Sign = signs[check.result]
          const words = review.checks[check.name]
          return (
            <li key={check.name} className={`photo-check photo-check-${check.result}`}>
              <Sign />
              <p>
                <span className="sr-only">{review.results[check.result]} </span>
                <strong>{words.name}</strong>
                <span>{check.result === 'fix' ? review.findings[check.finding] : words[check.result]}</span>
              </p>
            </li>
          )
        })}
      </ul>
      <p className="photo-note">{review.heuristic}</p>
    </div>
  )
}
