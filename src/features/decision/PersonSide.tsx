import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { randomId } from '../../api/randomId.ts'
import { todayQuery } from '../../api/today.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import { decisionOf } from '../../domain/roster/decide.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import type { Signed } from '../../inputs/signature/signed.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { decisionAsks } from '../../journey/roster/decisionAsks.ts'
import { type DecisionDraft, keepDraft } from '../../journey/roster/handOver.ts'
import { type Recorded, recordDecision } from '../../journey/roster/recordDecision.ts'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'
import { BankStep } from './BankStep.tsx'
import { CheckStep } from './CheckStep.tsx'
import { ConsentStep } from './ConsentStep.tsx'
import type { CheckedColumn } from './checkedColumns.ts'
import { GiveBack } from './GiveBack.tsx'
import { ObjectionStep } from './ObjectionStep.tsx'
import { SignStep } from './SignStep.tsx'

const steps = ['check', 'bank', 'consents', 'sign'] as const
type At = (typeof steps)[number] | 'objection' | 'stopped' | 'decided'

interface PersonSideProps {
  readonly at: OrganisationSession
  readonly row: RosterRow
  readonly store: RosterStore
  /** What was chosen before a reload. */
  readonly draft: DecisionDraft
}

/** The way of one person: looking over, bank and delivery, consents, power and signature. After a reload it begins with looking over again. */
export function PersonSide({ at: { organisation }, row, store, draft }: PersonSideProps) {
  const asOf = useAsOf()
  const now = useQuery(todayQuery()).data?.now ?? `${asOf}T00:00`
  const [at, setAt] = useState<At>('check')
  const [objected, setObjected] = useState<readonly CheckedColumn[]>([])
  const [trouble, setTrouble] = useState<Exclude<Recorded, 'kept'>>()
  const [isSaving, setSaving] = useState(false)
  // Whom they have looked over: another tab may give the row to somebody else.
  const [seen] = useState(() => personOf(row))
  const arrived = useRef(at)
  useEffect(() => {
    if (arrived.current === at) return
    arrived.current = at
    scrollTo(0, 0)
    document.getElementById('title')?.focus({ preventScroll: true })
  }, [at])
  const setting = { kind: organisation.kind, city: organisation.city ?? '', asOf }
  const asks = decisionAsks(row, setting, draft.bank)
  const { name: agent, kind } = organisation

  const sign = async ({ sign: how, picture }: Signed) => {
    setSaving(true)
    const mark = picture && randomId()
    const { bank = '', homeVisit, ticked = [] } = draft
    const consents = asks.consents.filter((each) => ticked.includes(each))
    const chosen = { bank, consents, sign: how, mark }
    const decision = decisionOf(row, chosen, { at: now, on: 'clerkDevice', isChild: asks.isChild, agent })
    const recorded = await recordDecision(store, {
      row: row.key,
      decision,
      homeVisit,
      picture: picture?.base64,
    })
    setSaving(false)
    if (recorded !== 'kept') return setTrouble(recorded)
    keepDraft({})
    setAt('decided')
  }
  if (at === 'decided') return <GiveBack outcome="decided" />
  if (at === 'stopped' || personOf(row) !== seen)
    return <GiveBack outcome="stopped" objected={objected} onGoOn={() => setAt('check')} />
  const isStep = steps.findIndex((each) => each === at)
  const common = {
    at: isStep + 1,
    of: steps.length,
    onPrevious: () => setAt(steps[isStep - 1] ?? 'check'),
    onStop: () => setAt('stopped'),
  }
  switch (at) {
    case 'objection':
      return (
        <ObjectionStep
          isChild={asks.isChild}
          onPrevious={common.onPrevious}
          onNext={(columns) => {
            setObjected(columns)
            setAt('stopped')
          }}
        />
      )
    case 'check':
      return (
        <CheckStep
          {...common}
          row={row}
          isChild={asks.isChild}
          agent={agent}
          onRight={() => {
            setObjected([])
            setAt('bank')
          }}
          onWrong={() => setAt('objection')}
        />
      )
    case 'bank':
      return (
        <BankStep
          {...common}
          kind={kind}
          asOf={asOf}
          answers={asks.answers}
          draft={draft}
          onChange={keepDraft}
          onNext={() => setAt('consents')}
        />
      )
    case 'consents':
      return (
        <ConsentStep
          {...common}
          asks={asks}
          draft={draft}
          onChange={keepDraft}
          onNext={() => setAt('sign')}
        />
      )
    case 'sign':
      return (
        <SignStep
          {...common}
          row={row}
          isChild={asks.isChild}
          agent={agent}
          day={now.slice(0, 10)}
          trouble={trouble}
          isSaving={isSaving}
          onSign={(signed) => void sign(signed)}
        />
      )
  }
}

const personOf = ({ cells: { name, idNumber } }: RosterRow): string => JSON.stringify([name, idNumber])
