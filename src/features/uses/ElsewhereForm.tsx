import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { caseQuery, showCase } from '../../api/cases.ts'
import { fileElsewhere } from '../../api/elsewhere.ts'
import type { OwnCard } from '../../api/useOwnCards.ts'
import { isRealDate } from '../../domain/dates.ts'
import { filingDays } from '../../domain/uses/elsewhere.ts'
import { type ElsewhereReason, elsewhereReasons } from '../../domain/uses/elsewhereCodes.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateFields, dateFrom } from '../../ui/DateFields.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'
import { useElsewherePlaces } from './elsewherePlaces.ts'
import { FilingFailure } from './FilingFailure.tsx'

type Wrong = 'place' | 'reason' | 'from'

/** Where, why and from when treatment is filed; what is missing is said at its question, and the first of it takes the focus. */
export function ElsewhereForm({
  own,
  asOf,
  onDone,
}: {
  readonly own: OwnCard
  /** Today, ISO date. */
  readonly asOf: string
  readonly onDone: () => void
}) {
  const { elsewhere: m } = useMessages('uses')
  const language = useLanguage()
  const queries = useQueryClient()
  const [wrong, setWrong] = useState<readonly Wrong[]>([])
  const { number, answers } = own.view
  const places = useElsewherePlaces(answers.city)
  const { first, last } = filingDays(asOf)
  const file = useMutation({
    mutationFn: (body: { place: string; reason: ElsewhereReason; from: string }) =>
      fileElsewhere({ number, accessKey: own.accessKey }, body),
    onSuccess: (after) => {
      showCase(queries, after)
      onDone()
    },
    // Whether it was done unheard, or elsewhere meanwhile, only the agency's own record says.
    onError: () => queries.invalidateQueries({ queryKey: caseQuery(number, '').queryKey }),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const place = form.get('place')
    const reason = elsewhereReasons.find((each) => each === form.get('reason'))
    const from = dateFrom(form, 'from')
    const isDay = isRealDate(from) && from >= first && from <= last
    const found: Wrong[] = [
      ...(place ? [] : ['place' as const]),
      ...(reason ? [] : ['reason' as const]),
      ...(isDay ? [] : ['from' as const]),
    ]
    setWrong(found)
    const [at] = found
    if (at) document.getElementById(at)?.focus()
    else if (typeof place === 'string' && reason && !file.isPending) file.mutate({ place, reason, from })
  }
  const day = (date: string) => formatDay(date, language)
  const errors = { place: m.wrong.place, reason: m.wrong.reason, from: m.wrong.from(day(first), day(last)) }
  const common = (id: Wrong) => ({
    id,
    label: m[id],
    error: wrong.includes(id) && errors[id],
    errorPrefix: m.errorPrefix,
  })
  return (
    <form onSubmit={submit} noValidate className="flow">
      <Field {...common('place')}>{(ids) => <Select {...ids} name="place" options={places} />}</Field>
      <Field {...common('reason')} as="legend">
        {(ids) => (
          <Choice
            {...ids}
            name="reason"
            options={elsewhereReasons.map((each) => ({
              value: each,
              label: m.reasons[each],
              hint: m.hints[each],
            }))}
          />
        )}
      </Field>
      <Field {...common('from')} as="legend" hint={m.fromHint}>
        {(ids) => <DateFields {...ids} key={first} name="from" value={first} labels={m.date} />}
      </Field>
      {file.error && <FilingFailure error={file.error} />}
      <Actions>
        <Button type="submit" aria-disabled={file.isPending}>
          {file.isPending ? m.working : m.button}
        </Button>
      </Actions>
    </form>
  )
}
