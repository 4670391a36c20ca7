import { useBank } from '../../api/useBank.ts'
import { type Consent, handedToBank } from '../../domain/consents.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { say } from '../../i18n/text.ts'
import { basisOf } from '../../journey/basis.ts'
import type { DecisionAsks } from '../../journey/roster/decisionAsks.ts'
import type { DecisionDraft } from '../../journey/roster/handOver.ts'
import { Checkbox } from '../../ui/Checkboxes.tsx'
import { Field } from '../../ui/Form.tsx'
import { StepFrame, type StepProps } from './StepFrame.tsx'

type Tick = Consent | 'declared'

interface ConsentStepProps extends StepProps {
  readonly asks: DecisionAsks
  readonly draft: DecisionDraft
  readonly onChange: (draft: DecisionDraft) => void
  readonly onNext: () => void
}

/** Each consent by itself, with what it is about and the article that asks for it; and that all is true. None is ticked beforehand. */
export function ConsentStep({ asks, draft, onChange, onNext, ...step }: ConsentStepProps) {
  const { consents: m, errorPrefix, next } = useMessages('decision')
  const { fields, names, bankGets } = useMessages('apply')
  const pick = usePick()
  const bank = useBank(asks.answers)
  const who = asks.isChild ? 'child' : 'self'
  const { ticked = [] } = draft
  const all: readonly Tick[] = [...asks.consents, 'declared']
  const missing = all.filter((each) => !ticked.includes(each))
  const hintOf = (name: Tick) => {
    if (name === 'declared') return undefined
    if (name !== 'bankConsent') {
      const { hint } = fields[name]
      return hint && say(hint, who)
    }
    // The photo goes along, too; it comes from the organisation.
    const given = [
      ...handedToBank(asks.answers),
      ...(asks.consents.includes('photoConsent') ? (['photo'] as const) : []),
    ]
    return (
      <>
        {bank && <strong>{pick(bank.name)} · </strong>}
        {bankGets(given.map((each) => say(names[each], who)))}
      </>
    )
  }
  return (
    <StepFrame
      {...step}
      title={m.title}
      lead={m.lead}
      missing={missing.map((each) => ({ id: each, text: say(fields[each].required, who) }))}
      submit={next}
      onNext={onNext}
    >
      {(shows) =>
        all.map((each) => {
          const law = basisOf[each]
          return (
            <Field
              key={each}
              id={each}
              as="legend"
              label={say(names[each], who)}
              hint={hintOf(each)}
              error={shows && missing.includes(each) && say(fields[each].required, who)}
              errorPrefix={errorPrefix}
            >
              {(ids) => (
                <>
                  <Checkbox
                    {...ids}
                    name={each}
                    label={say(fields[each].label, who)}
                    defaultChecked={ticked.includes(each)}
                    onChange={(isOn) =>
                      onChange({
                        ...draft,
                        ticked: isOn ? [...ticked, each] : ticked.filter((other) => other !== each),
                      })
                    }
                  />
                  {law && <LawLink id={law} />}
                </>
              )}
            </Field>
          )
        })
      }
    </StepFrame>
  )
}
