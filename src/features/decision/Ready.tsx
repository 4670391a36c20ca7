import { findDecision } from '../../domain/roster/decision.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import type { DecisionAsks } from '../../journey/roster/decisionAsks.ts'
import { handOver, useHandOver } from '../../journey/roster/handOver.ts'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { Notice } from '../../ui/Notice.tsx'

interface ReadyProps {
  readonly row: RosterRow
  readonly asks: DecisionAsks
  /** Whether nothing has to be mended first. */
  readonly isSound: boolean
}

/** What happens next, the code that takes the device back, and the press that hands it over; or why it can't be. */
export function Ready({ row, asks, isSound }: ReadyProps) {
  const { clerk: m } = useMessages('decision')
  const language = useLanguage()
  const { code } = useHandOver()
  const { name = '', guardianName = '' } = row.cells
  if (row.submitted !== undefined) return <p>{m.submitted}</p>
  if (!asks.isFit) return <Notice kind="warning" title={m.unfit} />
  if (!isSound) return <Notice kind="warning" title={m.before} />
  const decided = findDecision(row)
  return (
    <>
      <p className="lede">{asks.isChild ? m.leadGuardian(name, guardianName) : m.lead(name)}</p>
      {decided && <p>{m.already(formatTime(decided.at, language), asks.isChild)}</p>}
      <div className="decision-code-box">
        <p className="label">{m.code}</p>
        <p className="decision-code code">{code}</p>
        <p className="hint">{m.codeHint}</p>
      </div>
      <ul>
        {m.points(asks.isChild).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <Button
          onClick={() => {
            handOver(row.key)
            // What the operator has copied of somebody else would be one press away.
            void copyText(' ')
          }}
        >
          {m.give(asks.isChild)}
        </Button>
      </p>
    </>
  )
}
