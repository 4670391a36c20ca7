import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router-dom'
import { AgencyError } from '../../../api/AgencyError.ts'
import { endHelp, handOverHelp, helpQuery } from '../../../api/helps.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { FaultNotice } from '../../../inputs/FaultNotice.tsx'
import { useDraftState, useDraftStore } from '../../../journey/DraftContext.tsx'
import { isBegun, resumeTo } from '../../../journey/resume.ts'
import { forgetHelp, helpingWith, rememberHelp, type SavedHelp } from '../../../journey/savedHelps.ts'
import { useSharedDevice } from '../../../journey/useSharedDevice.ts'
import { Actions, Button, ButtonLink } from '../../../ui/Button.tsx'
import { Coming } from '../../../ui/Coming.tsx'
import { SummaryList } from '../../../ui/SummaryList.tsx'
import { listAnswers } from '../../../wizard/answerList.ts'
import { useOpenDraft } from '../../../wizard/useOpenDraft.ts'
import { useKeepWords } from '../useKeepWords.ts'
import { HelpLog } from './HelpLog.tsx'
import { takeInHand } from './takeInHand.ts'

/** The helper's side, or that of staff: what is in hand, handing it back, and stopping. */
export function Helping({
  saved,
  onDone,
}: {
  readonly saved: SavedHelp
  readonly onDone: (said: string) => void
}) {
  const { helping: m, staff } = useMessages('together')
  const words = useKeepWords()
  const store = useDraftStore()
  const state = useDraftState()
  const isShared = useSharedDevice()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const open = useOpenDraft()
  const { data: view, error, refetch } = useQuery(helpQuery(saved))
  const known = [state.draft, ...state.others].find(({ id }) => id === saved.draft)
  // Begun in the tab of staff after a reload has ended the one before.
  const isEntered = isBegun(state) && helpingWith([saved], state.draft.id) !== undefined
  const mine = known ?? (isEntered ? state.draft : undefined)
  /** Nothing of somebody else's stays here once they have it back. */
  const letGo = async () => {
    if (mine) await store.discard(mine.id)
  }
  const handBack = useMutation({
    mutationFn: async () => (mine ? handOverHelp(saved, mine.id, mine.answers) : undefined),
    onSuccess: async (next) => {
      if (next) queries.setQueryData(helpQuery(saved).queryKey, next)
      rememberHelp({ ...saved, draft: undefined }, isShared)
      await letGo()
      onDone(m.away)
    },
  })
  const leave = useMutation({
    mutationFn: () => endHelp(saved),
    onSuccess: async () => {
      await letGo()
      forgetHelp(saved)
      onDone(m.left)
    },
  })
  const forget = async () => {
    await letGo()
    forgetHelp(saved)
  }
  const failed = [handBack, leave].find((one) => one.error)?.error
  const isGone = error instanceof AgencyError && error.status === 401
  if (!view && !isGone)
    return error ? <FaultNotice error={error} onRetry={() => void refetch()} /> : <Coming />
  const ended = view && view.state !== 'joined' && view.state !== 'invited' ? view.state : undefined
  if (!view || ended)
    return (
      <section aria-labelledby={saved.help} className="flow">
        <h2 id={saved.help}>{saved.role === 'staff' && !view ? staff.gone : m.ended[ended ?? 'over']}</h2>
        <Button kind="secondary" onClick={() => void forget()}>
          {m.forget}
        </Button>
      </section>
    )
  const isStaff = view.role === 'staff'
  const isLook = view.scope === 'look'
  const take = async () => {
    const to = await takeInHand(store, saved, view, isShared)
    if (to) void navigate(to)
  }
  return (
    <section aria-labelledby={saved.help} className="flow">
      <h2 id={saved.help}>{isStaff ? staff.heading : m.heading(view.person)}</h2>
      {failed && <FaultNotice error={failed} />}
      <p>
        {isStaff
          ? staff.lead(view.helper?.name ?? '')
          : isLook
            ? m.look
            : view.turn === 'helper'
              ? m.with
              : m.away}
      </p>
      {isLook && view.draft && <Seen answers={view.draft.answers} words={words} />}
      <Actions>
        {mine && <ButtonLink {...open(mine, resumeTo(mine))}>{m.mine}</ButtonLink>}
        {mine && !isStaff && (
          <Button kind="secondary" onClick={() => handBack.isPending || handBack.mutate()}>
            {handBack.isPending ? m.handing : m.done}
          </Button>
        )}
        {!mine && !isLook && view.turn === 'helper' && (
          <Button onClick={() => void take()}>{isStaff ? staff.begin : m.take}</Button>
        )}
        <Button kind="quiet" onClick={() => leave.isPending || leave.mutate()}>
          {m.leave}
        </Button>
      </Actions>
      {!isStaff && <HelpLog view={view} />}
    </section>
  )
}

/** What somebody may look at who may change nothing. */
function Seen({
  answers,
  words,
}: {
  readonly answers: Parameters<typeof listAnswers>[0]
  readonly words: ReturnType<typeof useKeepWords>
}) {
  return listAnswers(answers, words, words.wizard).map(({ title, rows }) => (
    <section key={title}>
      <h3>{title}</h3>
      <SummaryList rows={rows.map(({ label, text }) => ({ key: label, value: text }))} />
    </section>
  ))
}
