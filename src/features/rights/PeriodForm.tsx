import { type SubmitEvent, useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { checkDate } from '../../domain/checks.ts'
import { type Period, periods } from '../../domain/periods.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { periodPath, rightsPath } from '../../journey/paths.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateFields, dateFrom } from '../../ui/DateFields.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { Page } from '../../ui/Page.tsx'
import { RightsHelp } from './RightsHelp.tsx'

type Problem = 'which' | 'required' | 'incomplete' | 'unreal' | 'tooEarly' | 'future'

const dateProblems = {
  'date.incomplete': 'incomplete',
  'date.unreal': 'unreal',
  'date.tooEarly': 'tooEarly',
  'date.future': 'future',
} as const

/** Which period, and from which day; `bounds`: the first and the last day that can be meant (ISO). */
export function PeriodForm({
  period,
  start,
  bounds,
}: {
  readonly period: Period | undefined
  readonly start: string
  readonly bounds: { readonly notBefore: string; readonly notAfter: string }
}) {
  const m = useMessages('period')
  const { others } = useMessages('rights')
  const navigate = useNavigate()
  const [chosen, setChosen] = useState(period)
  const [wrong, setWrong] = useState<{ readonly which?: Problem; readonly from?: Problem }>({})
  const textOf = (problem: Problem | undefined) => problem && m.problems[problem]
  const items = (['which', 'from'] as const).flatMap((id) => {
    const text = textOf(wrong[id])
    return text ? [{ id, text }] : []
  })
  useEffect(() => {
    if (wrong.which || wrong.from) document.getElementById('error-summary')?.focus()
  }, [wrong])

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const of = periods.find((each) => each === form.get('which'))
    const from = dateFrom(form, 'from')
    const code = checkDate(from, bounds)?.code
    const date = code && (code in dateProblems ? dateProblems[code as keyof typeof dateProblems] : 'required')
    if (of && !date) void navigate(periodPath(of, from))
    else setWrong({ ...(of ? {} : { which: 'which' }), ...(date ? { from: date } : {}) })
  }

  const { startNote, start: startsWith } = m.periods[chosen ?? 'employer']
  return (
    <Page
      title={m.title}
      back={{ to: rightsPath, label: m.back }}
      aside={<RightsHelp but="period" />}
      asideTitle={others}
      summary={<ErrorSummary title={m.errorTitle(items.length)} items={items} />}
    >
      <p className="lede">{m.lede}</p>
      <form noValidate autoComplete="off" onSubmit={submit}>
        <Field id="which" as="legend" label={m.which} error={textOf(wrong.which)} errorPrefix={m.errorPrefix}>
          {(ids) => (
            <Choice
              {...ids}
              name="which"
              defaultValue={period}
              onChange={setChosen}
              options={periods.map((each) => ({
                value: each,
                label: m.periods[each].name,
                hint: m.periods[each].note,
              }))}
            />
          )}
        </Field>
        <Field
          id="from"
          as="legend"
          label={chosen ? startsWith : m.date.label}
          hint={chosen && startNote}
          error={textOf(wrong.from)}
          errorPrefix={m.errorPrefix}
        >
          {(ids) => <DateFields {...ids} name="from" value={start} labels={m.date} />}
        </Field>
        <Actions>
          <Button type="submit">{m.submit}</Button>
        </Actions>
      </form>
    </Page>
  )
}
