import { useEffect, useRef, useState } from 'react'
import { AgencyError } from '../api/AgencyError.ts'
import { confirmCode, requestCode } from '../api/codes.ts'
import { isOfType } from '../api/isOfType.ts'
import { keepSentCode, readSentCode, type SentCode } from '../api/sentCodes.ts'
import type { MobileProof } from '../domain/application.ts'
import { checkMobile, findCode, normaliseMobile } from '../domain/checks.ts'
import { findMoment } from '../domain/dates.ts'
import { useLanguage, useMessages } from '../i18n/I18n.tsx'
import type { Messages } from '../i18n/messages.ts'
import { formatClock } from '../i18n/moments.ts'
import { say } from '../i18n/text.ts'
import { useSharedDevice } from '../journey/useSharedDevice.ts'
import { Button } from '../ui/Button.tsx'
import { isComposing } from '../ui/composition.ts'
import { TextInput } from '../ui/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useCountdown } from '../ui/useCountdown.ts'
import { CodeTrouble } from './CodeTrouble.tsx'
import { FaultNotice } from './FaultNotice.tsx'
import type { EditProps } from './inputDefinitions.ts'

const sendCode = async (mobile: string): Promise<SentCode> => ({
  ...(await requestCode(mobile)),
  at: Date.now(),
  mobile,
})

/** The field of the number, where it is on the same page. */
const besideIt = '#mobile'

/** What goes on with the code: it is under way, has no number to go to, was refused, or could not be sent or checked. */
type Proving =
  | { readonly kind: 'idle' | 'sending' | 'checking' | 'noNumber' }
  | { readonly kind: 'wrong'; readonly said: string }
  | { readonly kind: 'failed'; readonly at: 'sending' | 'checking'; readonly error: unknown }

/**
 * Shows that the mobile number is at hand: a code is sent, and typed, pasted or filled in from the message. `toChange`: where
 * another number is given, if not in the field above it.
 */
export function MobileProofInput({
  name,
  ids,
  value,
  onChange,
  answersSoFar,
  toChange = besideIt,
}: Omit<EditProps<MobileProof>, 'journeyId'> & { readonly toChange?: string }) {
  const { inputs, fields, names, problems } = useMessages('apply')
  const { code: words } = inputs
  const mobile = normaliseMobile(answersSoFar.mobile ?? '')
  const noNumber = checkMobile(mobile)
  const isShared = useSharedDevice()
  const [last, setSent] = useState(readSentCode)
  // A code proves the number that it was sent to, and no other.
  const sent = last?.mobile === mobile ? last : undefined
  const [state, setState] = useState<Proving>({ kind: 'idle' })
  const busy = state.kind === 'sending' || state.kind === 'checking'
  const wrong = state.kind === 'wrong' ? state.said : undefined
  const input = useRef<HTMLInputElement>(null)
  // Codes that the agency has refused, and what it said last: asked again, each would cost a try.
  const refused = useRef<{ readonly codes: readonly string[]; readonly said: string }>(undefined)
  const justDone = useRef(false)
  /** The box with the code is gone. Once: every other press on the page draws this line anew. */
  const focusOnce = (line: HTMLElement | null): void => {
    if (!line || !justDone.current) return
    justDone.current = false
    line.focus()
  }
  // The button that sent it is gone: what is asked next gets the focus. One from before the page was dropped takes it from nobody.
  const isNew = useRef(false)
  useEffect(() => {
    if (sent && isNew.current) document.getElementById(ids.id)?.focus()
  }, [sent, ids.id])
  const language = useLanguage()
  const wait = useCountdown(sent ? sent.at + sent.resendAfterSeconds * 1000 : 0)

  if (value && value.mobile === mobile)
    return (
      <Notice kind="success" live>
        <p id={ids.id} tabIndex={-1} ref={focusOnce}>
          {words.done}
        </p>
      </Notice>
    )

  const send = async () => {
    if (busy) return
    if (noNumber) {
      setState({ kind: 'noNumber' })
      document.getElementById('mobile')?.focus()
      return
    }
    setState({ kind: 'sending' })
    try {
      const next = await sendCode(mobile)
      isNew.current = true
      setSent(next)
      // Nothing of a person stays on a device that others use, nor has it a page to come back to.
      if (!isShared) keepSentCode(next)
      refused.current = undefined
      setState({ kind: 'idle' })
    } catch (error) {
      setState({ kind: 'failed', at: 'sending', error })
    }
  }
  /** `typed` as the box holds it: also what the browser filled in without a word. */
  const check = async (typed: string) => {
    if (busy || !sent) return
    const code = findCode(typed, sent.digits)
    // What can't be the code costs no try.
    if (code === undefined) return setState({ kind: 'wrong', said: words.notACode(sent.digits) })
    if (refused.current?.codes.includes(code)) {
      setState({ kind: 'wrong', said: refused.current.said })
      return input.current?.focus() // reads out what is said of it once more
    }
    setState({ kind: 'checking' })
    try {
      const { proof } = await confirmCode(sent.codeId, code)
      justDone.current = true
      keepSentCode(undefined)
      onChange({ mobile, proof })
      setState({ kind: 'idle' })
    } catch (error) {
      const said = refusalOf(error, words)
      if (said === undefined) return setState({ kind: 'failed', at: 'checking', error })
      refused.current = { codes: [...(refused.current?.codes ?? []), code], said }
      setState({ kind: 'wrong', said })
    }
  }

  return (
    <>
      {!sent && (
        <>
          {toChange !== besideIt && <p>{words.number(mobile)}</p>}
          {state.kind === 'noNumber' && noNumber && (
            <p className="error" role="alert">
              {noNumber.code === 'required'
                ? say(fields.mobile.required, answersSoFar.forWhom)
                : problems[noNumber.code](noNumber, say(names.mobile, answersSoFar.forWhom))}
            </p>
          )}
          <Button
            id={ids.id}
            className="first-press"
            aria-describedby={ids.describedBy}
            onClick={() => void send()}
          >
            {busy ? words.sending : words.send}
          </Button>
        </>
      )}
      {sent && (
        <>
          <output className="block">
            {words.sent(mobile, formatClock(findMoment(sent.validUntil), language))}
          </output>
          <label className="label" htmlFor={ids.id}>
            {words.label(sent.digits)}
          </label>
          {wrong && (
            <p className="error" id={`${ids.id}-wrong`} role="alert">
              {wrong}
            </p>
          )}
          <div className="beside">
            <TextInput
              ref={input}
              id={ids.id}
              describedBy={wrong ? `${ids.id}-wrong` : ids.describedBy}
              invalid={ids.invalid || Boolean(wrong)}
              name={`${name}-code`}
              code
              width="short"
              inputMode="numeric"
              autoComplete={isShared ? 'off' : 'one-time-code'}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
                event.preventDefault()
                void check(event.currentTarget.value)
              }}
              onChange={({ target }) => {
                if (findCode(target.value, sent.digits)) void check(target.value)
              }}
            />
            <Button kind="secondary" onClick={() => void check(input.current?.value ?? '')}>
              {state.kind === 'checking' ? words.checking : words.check}
            </Button>
          </div>
          {wait > 0 ? (
            <p className="hint">{words.wait(wait, wrong === words.spent)}</p>
          ) : (
            <Button kind="quiet" onClick={() => void send()}>
              {state.kind === 'sending' ? words.sending : words.again}
            </Button>
          )}
        </>
      )}
      {state.kind === 'failed' && (
        <FaultNotice
          error={state.error}
          onRetry={() => void (state.at === 'sending' ? send() : check(input.current?.value ?? ''))}
        />
      )}
      <CodeTrouble toChange={toChange} />
    </>
  )
}

/** What the agency says against a code; undefined when something else went wrong. */
function refusalOf(error: unknown, words: Messages['apply']['inputs']['code']): string | undefined {
  if (!(error instanceof AgencyError)) return undefined
  // A code that was tried too often takes no more; a new one does.
  if (isOfType(error, 'codeSpent')) return words.spent
  if (error.kind !== 'refused') return undefined
  const problem = error.problem?.errors?.[0]?.problem
  if (problem?.code === 'code.wrong') return problem.count === 0 ? words.spent : words.wrong(problem.count)
  if (problem?.code === 'code.length') return words.wrong(undefined)
  if (problem?.code === 'code.expired' || error.status === 410) return words.expired
  return error.status === 404 ? words.spent : undefined
}
