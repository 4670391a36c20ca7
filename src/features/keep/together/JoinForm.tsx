import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { AgencyError } from '../../../api/AgencyError.ts'
import { acceptHelp } from '../../../api/helps.ts'
import { randomId } from '../../../api/randomId.ts'
import { helpRelations, isHelpCode, normaliseHelpCode } from '../../../domain/helps.ts'
import { checkName, normaliseName } from '../../../domain/name.ts'
import type { Problem } from '../../../domain/problem.ts'
import { relationNames } from '../../../i18n/enteredBy.ts'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import { FaultNotice } from '../../../inputs/FaultNotice.tsx'
import { useDraftStore } from '../../../journey/DraftContext.tsx'
import { useSharedDevice } from '../../../journey/useSharedDevice.ts'
import { Actions, Button } from '../../../ui/Button.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { Field } from '../../../ui/Form.tsx'
import { Select, TextInput } from '../../../ui/inputs.tsx'
import { takeInHand } from './takeInHand.ts'

const fields = ['code', 'name', 'relation'] as const
type Wrong = { readonly [F in (typeof fields)[number]]?: string }

/** Coming in as a helper: the code, and who one is. A link brings the code along. */
export function JoinForm({ onJoined }: { readonly onJoined: () => void }) {
  const words = useMessages('together')
  const { join: m, errors, errorPrefix } = words
  const { problems: sentences } = useMessages('apply')
  const language = useLanguage()
  const store = useDraftStore()
  const isShared = useSharedDevice()
  const navigate = useNavigate()
  const { search, hash } = useLocation()
  const brought = /[?#]c=(\d+)/.exec(search + hash)?.[1] ?? ''
  /** The agency knows which of its staff opened it. */
  const isStaff = /[?#&]staff/.test(search + hash)
  const summary = useRef<HTMLElement>(null)
  // The same key each time: an answer that got lost is had by asking again.
  const [accessKey] = useState(randomId)
  const [wrong, setWrong] = useState<Wrong>({})
  useEffect(() => {
    if (Object.keys(wrong).length > 0) summary.current?.focus()
  }, [wrong])
  const join = useMutation({
    mutationFn: ({ code, ...body }: { readonly code: string } & Parameters<typeof acceptHelp>[2]) =>
      acceptHelp(code, accessKey, body),
    onSuccess: async (view) => {
      onJoined()
      const to = await takeInHand(store, { help: view.id, accessKey }, view, isShared)
      if (to) void navigate(to)
    },
    onError: (error) => {
      const found = problemOf(error)
      // Staff have no code from anybody: theirs came with the link.
      if (found) setWrong({ code: isStaff ? words.staff.gone : m[found] })
      const name = sayName(objectionTo(error, 'name'))
      if (name) setWrong({ name })
    },
  })
  const sayName = (problem: Problem | undefined): string | undefined => {
    if (!problem) return undefined
    return problem.code === 'required' ? m.nameWrong : sentences[problem.code](problem, m.name)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (join.isPending) return
    const typed = new FormData(event.currentTarget)
    const textOf = (name: string): string => {
      const value = typed.get(name)
      return typeof value === 'string' ? value : ''
    }
    const code = normaliseHelpCode(textOf('code'))
    const name = isStaff ? words.staff.heading : normaliseName(textOf('name'))
    const relation = isStaff ? 'other' : helpRelations.find((one) => one === textOf('relation'))
    const nameWrong = isStaff ? undefined : sayName(checkName(name))
    setWrong({
      ...(isHelpCode(code) ? {} : { code: m.codeWrong }),
      ...(nameWrong ? { name: nameWrong } : {}),
      ...(relation ? {} : { relation: m.relationWrong }),
    })
    join.reset()
    if (isHelpCode(code) && !nameWrong && relation) join.mutate({ code, name, relation })
  }
  const items = fields.flatMap((id) => (wrong[id] ? [{ id: `help-${id}`, text: wrong[id] }] : []))
  const common = (id: (typeof fields)[number]) => ({
    id: `help-${id}`,
    label: m[id],
    error: wrong[id],
    errorPrefix,
  })
  return (
    <section aria-labelledby="join">
      <h2 id="join">{isStaff ? words.staff.heading : m.heading}</h2>
      <p>{isStaff ? words.staff.note : m.lead}</p>
      <form noValidate autoComplete="off" onSubmit={submit} className="flow">
        <ErrorSummary ref={summary} title={errors(items.length)} items={items} />
        {join.error && !problemOf(join.error) && !objectionTo(join.error, 'name') && (
          <FaultNotice error={join.error} />
        )}
        <Field {...common('code')}>
          {(ids) => (
            <TextInput {...ids} name="code" code width="medium" inputMode="numeric" defaultValue={brought} />
          )}
        </Field>
        {!isStaff && (
          <>
            <Field {...common('name')} hint={m.note}>
              {(ids) => <TextInput {...ids} name="name" width="medium" spellCheck={false} />}
            </Field>
            <Field {...common('relation')}>
              {(ids) => (
                <Select
                  {...ids}
                  name="relation"
                  defaultValue=""
                  options={[
                    { value: '', label: m.choose },
                    ...helpRelations.map((value) => ({ value, label: relationNames[language][value] })),
                  ]}
                />
              )}
            </Field>
          </>
        )}
        <Actions>
          <Button type="submit" aria-disabled={join.isPending}>
            {join.isPending ? m.submitting : m.submit}
          </Button>
        </Actions>
      </form>
    </section>
  )
}

/** What the agency has against an answer, if anything. */
const objectionTo = (error: unknown, name: string): Problem | undefined =>
  error instanceof AgencyError
    ? error.problem?.errors?.find(({ field }) => field === name)?.problem
    : undefined

/** What is wrong with the code; undefined where something else is. */
function problemOf(error: unknown): 'unknown' | 'gone' | undefined {
  if (!(error instanceof AgencyError)) return undefined
  return error.status === 404 ? 'unknown' : error.status === 410 ? 'gone' : undefined
}
