import { useEffect, useRef, useState } from 'react'
import { useAsOf } from '../../api/useAsOf.ts'
import { useNow } from '../../api/useNow.ts'
import type { Consent } from '../../domain/consents.ts'
import type { OrganisationKind } from '../../domain/organisations.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import type { Signed } from '../../inputs/signature/signed.ts'
import { decisionAsks } from '../../journey/roster/decisionAsks.ts'
import type { DecisionDraft } from '../../journey/roster/handOver.ts'
import { BankStep } from './BankStep.tsx'
import { CheckStep } from './CheckStep.tsx'
import { ConsentStep } from './ConsentStep.tsx'
import type { CheckedColumn } from './checkedColumns.ts'
import { ObjectionStep } from './ObjectionStep.tsx'
import { SignStep } from './SignStep.tsx'

const steps = ['check', 'bank', 'consents', 'sign'] as const

/** What somebody has decided, and where they stand when they have. */
export interface Made {
  readonly bank: string
  readonly consents: readonly Consent[]
  readonly homeVisit: boolean | undefined
  readonly signed: Signed
  readonly isChild: boolean
  /** Now, `YYYY-MM-DDTHH:mm` in China. */
  readonly at: string
}

export interface DecisionStepsProps {
  /** Whose decision it is, as the roster has them. */
  readonly row: RosterRow
  readonly kind: OrganisationKind
  /** The city whose banks issue the cards (GB/T 2260). */
  readonly city: string
  /** The name of the organisation, as the power has it. */
  readonly agent: string
  /** What was chosen before a reload. */
  readonly draft: DecisionDraft
  readonly onDraft: (draft: DecisionDraft) => void
  readonly stop: string
  readonly onStop: () => void
  readonly objectionLead: string
  readonly onObject: (columns: readonly CheckedColumn[]) => void
  /** Keeps the decision; gives what went wrong, if anything. */
  readonly onMade: (made: Made) => Promise<string | undefined>
}

/** The way of one person: looking over, bank and delivery, consents, power and signature. After a reload it begins with looking over again. */
export function DecisionSteps(props: DecisionStepsProps) {
  const { row, kind, city, agent, draft, onDraft } = props
  const asOf = useAsOf()
  const findNow = useNow()
  const [at, setAt] = useState<(typeof steps)[number] | 'objection'>('check')
  const [trouble, setTrouble] = useState<string>()
  const [isSaving, setSaving] = useState(false)
  const arrived = useRef(at)
  useEffect(() => {
    if (arrived.current === at) return
    arrived.current = at
    scrollTo(0, 0)
    document.getElementById('title')?.focus({ preventScroll: true })
  }, [at])
  const asks = decisionAsks(row, { kind, city, asOf }, draft.bank)
  const sign = async (signed: Signed) => {
    setSaving(true)
    const { bank = '', homeVisit, ticked = [] } = draft
    const consents = asks.consents.filter((each) => ticked.includes(each))
    const made = { bank, consents, homeVisit, signed, isChild: asks.isChild, at: findNow() }
    setTrouble(await props.onMade(made))
    setSaving(false)
  }
  const isStep = steps.findIndex((each) => each === at)
  const common = {
    at: isStep + 1,
    of: steps.length,
    onPrevious: () => setAt(steps[isStep - 1] ?? 'check'),
    stop: props.stop,
    onStop: props.onStop,
  }
  const { isChild } = asks
  const choosing = { draft, onChange: onDraft }
  switch (at) {
    case 'objection':
      return (
        <ObjectionStep
          isChild={isChild}
          lead={props.objectionLead}
          onPrevious={common.onPrevious}
          onNext={props.onObject}
        />
      )
    case 'check':
      return (
        <CheckStep
          {...common}
          row={row}
          isChild={isChild}
          agent={agent}
          onRight={() => setAt('bank')}
          onWrong={() => setAt('objection')}
        />
      )
    case 'bank':
      return (
        <BankStep
          {...common}
          {...choosing}
          kind={kind}
          asOf={asOf}
          answers={asks.answers}
          onNext={() => setAt('consents')}
        />
      )
    case 'consents':
      return <ConsentStep {...common} {...choosing} asks={asks} onNext={() => setAt('sign')} />
    case 'sign':
      return (
        <SignStep
          {...common}
          row={row}
          isChild={isChild}
          agent={agent}
          day={findNow().slice(0, 10)}
          trouble={trouble}
          isSaving={isSaving}
          onSign={(signed) => void sign(signed)}
        />
      )
  }
}
