import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router-dom'
import { AgencyError } from '../../../api/AgencyError.ts'
import { startAddress } from '../../../api/appUrl.ts'
import { carriable } from '../../../api/carried.ts'
import type { HelpView } from '../../../api/helpSchemas.ts'
import { endHelp, handOverHelp, helpQuery, takeBackHelp } from '../../../api/helps.ts'
import { spacedHelpCode } from '../../../domain/helps.ts'
import { formatDay } from '../../../i18n/dates.ts'
import { helperText } from '../../../i18n/enteredBy.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { FaultNotice } from '../../../inputs/FaultNotice.tsx'
import { useDraftState, useDraftStore } from '../../../journey/DraftContext.tsx'
import { type Draft, emptyDraft } from '../../../journey/draft.ts'
import { resumeTo } from '../../../journey/resume.ts'
import { forgetHelp, type SavedHelp } from '../../../journey/savedHelps.ts'
import { Actions, Button, ButtonLink } from '../../../ui/Button.tsx'
import { Coming } from '../../../ui/Coming.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { compareAnswers, nameOf } from '../../../wizard/answerList.ts'
import { Qr } from '../Qr.tsx'
import { useKeepWords } from '../useKeepWords.ts'
import { Versions } from '../Versions.tsx'
import { HelpLog } from './HelpLog.tsx'
import { takeEntered } from './takeInHand.ts'

/** The person's own side: the code, who has it in hand, what the helper entered, and all that can be done about it. */
export function OwnHelp({
  saved,
  onDone,
}: {
  readonly saved: SavedHelp
  readonly onDone: (said: string) => void
}) {
  const m = useMessages('together')
  const words = useKeepWords()
  const draft = useDraftById(saved.draft)
  const queries = useQueryClient()
  const { data: view, error, refetch } = useQuery(helpQuery(saved))
  const show = (next: HelpView) => queries.setQueryData(helpQuery(saved).queryKey, next)
  const handOver = useMutation({
    mutationFn: () => handOverHelp(saved, draft.id, draft.answers),
    onSuccess: show,
  })
  const takeBack = useMutation({ mutationFn: () => takeBackHelp(saved), onSuccess: show })
  const end = useMutation({
    mutationFn: () => endHelp(saved),
    onSuccess: () => {
      forgetHelp(saved)
      onDone(m.own.dismissed)
    },
  })
  const failed = [handOver, takeBack, end].find((one) => one.error)?.error
  // What the agency does not know any more can't be asked about again.
  const isGone = error instanceof AgencyError && error.status === 401
  if (isGone)
    return (
      <Button kind="secondary" onClick={() => forgetHelp(saved)}>
        {m.own.again}
      </Button>
    )
  if (!view) return error ? <FaultNotice error={error} onRetry={() => void refetch()} /> : <Coming />
  const { state, turn, helper, code, until, scope, entries } = view
  const name = helper ? helperText(helper, words.language) : ''
  const isOpen = state === 'invited' || state === 'joined'
  const isBack = isOpen && turn === 'person' && entries.at(-1)?.by === 'helper'
  const heading = !isOpen
    ? m.helping.ended[state]
    : state === 'invited'
      ? m.own.waiting
      : scope === 'look'
        ? m.own.looking(name)
        : turn === 'helper'
          ? m.own.withHelper(name)
          : m.own.withYou
  return (
    <section aria-labelledby="own-help" className="flow">
      <h2 id="own-help">{isBack ? m.own.done(name, entries.at(-1)?.fields?.length ?? 0) : heading}</h2>
      {failed && <FaultNotice error={failed} />}
      {code && (
        <>
          <p className="hint">{m.own.code}</p>
          <p className="panel-number">{spacedHelpCode(code)}</p>
          <p>
            <Unbroken
              text={m.own.pass(formatDay(until, words.language))}
              part={formatDay(until, words.language)}
            />
          </p>
          <p>{m.own.where}</p>
          <Qr text={inviteLink(code)} alt={m.own.alt} label={m.own.link} />
        </>
      )}
      {isBack && <Returned saved={saved} view={view} name={name} />}
      <Actions>
        {isOpen && turn === 'person' && !isBack && (
          <>
            <ButtonLink to={resumeTo(draft)}>{m.own.goOn}</ButtonLink>
            <Button kind="secondary" onClick={() => handOver.isPending || handOver.mutate()}>
              {m.own.handOver}
            </Button>
          </>
        )}
        {state === 'joined' && turn === 'helper' && scope === 'fill' && (
          <Button kind="secondary" onClick={() => takeBack.isPending || takeBack.mutate()}>
            {m.own.takeBack}
          </Button>
        )}
        {isOpen ? (
          <Button kind="quiet" onClick={() => end.isPending || end.mutate()}>
            {m.own.dismiss}
          </Button>
        ) : (
          <Button kind="secondary" onClick={() => forgetHelp(saved)}>
            {m.own.again}
          </Button>
        )}
      </Actions>
      {state === 'joined' && turn === 'helper' && scope === 'fill' && (
        <p className="hint">{m.own.takeBackNote}</p>
      )}
      <HelpLog view={view} />
    </section>
  )
}

/** What the helper entered, beside what is here; taken over with one press. */
function Returned({
  saved,
  view,
  name,
}: {
  readonly saved: SavedHelp
  readonly view: HelpView
  readonly name: string
}) {
  const { own: m } = useMessages('together')
  const words = useKeepWords()
  const store = useDraftStore()
  const draft = useDraftById(saved.draft)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const here = carriable(draft.answers)
  const there = view.draft?.answers ?? {}
  const rows = compareAnswers(here, there, words, words.keep.found.nothing)
  const take = async () => {
    await takeEntered(store, { ...draft, journey: view.kind }, there)
    await queries.invalidateQueries({ queryKey: ['help', saved.help] })
    void navigate(resumeTo(store.getState().draft))
  }
  return (
    <>
      {rows.length > 0 && Object.keys(here).length > 0 && (
        <Versions
          rows={rows.map((each) => ({ ...each, label: nameOf(each.name, there, words) }))}
          here={{ title: m.before, answers: here }}
          there={{ title: m.after(name), answers: there }}
        />
      )}
      <Actions>
        {rows.length > 0 ? (
          <Button onClick={() => void take()}>{m.take}</Button>
        ) : (
          <ButtonLink to={resumeTo(draft)}>{m.goOn}</ButtonLink>
        )}
      </Actions>
    </>
  )
}

/** A draft of this device; an empty one where it has gone. */
function useDraftById(id = ''): Draft {
  const { draft, others } = useDraftState()
  return [draft, ...others].find((one) => one.id === id) ?? emptyDraft(id, 0)
}

/** The address that brings a helper to the form with the code filled in; behind the hash, which no browser sends to any server. */
function inviteLink(code: string): string {
  const start = startAddress() ?? ''
  return import.meta.env.MODE === 'single' ? `${start}#/helper?c=${code}` : `${start}helper#c=${code}`
}
