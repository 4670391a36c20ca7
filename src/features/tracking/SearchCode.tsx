import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { AgencyError } from '../../api/AgencyError.ts'
import { confirmSearch } from '../../api/cases.ts'
import { isOfType } from '../../api/isOfType.ts'
import { keepSentCode, type SentSearch } from '../../api/sentCodes.ts'
import { openFoundCase } from '../../api/useCase.ts'
import { findCode } from '../../domain/checks.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { Messages } from '../../i18n/messages.ts'
import { casePath } from '../../journey/paths.ts'
import { useSharedDevice } from '../../journey/useSharedDevice.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { useCountdown } from '../../ui/useCountdown.ts'
import { SearchFailure } from './SearchFailure.tsx'

/** Takes the code that was sent to the mobile number of the application, and opens it. */
export function SearchCode({
  sent,
  onAgain,
  onChange,
}: {
  readonly sent: SentSearch
  readonly onAgain: () => Promise<unknown>
  readonly onChange: () => void
}) {
  const { code: words, searching } = useMessages('progress').search
  const goTo = useNavigate()
  const isShared = useSharedDevice()
  const [isMissing, setIsMissing] = useState(false)
  // Codes that the agency has refused: asked again, each would cost a try.
  const refusedCodes = useRef<readonly string[]>([])
  const wait = useCountdown(sent.at + sent.resendAfterSeconds * 1000)
  const again = useMutation({ mutationFn: onAgain })
  const open = useMutation({
    mutationFn: (typed: string) => confirmSearch(sent.searchId, typed),
    onSuccess: ({ number, accessKey }) => {
      openFoundCase(number, accessKey)
      keepSentCode(undefined)
      void goTo(casePath(number), { replace: true })
    },
    onError: (error, typed) => {
      if (refusalOf(error, words)) refusedCodes.current = [...refusedCodes.current, typed]
    },
  })
  const refused = refusalOf(open.error, words)
  const wrong = isMissing ? words.missing(sent.digits) : refused
  // The form that was sent was longer than this: what was said of the code stands above its field, in sight.
  useEffect(() => {
    // Its promise, in newer browsers, is nothing for React to call when the field goes.
    document.getElementById('search-code')?.scrollIntoView({ block: 'center' })
  }, [])
  // The form that was sent is gone, or what was typed is wrong: what is asked now gets the focus.
  useEffect(() => {
    if (!open.isPending) document.getElementById('search-code')?.focus()
  }, [open.isPending])

  /** `typed` as the box holds it. What can't be the code costs no try. */
  const check = (typed: string) => {
    if (open.isPending) return
    const code = findCode(typed, sent.digits)
    setIsMissing(code === undefined)
    // What was said of a refused code stands there still, and is read out once more.
    if (code === undefined || refusedCodes.current.includes(code))
      document.getElementById('search-code')?.focus()
    else open.mutate(code)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('searchCode')
    check(typeof typed === 'string' ? typed : '')
  }
  return (
    <form noValidate autoComplete="off" onSubmit={submit} className="flow">
      <output className="block">
        {sent.isSent
          ? words.sent(sent.mobileMasked, sent.validUntil.slice(11))
          : words.sentIfRight(sent.search.mobileEnding)}
      </output>
      {open.isError && !refused && <SearchFailure error={open.error} onRetry={() => open.reset()} />}
      {again.isError && <SearchFailure error={again.error} onRetry={() => again.mutate()} />}
      <div className={wrong ? 'field field-wrong' : 'field'}>
        <label className="label" htmlFor="search-code">
          {words.label(sent.digits)}
        </label>
        {wrong && (
          <p className="error" id="search-code-error" role="alert">
            {wrong}
          </p>
        )}
        <TextInput
          id="search-code"
          describedBy={wrong ? 'search-code-error' : undefined}
          invalid={Boolean(wrong)}
          name="searchCode"
          code
          width="short"
          inputMode="numeric"
          autoComplete={isShared ? 'off' : 'one-time-code'}
          onChange={({ target }) => {
            if (findCode(target.value, sent.digits)) check(target.value)
          }}
        />
      </div>
      <Actions>
        <Button type="submit" aria-disabled={open.isPending}>
          {open.isPending ? words.confirming : words.confirm}
        </Button>
        {wait === 0 && (
          <Button kind="quiet" onClick={() => again.isPending || again.mutate()}>
            {again.isPending ? searching : words.again}
          </Button>
        )}
        <Button kind="quiet" onClick={onChange}>
          {words.change}
        </Button>
      </Actions>
      {wait > 0 && <p className="hint">{words.wait(wait)}</p>}
    </form>
  )
}

/** What the agency says against a code; undefined when nothing or something else went wrong. */
function refusalOf(error: unknown, words: Messages['progress']['search']['code']): string | undefined {
  if (!(error instanceof AgencyError)) return undefined
  if (isOfType(error, 'codeSpent') || error.status === 404) return words.spent
  if (error.status === 410) return words.expired
  const problem = error.problem?.errors?.[0]?.problem
  if (problem?.code !== 'code.wrong') return undefined
  return problem.count === 0 ? words.spent : words.wrong(problem.count)
}
