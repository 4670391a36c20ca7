import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { AgencyError } from '../../api/AgencyError.ts'
import { appointOperator } from '../../api/operators.ts'
import { checkMobile, normaliseMobile } from '../../domain/checks.ts'
import { checkName, normaliseName } from '../../domain/name.ts'
import type { Problem } from '../../domain/problem.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { MobileInput } from '../../ui/MobileInput.tsx'
import type { Done } from './done.ts'

interface Wrong {
  readonly name?: string
  readonly mobile?: string
}

/** Appointing somebody by name and mobile number. */
export function AddOperator({
  at,
  onDone,
}: {
  readonly at: OrganisationSession
  readonly onDone: (done: Done) => void
}) {
  const { add: m, errors, errorPrefix } = useMessages('operators')
  const { problems: sentences } = useMessages('apply')
  const summary = useRef<HTMLElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const [wrong, setWrong] = useState<Wrong>({})
  useEffect(() => {
    if (wrong.name || wrong.mobile) summary.current?.focus()
  }, [wrong])
  const appoint = useMutation({
    mutationFn: (told: { readonly name: string; readonly mobile: string }) =>
      appointOperator(at.session, told),
    onSuccess: ({ name }) => {
      form.current?.reset()
      onDone({ act: 'appointed', name })
    },
    onError: (error) => {
      if (isKnown(error)) setWrong({ mobile: m.known })
    },
  })
  const items = Object.entries(wrong).map(([id, text]) => ({ id: `operator-${id}`, text }))
  const sayName = (problem: Problem) =>
    problem.code === 'required' ? m.nameWrong : sentences[problem.code](problem, m.name)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (appoint.isPending) return
    const typed = new FormData(event.currentTarget)
    const textOf = (name: string): string => {
      const value = typed.get(name)
      return typeof value === 'string' ? value : ''
    }
    const told = { name: normaliseName(textOf('name')), mobile: normaliseMobile(textOf('mobile')) }
    const nameProblem = checkName(told.name)
    const found: Wrong = {
      ...(nameProblem ? { name: sayName(nameProblem) } : {}),
      ...(checkMobile(told.mobile) ? { mobile: m.mobileWrong } : {}),
    }
    setWrong(found)
    appoint.reset()
    if (!found.name && !found.mobile) appoint.mutate(told)
  }
  return (
    <section className="operator-add">
      <h2>{m.title}</h2>
      <form ref={form} noValidate autoComplete="off" onSubmit={submit} className="flow">
        <ErrorSummary ref={summary} title={errors(items.length)} items={items} />
        {appoint.error && !isKnown(appoint.error) && <FaultNotice error={appoint.error} />}
        <Field id="operator-name" label={m.name} error={wrong.name} errorPrefix={errorPrefix}>
          {(ids) => <TextInput {...ids} name="name" width="medium" spellCheck={false} />}
        </Field>
        <Field
          id="operator-mobile"
          label={m.mobile}
          hint={m.mobileHint}
          error={wrong.mobile}
          errorPrefix={errorPrefix}
        >
          {(ids) => <MobileInput {...ids} own={false} />}
        </Field>
        <Actions>
          <Button type="submit" aria-disabled={appoint.isPending}>
            {appoint.isPending ? m.submitting : m.submit}
          </Button>
        </Actions>
      </form>
    </section>
  )
}

const isKnown = (error: unknown): boolean => error instanceof AgencyError && error.status === 409
