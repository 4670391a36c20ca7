import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { type Carried, carriable } from '../../api/carried.ts'
import { randomId } from '../../api/randomId.ts'
import type { Receipt } from '../../api/submissionSchemas.ts'
import { useHeldUploads } from '../../api/unusedUploads.ts'
import type { FieldName, PartialAnswers } from '../../domain/application.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { formatMoment } from '../../i18n/moments.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { type Draft, emptyDraft } from '../../journey/draft.ts'
import { hasEncryption } from '../../journey/encryption.ts'
import { resumeTo } from '../../journey/resume.ts'
import { passHelpOn } from '../../journey/savedHelps.ts'
import { useDeviceQuestion } from '../../journey/useDeviceQuestion.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { DeviceChoice } from '../../ui/DeviceChoice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { compareAnswers, nameOf } from '../../wizard/answerList.ts'
import { useOpenDraft } from '../../wizard/useOpenDraft.ts'
import { AlreadySubmitted } from './AlreadySubmitted.tsx'
import { type PreparedFile, withPrepared } from './prepareCarried.ts'
import { sendFiles } from './sendFiles.ts'
import { useKeepWords } from './useKeepWords.ts'
import { Versions } from './Versions.tsx'
import type { Origin } from './words.zh-CN.ts'

/** A draft from elsewhere, read and checked. */
export interface Found {
  readonly key: string
  readonly origin: Origin
  readonly carried: Carried
  readonly files: readonly PreparedFile[]
  /** What was submitted of it before, as far as that is known. */
  readonly submitted: Receipt | undefined
}

interface TakeoverProps {
  readonly found: Found
  /** The person leaves it: all stays as it was. */
  readonly onLeave: () => void
  /** It has taken the place of this version of the same draft. */
  readonly onReplaced: (old: Draft) => void
}

/**
 * Shows a draft from elsewhere, and takes it up where the person wants that. It lies beside whatever is here; only of another
 * version of itself the person is asked which one it is to be.
 */
export function Takeover({ found, onLeave, onReplaced }: TakeoverProps) {
  const words = useKeepWords()
  const { found: t } = words.keep
  const already = useMessages('already')
  const { origin, carried, files } = found
  const store = useDraftStore()
  const state = useDraftState()
  // They are sent one by one, and the draft speaks of them only when all are there.
  useHeldUploads(files.map(({ sendAs }) => sendAs))
  const device = useDeviceQuestion(true)
  const navigate = useNavigate()
  const open = useOpenDraft()
  const [phase, setPhase] = useState<'asking' | 'taking' | 'failed' | 'taken'>('asking')
  /** The id of another application that becomes of it, where its own was submitted. */
  const [newId, setNewId] = useState<string>()

  const drafts = [state.draft, ...state.others]
  /** The same application as it is here; one with a new id has been begun nowhere. */
  const mine = newId ? undefined : drafts.find(({ id }) => id === carried.draft.id)
  const here = carriable(mine?.answers ?? {})
  const isEmpty = Object.keys(here).length === 0
  const there = withOwnFiles(found, mine)
  const differences = compareAnswers(here, there, words, t.nothing)
  const proof = drafts.flatMap(({ answers: { mobileProof } }) =>
    mobileProof && mobileProof.mobile === there.mobile ? [mobileProof] : [],
  )[0]
  const left = missing(carried, proof !== undefined)

  const take = async (as: string) => {
    setPhase('taking')
    device.settle()
    try {
      await sendFiles(files)
    } catch {
      return setPhase('failed')
    }
    const answers = { ...withPrepared(there, files), ...(proof ? { mobileProof: proof } : {}) }
    const old = await store.restore(asDraft(carried, as, answers))
    passHelpOn(carried.draft.id, as, store.getState().memory === 'shared')
    if (isEmpty || !old) return navigate(resumeTo(store.getState().draft))
    setPhase('taken')
    onReplaced(old)
  }
  if (phase === 'taken')
    return (
      <>
        <Heading key="done">{t.done}</Heading>
        <Actions>
          <ButtonLink to={resumeTo(state.draft)}>{t.goOn}</ButtonLink>
        </Actions>
      </>
    )
  const choice = device.isAsked && (
    <DeviceChoice words={words.apply.device} value="own" plain={!hasEncryption()} onChange={device.choose} />
  )
  if (found.submitted && newId === undefined)
    return (
      <>
        <Heading key="submitted">{already.title[found.submitted.kind]}</Heading>
        <AlreadySubmitted
          receipt={found.submitted}
          origin={origin}
          answers={carried.draft.answers}
          device={choice}
          onSettle={() => device.settle()}
          onAnew={() => setNewId(randomId())}
          onLeave={onLeave}
        />
      </>
    )
  return (
    <>
      <Heading key="found">{found.submitted ? t.submitted.anew : t.title[origin]}</Heading>
      <p>{t.about(formatMoment(carried.at, words.language), Object.keys(there).length)}</p>
      {phase === 'failed' && <Notice kind="error" live title={t.failed} />}
      {mine?.outbox ? (
        <Notice kind="warning" title={t.busy}>
          <Link {...open(mine, resumeTo(mine))}>{t.busyLink}</Link>
        </Notice>
      ) : (
        <>
          {!isEmpty && <p>{differences.length === 0 ? t.same : t.differs}</p>}
          {!isEmpty && differences.length > 0 && (
            <Versions
              rows={differences.map((each) => ({ ...each, label: nameOf(each.name, there, words) }))}
              here={{ title: t.here, answers: here }}
              there={{ title: t.there[origin], answers: there }}
            />
          )}
          {left.length > 0 && <p>{t.left(list(left, there, words))}</p>}
          {choice}
          <Actions>
            {mine && !isEmpty && differences.length === 0 && (
              <ButtonLink {...open(mine, resumeTo(mine))}>{t.goOn}</ButtonLink>
            )}
            {(isEmpty || differences.length > 0) && (
              <Button
                aria-disabled={phase === 'taking'}
                onClick={() => phase !== 'taking' && void take(newId ?? carried.draft.id)}
              >
                {phase === 'taking' ? t.taking : isEmpty ? t.take : t.takeThere[origin]}
              </Button>
            )}
            <Button kind="secondary" onClick={onLeave}>
              {isEmpty ? t.leave : t.keepHere}
            </Button>
          </Actions>
        </>
      )}
    </>
  )
}

/** Has the focus when it appears: what stood here before is gone. */
function Heading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}

const asDraft = (carried: Carried, id: string, answers: PartialAnswers): Draft => ({
  ...emptyDraft('', Date.now()),
  ...carried.draft,
  id,
  answers,
})

/** A link can't bring files: those of the same application stay as they are here. */
function withOwnFiles({ origin, carried }: Found, mine: Draft | undefined): PartialAnswers {
  const { answers } = carried.draft
  if (origin === 'file' || !mine) return answers
  const { photo, documents } = mine.answers
  return { ...(photo ? { photo } : {}), ...(documents ? { documents } : {}), ...answers }
}

/** What has to be given again here: what was broken or left behind, and the proof of a number that was not proved here. */
function missing({ left, draft: { answers } }: Carried, isProved: boolean): FieldName[] {
  return [...left, ...(answers.mobile !== undefined && !isProved ? (['mobileProof'] as const) : [])]
}

type Words = ReturnType<typeof useKeepWords>

const list = (names: readonly FieldName[], answers: PartialAnswers, words: Words): string =>
  names.map((name) => nameOf(name, answers, words)).join(words.language === 'en' ? ', ' : '、')
