import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom'
import { type CaseSearch, searchCase } from '../../api/cases.ts'
import { keepSentCode, readSentSearch, type SentSearch } from '../../api/sentCodes.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import { normaliseCaseNumber } from '../../domain/checks.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useSharedDevice } from '../../journey/useSharedDevice.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { DateFields, dateFrom } from '../../ui/DateFields.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { SearchCode } from './SearchCode.tsx'
import { SearchFailure } from './SearchFailure.tsx'
import { SearchTrouble } from './SearchTrouble.tsx'
import { normaliseEnding, type SearchProblems, searchProblems } from './searchProblems.ts'

const errorIds = { number: 'number', birthDate: 'birth-date', mobileEnding: 'mobile-ending' } as const
/** In the history: the code is asked for. */
const atCode = 'code'
const fields = ['number', 'birthDate', 'mobileEnding'] as const

function readSearch(form: HTMLFormElement): CaseSearch {
  const typed = new FormData(form)
  const textOf = (name: string): string => {
    const given = typed.get(name)
    return typeof given === 'string' ? given : ''
  }
  return {
    number: normaliseCaseNumber(textOf('number')),
    birthDate: dateFrom(typed, 'birthDate'),
    mobileEnding: normaliseEnding(textOf('mobileEnding')),
  }
}

/**
 * Finds a case without an account: by its number, the applicant's birth date and the mobile number, to which a code is sent.
 * `settled`: what stands above is there.
 */
export function SearchForm({ settled }: { readonly settled: boolean }) {
  const m = useMessages('progress')
  const { search } = m
  const asOf = useAsOf()
  const isShared = useSharedDevice()
  const [wanted] = useSearchParams()
  const { search: query, hash, state } = useLocation()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  /** What was wrong at the last try, and how many tries were. */
  const [{ problems, tries }, setRefused] = useState<{
    readonly problems: SearchProblems
    readonly tries: number
  }>({ problems: {}, tries: 0 })
  const numberWanted = wanted.get('number')
  // A link to another case is about that one.
  const [kept] = useState(() => {
    const before = readSentSearch()
    return numberWanted && numberWanted !== before?.search.number ? undefined : before
  })
  const [sent, setSent] = useState(kept)
  // An entry of its own in the history: going back from the code leads to the form, as it was filled in.
  const isAtCode = sent !== undefined && state === atCode
  const goToCode = () => void navigate({ search: query, hash }, { state: atCode, replace: isAtCode })
  const find = useMutation({
    mutationFn: async (asked: CaseSearch): Promise<SentSearch> => ({
      ...(await searchCase(asked)),
      search: asked,
      at: Date.now(),
    }),
  })
  // Given with each call: who has left this page meanwhile is not led back to it.
  const onSuccess = (code: SentSearch) => {
    setSent(code)
    // Nothing of a person stays on a device that others use.
    if (!isShared) keepSentCode(code)
    goToCode()
  }
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

  const wasAtCode = useRef(false)
  useEffect(() => {
    // What was pressed to get back is gone.
    if (wasAtCode.current && !isAtCode) document.getElementById('number')?.focus()
    wasAtCode.current = isAtCode
  }, [isAtCode])

  const submit = (event?: SubmitEvent) => {
    event?.preventDefault()
    if (!form.current || find.isPending) return
    const asked = readSearch(form.current)
    const wrong = searchProblems(asked, asOf)
    const isWrong = Object.keys(wrong).length > 0
    setRefused({ problems: wrong, tries: isWrong ? tries + 1 : tries })
    find.reset()
    if (isWrong) return
    // Who only looked at the details again has the message already.
    if (sent && JSON.stringify(sent.search) === JSON.stringify(asked)) goToCode()
    else find.mutate(asked, { onSuccess })
  }
  const errorOf = (field: (typeof fields)[number]) => {
    const code = problems[field]
    return code ? search.problems[code] : undefined
  }
  const items = fields.flatMap((field) => {
    const text = errorOf(field)
    return text ? [{ id: errorIds[field], text }] : []
  })

  return (
    <>
      <form ref={form} noValidate autoComplete="off" onSubmit={submit} className="flow" hidden={isAtCode}>
        <div ref={outcome}>
          <ErrorSummary title={search.errorTitle(items.length)} items={items} />
          {find.isError && <SearchFailure error={find.error} onRetry={() => submit()} />}
        </div>
        <Field
          id="number"
          label={search.number}
          hint={search.numberHint}
          error={errorOf('number')}
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
              defaultValue={kept?.search.number ?? numberWanted ?? ''}
            />
          )}
        </Field>
        <Field
          as="legend"
          id="birth-date"
          label={search.birthDate}
          hint={search.birthDateHint}
          error={errorOf('birthDate')}
          errorPrefix={m.errorPrefix}
        >
          {(ids) => (
            <DateFields {...ids} name="birthDate" labels={search.date} value={kept?.search.birthDate ?? ''} />
          )}
        </Field>
        <Field
          id="mobile-ending"
          label={search.mobileEnding}
          hint={search.mobileEndingHint}
          error={errorOf('mobileEnding')}
          errorPrefix={m.errorPrefix}
        >
          {(ids) => (
            <TextInput
              {...ids}
              name="mobileEnding"
              defaultValue={kept?.search.mobileEnding ?? ''}
              code
              width="short"
              inputMode="numeric"
              autoComplete="off"
            />
          )}
        </Field>
        <Actions>
          <Button type="submit" kind="secondary" aria-disabled={find.isPending}>
            {find.isPending ? search.searching : search.submit}
          </Button>
        </Actions>
      </form>
      {isAtCode && (
        <SearchCode
          key={sent.searchId}
          sent={sent}
          onAgain={() => find.mutateAsync(sent.search, { onSuccess })}
          onChange={() => void navigate(-1)}
        />
      )}
      <SearchTrouble />
    </>
  )
}
