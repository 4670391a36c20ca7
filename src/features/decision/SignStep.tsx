import { useState } from 'react'
import { authorisedActs } from '../../domain/organisationCodes.ts'
import { authorisationPeriod } from '../../domain/roster/decide.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { SignInput } from '../../inputs/signature/SignInput.tsx'
import type { Signed } from '../../inputs/signature/signed.ts'
import { Field } from '../../ui/Form.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { StepFrame, type StepProps } from './StepFrame.tsx'

interface SignStepProps extends StepProps {
  readonly row: RosterRow
  readonly isChild: boolean
  readonly agent: string
  /** Today (ISO). */
  readonly day: string
  /** What went wrong with keeping it, in words. */
  readonly trouble: string | undefined
  readonly isSaving: boolean
  readonly onSign: (signed: Signed) => void
}

/** The power in writing (Civil Code art. 165), and the signature or thumbprint of who gives it. */
export function SignStep({ row, isChild, agent, day, trouble, isSaving, onSign, ...step }: SignStepProps) {
  const { sign: m, errorPrefix } = useMessages('decision')
  const language = useLanguage()
  const [signed, setSigned] = useState<Signed>()
  const { name = '', guardianName = '' } = row.cells
  const signer = isChild ? guardianName : name
  const { from, until } = authorisationPeriod(day)
  const said = language === 'en' ? ', ' : '、'
  return (
    <StepFrame
      {...step}
      title={m.title}
      lead={m.lead(agent)}
      missing={signed ? [] : [{ id: 'signature', text: m.missing }]}
      submit={isSaving ? m.saving : m.submit}
      onNext={() => signed && !isSaving && onSign(signed)}
    >
      {(shows) => (
        <>
          {trouble && <Notice kind="error" live title={trouble} />}
          <SummaryList
            rows={[
              { key: m.principal, value: isChild ? m.guardianOf(guardianName, name) : name },
              { key: m.agent, value: agent },
              { key: m.matter, value: m.matterText },
              {
                key: m.scope,
                value: (
                  <>
                    {authorisedActs.map((act) => m.acts[act]).join(said)}
                    <p className="hint">{m.notScope}</p>
                  </>
                ),
              },
              { key: m.period, value: m.days(formatDay(from, language), formatDay(until, language)) },
            ]}
          />
          <p className="hint">
            {m.revoke} <LawLink id="civilCode.165" />
          </p>
          <Field
            id="signature"
            as="legend"
            label={m.title}
            labelIsTitle
            error={shows && !signed && m.missing}
            errorPrefix={errorPrefix}
          >
            {(ids) => (
              <SignInput
                id={ids.id}
                name={signer}
                ways={onScreen}
                invalid={ids.invalid}
                onChange={setSigned}
              />
            )}
          </Field>
        </>
      )}
    </StepFrame>
  )
}

const onScreen = ['drawn', 'pressed'] as const
