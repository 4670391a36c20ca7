import type { PartialAnswers } from '../../domain/application.ts'
import { type OrganisationKind, organisationRules } from '../../domain/organisations.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { BankInput } from '../../inputs/BankInput.tsx'
import type { DecisionDraft } from '../../journey/roster/handOver.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Form.tsx'
import { StepFrame, type StepProps } from './StepFrame.tsx'

interface BankStepProps extends StepProps {
  readonly kind: OrganisationKind
  readonly asOf: string
  readonly answers: PartialAnswers
  readonly draft: DecisionDraft
  readonly onChange: (draft: DecisionDraft) => void
  readonly onNext: () => void
}

/** The bank, in an order that favours none and with none chosen beforehand, whatever the roster says; and the way to the card. */
export function BankStep({ kind, asOf, answers, draft, onChange, onNext, ...step }: BankStepProps) {
  const { bank: m, delivery, errorPrefix, next } = useMessages('decision')
  const { visitsHomes } = organisationRules[kind]
  const noBank = draft.bank === undefined
  const noWay = visitsHomes && draft.homeVisit === undefined
  const missing = [
    ...(noBank ? [{ id: 'bank', text: m.missing }] : []),
    ...(noWay ? [{ id: 'delivery', text: delivery.missing }] : []),
  ]
  return (
    <StepFrame {...step} title={m.title} lead={m.lead} missing={missing} submit={next} onNext={onNext}>
      {(shows) => (
        <>
          <Field
            id="bank"
            as="legend"
            label={m.title}
            labelIsTitle
            error={shows && noBank && m.missing}
            errorPrefix={errorPrefix}
          >
            {(ids) => (
              <BankInput
                journeyId="card"
                name="bank"
                ids={ids}
                value={draft.bank}
                onChange={(bank) => bank !== undefined && onChange({ ...draft, bank })}
                answersSoFar={answers}
                asOf={asOf}
                options={[]}
                own={false}
              />
            )}
          </Field>
          {visitsHomes ? (
            <Field
              id="delivery"
              as="legend"
              label={delivery.label}
              hint={delivery.from[kind]}
              error={shows && noWay && delivery.missing}
              errorPrefix={errorPrefix}
            >
              {(ids) => (
                <Choice
                  {...ids}
                  name="delivery"
                  defaultValue={
                    draft.homeVisit === undefined ? undefined : draft.homeVisit ? 'home' : 'collect'
                  }
                  onChange={(way) => onChange({ ...draft, homeVisit: way === 'home' })}
                  options={[
                    { value: 'collect', label: delivery.collect },
                    { value: 'home', label: delivery.home, hint: delivery.homeHint },
                  ]}
                />
              )}
            </Field>
          ) : (
            <p>{delivery.from[kind]}</p>
          )}
        </>
      )}
    </StepFrame>
  )
}
