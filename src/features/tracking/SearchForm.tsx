import { useMutation, useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom'
import { searchCase } from '../../api/cases.ts'
import { faultOf, findWait } from '../../api/fault.ts'
import { todayQuery } from '../../api/today.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import { openFoundCase } from '../../api/useCase.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { DateFields, dateFrom } from '../../ui/DateFields.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { normaliseNumber, type SearchProblems, searchProblems } from './searchProblems.ts'

/** Finds a case by its number and the applicant's birth date, without an account. `settled`: what stands above is there. */
export function SearchForm({ settled }: { readonly settled: boolean }) {
  const m = useMessages('progress')
  const { search } = m
  const asOf = useAsOf()
  const goTo = useNavigate()
  const [wanted] = useSearchParams()
  const { hash } = useLocation()
  const form = useRef<HTMLFormElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const [problems, setProblems] = useState<SearchProblems>({})
  const [tries, setTries] = useState(0)
  const find = useMutation({
    mutationFn: (asked: { number: string; birthDate: string }) => searchCase(asked.number, asked.birthDate),
    onSuccess: ({ number, accessKey }) => {
      openFoundCase(number, accessKey)
      void goTo(`/cases/${number}`)
    },
  })
  useEffect(() => {
    // Asked for by name: after the page's own arrival at its heading.
    if (hash !== '#search' || !settled) return
    const frame = requestAnimationFrame(() => {
      document.getElementById('search')?.scrollIntoView()
      document.getElementById('number')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [hash, settled])
  useEffect(() => {
    if (tries > 0 || find.isError) outcome.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  }, [tries, find.isError])

  const submit = (event?: SubmitEvent) => {
    event?.preventDefault()
    if (!form.current || find.isPending) return
    const typed = new FormData(form.current)
    const given = typed.get('number')
    const number = normaliseNumber(typeof given === 'string' ? given : '')
    const birthDate = dateFrom(typed, 'birthDate')
    const wrong = searchProblems(number, birthDate, asOf)
    setProblems(wrong)
    find.reset()
    if (Object.keys(wrong).length > 0) setTries(tries + 1)
    else find.mutate({ number, birthDate })
  }
  const wording = (code: keyof typeof search.problems | undefined) =>
    code ? search.problems[code] : undefined
  const items = [
    ...(problems.number ? [{ id: 'number', text: search.problems[problems.number] }] : []),
    ...(problems.birthDate ? [{ id: 'birth-date', text: search.problems[problems.birthDate] }] : []),
  ]

  return (
    <form ref={form} noValidate onSubmit={submit} className="flow">
      <div ref={outcome}>
        <ErrorSummary title={search.errorTitle(items.length)} items={items} />
        {find.isError && <SearchFailure error={find.error} onRetry={() => submit()} />}
      </div>
      <Field
        id="number"
        label={search.number}
        hint={search.numberHint}
        error={wording(problems.number)}
        errorPrefix={m.errorPrefix}
      >
        {(ids) => (
          <TextInput
            {...ids}
            name="number"
            code
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={48}
            defaultValue={wanted.get('number') ?? ''}
          />
        )}
      </Field>
      <Field
        as="legend"
        id="birth-date"
        label={search.birthDate}
        hint={search.birthDateHint}
        error={wording(problems.birthDate)}
        errorPrefix={m.errorPrefix}
      >
        {(ids) => <DateFields {...ids} name="birthDate" labels={search.date} />}
      </Field>
      <Actions>
        <Button type="submit" kind="secondary" aria-disabled={find.isPending}>
          {find.isPending ? search.searching : search.submit}
        </Button>
      </Actions>
    </form>
  )
}

/** Nothing found is an answer with next steps; everything else is a fault with a way to try again. */
function SearchFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { search, faults, retry, waitFirst } = useMessages('progress')
  const today = useQuery(todayQuery())
  const fault = faultOf(error)
  const wait = findWait(error)
  if (fault === 'notFound')
    return (
      <div tabIndex={-1} className="search-outcome">
        <Notice kind="warning" title={search.notFound.title} live>
          <p>{search.notFound.lead}</p>
          <ul>
            <li>{search.notFound.differs}</li>
            <li>{search.notFound.notYet}</li>
            <li>{search.notFound.call(today.data?.hotline ?? '12333')}</li>
          </ul>
        </Notice>
      </div>
    )
  return (
    <div tabIndex={-1} className="search-outcome">
      <Failure
        title={faults[fault].title}
        safe={search.safe}
        next={wait ? waitFirst(wait) : faults[fault].next}
        retry={{ label: retry, busy: false, onClick: onRetry }}
      />
    </div>
  )
}
