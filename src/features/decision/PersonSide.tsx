import { useState } from 'react'
import { randomId } from '../../api/randomId.ts'
import { decisionOf } from '../../domain/roster/decide.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { type DecisionDraft, keepDraft } from '../../journey/roster/handOver.ts'
import { recordDecision } from '../../journey/roster/recordDecision.ts'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'
import type { CheckedColumn } from './checkedColumns.ts'
import { DecisionSteps, type Made } from './DecisionSteps.tsx'
import { GiveBack } from './GiveBack.tsx'

interface PersonSideProps {
  readonly at: OrganisationSession
  readonly row: RosterRow
  readonly store: RosterStore
  /** What was chosen before a reload. */
  readonly draft: DecisionDraft
}

/** The way of one person on the device of the operator, and giving it back at its end. */
export function PersonSide({ at: { organisation }, row, store, draft }: PersonSideProps) {
  const { troubles, giveBack, objection } = useMessages('decision')
  const [end, setEnd] = useState<'stopped' | 'decided'>()
  const [objected, setObjected] = useState<readonly CheckedColumn[]>([])
  // Whom they have looked over: another tab may give the row to somebody else.
  const [seen] = useState(() => personOf(row))
  const { name: agent, kind, city = '' } = organisation
  const keep = async ({ signed, bank, consents, homeVisit, isChild, at }: Made) => {
    const { sign, picture } = signed
    const chosen = { bank, consents, sign, mark: picture && randomId() }
    const decision = decisionOf(row, chosen, { at, on: 'clerkDevice', isChild, agent })
    const recorded = await recordDecision(store, {
      row: row.key,
      decision,
      homeVisit,
      picture: picture?.base64,
    })
    if (recorded !== 'kept') return troubles[recorded]
    keepDraft({})
    setEnd('decided')
    return undefined
  }
  if (end === 'decided') return <GiveBack outcome="decided" />
  if (end === 'stopped' || personOf(row) !== seen)
    return (
      <GiveBack
        outcome="stopped"
        objected={objected}
        onGoOn={() => {
          setObjected([])
          setEnd(undefined)
        }}
      />
    )
  return (
    <DecisionSteps
      row={row}
      kind={kind}
      city={city}
      agent={agent}
      draft={draft}
      onDraft={keepDraft}
      stop={giveBack.stop}
      onStop={() => setEnd('stopped')}
      objectionLead={objection.lead}
      onObject={(columns) => {
        setObjected(columns)
        setEnd('stopped')
      }}
      onMade={keep}
    />
  )
}

const personOf = ({ cells: { name, idNumber } }: RosterRow): string => JSON.stringify([name, idNumber])
