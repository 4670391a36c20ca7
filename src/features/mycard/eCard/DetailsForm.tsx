import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { familyIdTypes, familyRelations } from '../../../domain/familyCards.ts'
import { normaliseIdNumber } from '../../../domain/identity.ts'
import { numberIsMute } from '../../../domain/person.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { say } from '../../../i18n/text.ts'
import { Actions, Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { DateFields } from '../../../ui/DateFields.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { Field } from '../../../ui/Form.tsx'
import { Select, TextInput } from '../../../ui/inputs.tsx'
import { MobileInput } from '../../../ui/MobileInput.tsx'
import { Page, type PageProps } from '../../../ui/Page.tsx'
import { FillRelative } from './demo/fillRelative.tsx'
import {
  type DetailField,
  type DetailProblems,
  detailFields,
  detailProblems,
  type FamilyDetails,
  idTypeFrom,
  readDetails,
} from './familyDetails.ts'

/** Who the relative is. `objections`: what the agency said against these details. */
export function DetailsForm(props: {
  readonly back: PageProps['back']
  readonly details: FamilyDetails | undefined
  readonly objections: DetailProblems
  readonly asOf: string
  readonly onFill: (details: FamilyDetails) => void
  readonly onDone: (details: FamilyDetails) => void
}) {
  const { back, details, objections, asOf, onFill, onDone } = props
  const { adding: m, family } = useMessages('eCard')
  const apply = useMessages('apply')
  const [problems, setProblems] = useState(objections)
  const [idType, setIdType] = useState(details?.idType ?? 'residentId')
  // Of one kind only the older numbers don't say when somebody was born.
  const [idNumber, setIdNumber] = useState(details?.idNumber ?? '')
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (Object.keys(problems).length > 0) summary.current?.focus()
  }, [problems])

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = readDetails(new FormData(event.currentTarget))
    const wrong = detailProblems(given, asOf)
    setProblems(wrong)
    if (Object.keys(wrong).length === 0) onDone(given)
  }
  const errorOf = (field: DetailField) => {
    const problem = problems[field]
    if (!problem) return undefined
    if (field === 'birthDate' && problem.code === 'record.mismatch') return m.birthDiffers
    return problem.code === 'required' ? m.required[field] : apply.problems[problem.code](problem, m[field])
  }
  const items = detailFields.flatMap((id) => {
    const text = errorOf(id)
    return text ? [{ id, text }] : []
  })
  const common = (id: DetailField) => ({ id, label: m[id], error: errorOf(id), errorPrefix: m.errorPrefix })
  return (
    <Page
      title={m.title}
      back={back}
      summary={<ErrorSummary ref={summary} title={m.errorTitle} items={items} />}
    >
      <p className="lede">{m.lead}</p>
      <form onSubmit={submit} noValidate autoComplete="off" className="flow">
        <Field {...common('relation')} as="legend">
          {(ids) => (
            <Choice
              {...ids}
              name="relation"
              defaultValue={details?.relation}
              options={familyRelations.map((each) => ({ value: each, label: family.relations[each] }))}
            />
          )}
        </Field>
        <Field {...common('name')}>
          {(ids) => <TextInput {...ids} name="name" autoComplete="off" defaultValue={details?.name} />}
        </Field>
        <Field {...common('idType')}>
          {(ids) => (
            <Select
              {...ids}
              name="idType"
              defaultValue={idType}
              onChange={({ target }) => setIdType(idTypeFrom(target.value))}
              options={familyIdTypes.map((each) => ({
                value: each,
                label: say(apply.options.idType[each].label, 'represented'),
              }))}
            />
          )}
        </Field>
        <Field
          {...common('idNumber')}
          hint={idType === 'residentId' ? m.idHint : apply.idNumbers[idType].hint}
        >
          {(ids) => (
            <TextInput
              {...ids}
              name="idNumber"
              code
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              defaultValue={details?.idNumber}
              onChange={({ target }) => setIdNumber(target.value)}
            />
          )}
        </Field>
        {numberIsMute({ idType, idNumber: normaliseIdNumber(idNumber) }) && (
          <Field {...common('birthDate')} as="legend" hint={m.birthHint}>
            {(ids) => (
              <DateFields {...ids} name="birthDate" value={details?.birthDate} labels={apply.inputs.date} />
            )}
          </Field>
        )}
        <Field {...common('mobile')} hint={m.mobileHint}>
          {(ids) => <MobileInput {...ids} own={false} defaultValue={details?.mobile} />}
        </Field>
        <FillRelative onFill={onFill} />
        <Actions>
          <Button type="submit">{m.next}</Button>
        </Actions>
      </form>
    </Page>
  )
}
