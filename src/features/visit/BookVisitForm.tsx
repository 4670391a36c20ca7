import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { AgencyError } from '../../api/AgencyError.ts'
import type { Outlet } from '../../api/outletSchemas.ts'
import type { VisitBooking } from '../../api/visitSchemas.ts'
import { bookVisit, visitQuery } from '../../api/visits.ts'
import { type VisitPurpose, visitPurposes } from '../../domain/appointmentCodes.ts'
import { isDoneAt } from '../../domain/appointments.ts'
import { checkMobile, normaliseMobile } from '../../domain/checks.ts'
import { checkName, normaliseName } from '../../domain/name.ts'
import type { Problem } from '../../domain/problem.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { visitPath } from '../../journey/paths.ts'
import { rememberVisit } from '../../journey/savedVisits.ts'
import { useSharedDevice } from '../../journey/useSharedDevice.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select, TextInput } from '../../ui/inputs.tsx'
import { MobileInput } from '../../ui/MobileInput.tsx'
import { Page, type PageProps } from '../../ui/Page.tsx'
import { OtherPlace } from './OtherPlace.tsx'
import { PlaceFacts } from './PlaceFacts.tsx'
import { SlotForm } from './SlotForm.tsx'
import { VisitHelp } from './VisitHelp.tsx'

const fields = ['purpose', 'name', 'mobile'] as const
type Problems = { readonly [F in (typeof fields)[number]]?: Problem }

/** What is wrong with what was typed, as far as can be told without the agency. */
function problemsOf({ purpose, name, mobile }: Partial<VisitBooking>): Problems {
  const nameProblem = checkName(name ?? '')
  const mobileProblem = checkMobile(mobile ?? '')
  return {
    ...(purpose ? {} : { purpose: { code: 'required' } }),
    ...(nameProblem ? { name: nameProblem } : {}),
    ...(mobileProblem ? { mobile: mobileProblem } : {}),
  }
}

/** What the agency said against it. */
const objectionsIn = (error: unknown): Problems =>
  Object.fromEntries(
    (error instanceof AgencyError ? (error.problem?.errors ?? []) : []).flatMap(({ field, problem }) =>
      fields.some((each) => each === field) ? [[field, problem]] : [],
    ),
  )

/** What for, when, and under which name and number, at a place that can be changed for another. */
export function BookVisitForm(props: {
  readonly back: PageProps['back']
  readonly place: Outlet
  readonly places: readonly Outlet[]
  readonly purpose: VisitPurpose | undefined
  readonly onPlace: (id: string) => void
}) {
  const { back, place, places, onPlace } = props
  const { booking: m, purposes } = useMessages('visits')
  const { where, help } = useMessages('visit')
  const { errorPrefix } = useMessages('progress')
  const { problems: sentences } = useMessages('apply')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const isShared = useSharedDevice()
  const summary = useRef<HTMLElement>(null)
  const [purpose, setPurpose] = useState(props.purpose)
  // Another place has other times and so another form: what was typed is taken along.
  const [typed, setTyped] = useState({ name: '', mobile: '' })
  const [problems, setProblems] = useState<Problems>({})
  useEffect(() => {
    if (Object.keys(problems).length > 0) summary.current?.focus()
  }, [problems])
  const book = useMutation({
    mutationFn: (body: VisitBooking) => bookVisit(body),
    onSuccess: ({ visit, accessKey }) => {
      const { number } = visit
      rememberVisit({ number, accessKey }, isShared)
      queries.setQueryData(visitQuery({ number, accessKey }).queryKey, visit)
      void navigate(visitPath(number), { replace: true })
    },
    onError: (error) => setProblems(objectionsIn(error)),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['slots'] }),
  })
  const submit = (at: string) => {
    const name = normaliseName(typed.name)
    const mobile = normaliseMobile(typed.mobile)
    const wrong = problemsOf({ ...(purpose ? { purpose } : {}), name, mobile })
    setProblems(wrong)
    book.reset()
    if (purpose && Object.keys(wrong).length === 0)
      book.mutate({ outlet: place.id, at, purpose, name, mobile })
  }
  const errorOf = (field: (typeof fields)[number]) => {
    const problem = problems[field]
    if (!problem) return undefined
    return problem.code === 'required' ? m.required[field] : sentences[problem.code](problem, m[field])
  }
  const items = fields.flatMap((id) => {
    const text = errorOf(id)
    return text ? [{ id, text }] : []
  })
  const common = (id: (typeof fields)[number]) => ({ id, label: m[id], error: errorOf(id), errorPrefix })
  const offered = visitPurposes.filter((each) => isDoneAt(each, place))
  return (
    <Page
      title={m.title}
      back={back}
      aside={<VisitHelp />}
      asideTitle={help.title}
      summary={<ErrorSummary ref={summary} title={m.errors(items.length)} items={items} />}
    >
      <Field {...common('purpose')}>
        {(ids) => (
          <Select
            {...ids}
            key={place.id}
            name="purpose"
            options={[
              ...(purpose ? [] : [{ value: '', label: m.choose }]),
              ...offered.map((value) => ({ value, label: purposes[value] })),
            ]}
            defaultValue={purpose ?? ''}
            onChange={(event) => setPurpose(offered.find((each) => each === event.target.value))}
          />
        )}
      </Field>
      <h2>{where}</h2>
      <PlaceFacts place={place} />
      <OtherPlace
        place={place}
        places={places.filter((each) => !purpose || isDoneAt(purpose, each))}
        onChange={onPlace}
      />
      <SlotForm
        key={place.id}
        place={place}
        booking={{ isPending: book.isPending, error: items.length > 0 ? null : book.error }}
        busy={m.busy}
        onBook={submit}
      >
        <Field {...common('name')} hint={m.nameHint}>
          {(ids) => (
            <TextInput
              {...ids}
              name="name"
              autoComplete={isShared ? 'off' : 'name'}
              defaultValue={typed.name}
              onChange={({ target }) => setTyped((before) => ({ ...before, name: target.value }))}
            />
          )}
        </Field>
        <Field {...common('mobile')} hint={m.mobileHint}>
          {(ids) => (
            <MobileInput
              {...ids}
              own={!isShared}
              defaultValue={typed.mobile}
              onChange={({ target }) => setTyped((before) => ({ ...before, mobile: target.value }))}
            />
          )}
        </Field>
        <p className="hint">{m.privacy}</p>
      </SlotForm>
    </Page>
  )
}
