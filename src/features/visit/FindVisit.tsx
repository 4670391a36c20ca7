import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { faultOf } from '../../api/fault.ts'
import { findVisit, visitQuery } from '../../api/visits.ts'
import { checkMobile, normaliseCaseNumber, normaliseMobile } from '../../domain/checks.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { visitPath } from '../../journey/paths.ts'
import { rememberVisit } from '../../journey/savedVisits.ts'
import { useSharedDevice } from '../../journey/useSharedDevice.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'

/** Finds a booking by its number and the last four digits of the mobile number. */
export function FindVisit({ number = '' }: { readonly number?: string }) {
  const { find: m, booking } = useMessages('visits')
  const { errorPrefix, faults } = useMessages('progress')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const isShared = useSharedDevice()
  const summary = useRef<HTMLElement>(null)
  const [items, setItems] = useState<{ id: string; text: string }[]>([])
  useEffect(() => {
    if (items.length > 0) summary.current?.focus()
  }, [items])
  const find = useMutation({
    mutationFn: findVisit,
    onSuccess: ({ visit, accessKey }) => {
      const found = { number: visit.number, accessKey }
      rememberVisit(found, isShared)
      queries.setQueryData(visitQuery(found).queryKey, visit)
      void navigate(visitPath(visit.number))
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (find.isPending) return
    const typed = new FormData(event.currentTarget)
    const textOf = (name: string): string => {
      const given = typed.get(name)
      return typeof given === 'string' ? given : ''
    }
    const wanted = normaliseCaseNumber(textOf('visitNumber'))
    // Who types the whole number means its end.
    const digits = normaliseMobile(textOf('ending'))
    const mobileEnding = checkMobile(digits) ? digits : digits.slice(-4)
    const wrong = [
      ...(wanted ? [] : [{ id: 'visit-number', text: m.required }]),
      ...(/^\d{4}$/.test(mobileEnding) ? [] : [{ id: 'ending', text: m.endingWrong }]),
    ]
    setItems(wrong)
    find.reset()
    if (wrong.length === 0) find.mutate({ number: wanted, mobileEnding })
  }
  const fault = find.error ? faultOf(find.error) : undefined
  const told = fault === 'notFound' ? m.none : fault === 'busy' ? m.busy : fault ? faults[fault] : undefined
  const errorOf = (id: string) => items.find((each) => each.id === id)?.text
  return (
    <form noValidate autoComplete="off" onSubmit={submit} className="flow">
      <p>{m.lead}</p>
      <ErrorSummary ref={summary} title={booking.errors(items.length)} items={items} />
      {told && <Failure title={told.title} next={told.next} />}
      <Field
        id="visit-number"
        label={m.number}
        hint={m.hint}
        error={errorOf('visit-number')}
        errorPrefix={errorPrefix}
      >
        {(ids) => (
          <TextInput
            {...ids}
            name="visitNumber"
            code
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={number}
          />
        )}
      </Field>
      <Field id="ending" label={m.ending} error={errorOf('ending')} errorPrefix={errorPrefix}>
        {(ids) => <TextInput {...ids} name="ending" code width="short" inputMode="numeric" />}
      </Field>
      <Actions>
        <Button type="submit" kind="secondary" aria-disabled={find.isPending}>
          {find.isPending ? m.searching : m.submit}
        </Button>
      </Actions>
    </form>
  )
}
