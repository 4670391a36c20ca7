import type { CardUseRecord } from '../api/cardUseSchemas.ts'
import { formatTimeInFull } from './dates.ts'
import { useLanguage, useMessages, usePick } from './I18n.tsx'

/** What a card was used for, the newest first, as the agency has written it down: accepted or refused, and why. */
export function CardUseLog({ uses }: { readonly uses: readonly CardUseRecord[] }) {
  const { cardUses: m } = useMessages('progress')
  const language = useLanguage()
  const pick = usePick()
  return (
    <ol className="use-log">
      {uses.map(({ use, name, at, outcome, yuan }, i) => (
        // Two uses of one minute may be alike; the log only grows at its beginning.
        <li key={`${at}-${use}-${uses.length - i}`}>
          <span>
            <strong>{pick(name)}</strong>
            {yuan !== undefined && ` ${m.money(yuan)}`}
          </span>
          <span className="hint">{formatTimeInFull(at, language)}</span>
          <span className={outcome === 'accepted' ? 'tag tag-success' : 'tag tag-warning'}>
            {m.outcomes[outcome]}
          </span>
        </li>
      ))}
    </ol>
  )
}
