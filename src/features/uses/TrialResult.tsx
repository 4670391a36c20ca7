import { useEffect, useRef } from 'react'
import type { CardUseRecord } from '../../api/cardUseSchemas.ts'
import type { CardUse, CardUseTrial } from '../../domain/uses/cardUse.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { cardPath, eCardPath } from '../../journey/paths.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Terminal } from './Terminal.tsx'

/** What came of it: accepted, with the money that moved, or refused: why, and what to do. It takes the focus, to be heard. */
export function TrialResult(props: {
  readonly item: CardUse & { readonly trial: CardUseTrial }
  readonly record: CardUseRecord
  readonly number: string
}) {
  const { item, record, number } = props
  const { trial: m } = useMessages('uses')
  const { cardUses } = useMessages('progress')
  const news = useRef<HTMLDivElement>(null)
  useEffect(() => news.current?.focus(), [])
  const { outcome, yuan } = record
  const isAccepted = outcome === 'accepted'
  return (
    <div ref={news} tabIndex={-1} className="trial-result">
      <Terminal trial={item.trial} state={isAccepted ? 'accepted' : 'refused'} />
      {outcome === 'accepted' ? (
        <Notice kind="success" title={m.accepted[item.trial]} live>
          {yuan !== undefined && <p className="trial-yuan">{cardUses.money(yuan)}</p>}
          <p>{m.kept}</p>
        </Notice>
      ) : (
        <Notice kind="warning" title={`${m.refused}${cardUses.outcomes[outcome]}`} live>
          <p>{m.next[outcome]}</p>
          {item.trial === 'payment' && <p>{m.waits}</p>}
          {outcome !== 'notHere' && outcome !== 'consentMissing' && outcome !== 'notFiled' && (
            <p>
              <ButtonLink kind="secondary" to={outcome === 'eCardOff' ? eCardPath(number) : cardPath(number)}>
                {outcome === 'eCardOff' ? m.toECard : m.toCard}
              </ButtonLink>
            </p>
          )}
        </Notice>
      )}
    </div>
  )
}
