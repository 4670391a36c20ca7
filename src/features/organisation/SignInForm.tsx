import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { checkMobile, normaliseMobile } from '../../domain/checks.ts'
import { normaliseOrganisationCode } from '../../domain/organisations.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { MobileInput } from '../../ui/MobileInput.tsx'
import { FillSamples } from './demo/fillSamples.tsx'

/** Of which organisation, and the operator's mobile number. */
export interface Given {
  readonly code: string
  readonly mobile: string
}

/** Asks for both. In the demonstration an organisation can be chosen, which fills them in and goes on. */
export function SignInForm({
  given,
  onGiven,
}: {
  readonly given: Given
  readonly onGiven: (given: Given) => void
}) {
  const { signIn: m } = useMessages('organisation')
  const { errorPrefix } = useMessages('progress')
  const summary = useRef<HTMLElement>(null)
  const [wrong, setWrong] = useState<{ readonly code?: true; readonly mobile?: true }>({})
  useEffect(() => {
    if (wrong.code || wrong.mobile) summary.current?.focus()
  }, [wrong])
  const errors = {
    'organisation-code': wrong.code && m.codeMissing,
    'operator-mobile': wrong.mobile && m.mobileWrong,
  }
  const items = Object.entries(errors).flatMap(([id, text]) => (text ? [{ id, text }] : []))
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const textOf = (name: string): string => {
      const value = typed.get(name)
      return typeof value === 'string' ? value : ''
    }
    const code = normaliseOrganisationCode(textOf('code'))
    const mobile = normaliseMobile(textOf('mobile'))
    const problem = checkMobile(mobile)
    setWrong({ ...(code ? {} : { code: true }), ...(problem ? { mobile: true } : {}) })
    if (code && !problem) onGiven({ code, mobile })
  }
  return (
    <>
      <form noValidate autoComplete="off" onSubmit={submit} className="flow">
        <ErrorSummary ref={summary} title={m.errors(items.length)} items={items} />
        <Field
          id="organisation-code"
          label={m.code}
          hint={m.codeHint}
          error={errors['organisation-code']}
          errorPrefix={errorPrefix}
        >
          {(ids) => (
            <TextInput
              {...ids}
              name="code"
              code
              autoCapitalize="characters"
              spellCheck={false}
              defaultValue={given.code}
            />
          )}
        </Field>
        <Field
          id="operator-mobile"
          label={m.mobile}
          hint={m.mobileHint}
          error={errors['operator-mobile']}
          errorPrefix={errorPrefix}
        >
          {(ids) => <MobileInput {...ids} own defaultValue={given.mobile} />}
        </Field>
        <Actions>
          <Button type="submit">{m.next}</Button>
        </Actions>
      </form>
      <FillSamples onFill={(code, mobile) => onGiven({ code, mobile })} />
    </>
  )
}
