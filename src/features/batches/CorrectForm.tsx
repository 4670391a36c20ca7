import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { AgencyError } from '../../api/AgencyError.ts'
import { correctRow } from '../../api/organisation.ts'
import type { BatchRow } from '../../api/organisationSchemas.ts'
import { isFieldName } from '../../api/schemas.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import type { FieldName, PartialAnswers } from '../../domain/application.ts'
import type { BatchMatter } from '../../domain/organisationCodes.ts'
import { changeRows, rowsOf } from '../../domain/roster/roster.ts'
import { withChanges } from '../../domain/withChanges.ts'
import { formatDayInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { inputs } from '../../inputs/allInputs.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { normalised, readForm } from '../../inputs/readForm.ts'
import { correctionJourney, correctionKnown, withCorrection } from '../../journey/batches/correction.ts'
import { rosterKey } from '../../journey/batches/rowKeys.ts'
import { walk } from '../../journey/engine.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { batchPath } from '../../journey/paths.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'
import type { FieldProblem } from '../../journey/types.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { QuestionForm } from '../../wizard/QuestionForm.tsx'
import { useStepWords } from '../../wizard/useStepWords.tsx'

interface CorrectFormProps {
  readonly at: OrganisationSession
  readonly batch: string
  /** What the batch asks for; missing: cards. */
  readonly matter: BatchMatter | undefined
  readonly row: BatchRow
}

/** What of a case an organisation can mend; papers it was never asked for. */
const mendable: ReadonlySet<FieldName> = new Set(['photo', 'name', 'idNumber', 'idExpiry'])

/** The question that is asked again, with what stands in the roster; what is given goes into the roster and to the agency. */
export function CorrectForm(props: CorrectFormProps) {
  const { at, batch, row } = props
  const { correct: m } = useMessages('batches')
  const { names } = useMessages('apply')
  const language = useLanguage()
  const asked = row.asked !== undefined && isFieldName(row.asked) ? row.asked : undefined
  const { state } = useRoster(at.organisation.code)
  const back = { to: batchPath(batch), label: m.back }
  const lead = (
    <>
      <p className="lede">
        {m.asked(asked ? say(names[asked], 'self') : '', formatDayInFull(row.correctBy ?? '', language))}
      </p>
      <p className="hint">
        <Unbroken text={m.number(row.number)} part={row.number} />
      </p>
    </>
  )
  if (asked === undefined || !mendable.has(asked))
    return (
      <Page title={m.title(row.name)} back={back}>
        {lead}
        <p>{m.notHere}</p>
      </Page>
    )
  // Read first, so that what stands there can be mended and is not typed anew.
  return state.isLoaded ? <AskedAgain {...props} asked={asked} lead={lead} /> : null
}

interface AskedAgainProps extends CorrectFormProps {
  readonly asked: FieldName
  readonly lead: React.ReactNode
}

function AskedAgain({ at, batch, matter, row, asked, lead }: AskedAgainProps) {
  const { correct: m } = useMessages('batches')
  const asOf = useAsOf()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { store, state } = useRoster(at.organisation.code)
  const listed = rowsOf(state.roster).find(
    ({ key, submitted }) => key === rosterKey(matter, row.key) || submitted === row.number,
  )
  const [known] = useState(() => correctionKnown(listed, at.organisation, asOf, matter))
  const [journey] = useState(() => correctionJourney(known, asked, matter))
  const [answers, setAnswers] = useState<PartialAnswers>(known)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const send = useMutation({
    mutationFn: (given: PartialAnswers) => correctRow({ session: at.session }, row.number, given),
    onSuccess: async (_, given) => {
      if (listed)
        store.change((roster) =>
          changeRows(roster, new Set([listed.key]), (each) => withCorrection(each, given)),
        )
      await queries.invalidateQueries({ queryKey: ['organisation', at.session] })
      void navigate(batchPath(batch), { replace: true })
    },
  })
  const refusal = send.error instanceof AgencyError && send.error.status === 422 ? send.error : undefined
  const objections = (refusal?.problem?.errors ?? []).flatMap(({ field, problem }): FieldProblem[] =>
    field === asked ? [{ field, problem }] : [],
  )
  const isSettled = send.error instanceof AgencyError && send.error.status === 409
  const walked = walk(journey, answers, asOf)
  const page = { id: 'correct', section: 'check', fields: [asked], problems: [], state: 'open' } as const
  const words = useStepWords(journey, page, walked.answers)
  const submit = (form: HTMLFormElement) => {
    const typed = { ...answers, ...readForm(form, [asked], journey, inputs) }
    const given = { ...typed, ...normalised(journey, [asked], typed) }
    const now = walk(journey, given, asOf).steps.find(({ id }) => id === 'asked')
    const isMissing = asked === 'photo' && (!given.photo || given.photo === 'later')
    const found: readonly FieldProblem[] = isMissing
      ? [{ field: asked, problem: { code: 'photo.later' } }]
      : (now?.problems ?? [])
    setAnswers(typed)
    setProblems(found)
    if (found.length === 0 && !send.isPending) send.mutate({ [asked]: given[asked] })
  }
  return (
    <QuestionForm
      back={{ to: batchPath(batch), label: m.back }}
      journey={journey}
      fields={[asked]}
      inputs={inputs}
      words={{ ...words, title: m.title(row.name), lead }}
      answers={answers}
      answersSoFar={walked.answers}
      asOf={asOf}
      own={() => false}
      problems={problems.length > 0 ? problems : objections}
      onAnswers={(given) => setAnswers((before) => withChanges(before, given))}
      onSubmit={submit}
    >
      <p className="hint">{listed ? m.inRoster : m.noRow}</p>
      {isSettled && (
        <Notice kind="warning" live>
          <p>{m.changed}</p>
        </Notice>
      )}
      {send.error !== null && !isSettled && objections.length === 0 && <FaultNotice error={send.error} />}
      <Actions>
        <Button type="submit" aria-disabled={send.isPending}>
          {send.isPending ? m.sending : m.send}
        </Button>
      </Actions>
    </QuestionForm>
  )
}
