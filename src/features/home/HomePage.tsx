import { lazy, type MouseEvent, Suspense, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatMoment, formatNearDay } from '../../i18n/moments.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import {
  cardUsesPath,
  casesPath,
  findFor,
  journeyPath,
  keepPath,
  lostCardPath,
  recordsPath,
  stepPath,
} from '../../journey/paths.ts'
import { isKept, listDrafts, resumeTo } from '../../journey/resume.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { CardPicture } from '../../ui/CardPicture.tsx'
import { JourneyLine } from '../../ui/JourneyLine.tsx'
import { Page } from '../../ui/Page.tsx'
import { useOpenDraft } from '../../wizard/useOpenDraft.ts'
import '../../ui/JourneyLine.css'
import './home.css'
import type { LoadAgency } from './CaseStages.tsx'
import { findDraftStage, stagesAt } from './resume.ts'
import { Ways } from './Ways.tsx'

const CaseStages = lazy(() => import('./CaseStages.tsx').then((m) => ({ default: m.CaseStages })))
const DraftList = lazy(() => import('./DraftList.tsx').then((m) => ({ default: m.DraftList })))

/**
 * The start: one action (to go on, where something is unfinished), what it takes, and where one stands. Prerendered, so nothing
 * of the draft until it is read.
 */
export function HomePage({ loadAgency }: { readonly loadAgency: LoadAgency }) {
  const m = useMessages('home')
  const state = useDraftState()
  const store = useDraftStore()
  const navigate = useNavigate()
  const [latest] = listDrafts(state)
  // The list stays when it has become empty: what was deleted from it may come back.
  const [isListed, setListed] = useState(false)
  if (latest && !isListed) setListed(true)
  const { memory } = state
  const sample = useSample(state.loaded)
  const first = stepPath('route', 'who')
  const start = (event: MouseEvent) => {
    if (!latest) return
    event.preventDefault()
    void store.start('route').then(() => navigate(first))
  }
  return (
    <Page
      title={m.title}
      start
      card={<CardPicture state="yours" stamp={m.stamp} words={m.card} {...sample} />}
      foot={
        <>
          <h2>{state.loaded ? <Link to={journeyPath}>{m.journey}</Link> : m.journey}</h2>
          {state.cases.length > 0 ? (
            <Suspense>
              <CaseStages loadAgency={loadAgency} />
            </Suspense>
          ) : (
            <JourneyLine
              label={m.journey}
              stages={stagesAt(findDraftStage(state), m.stages, state.loaded)}
              words={m.states}
            />
          )}
          <Ways m={m.ways} read={state.loaded} />
        </>
      }
    >
      <p className="lede">{m.lede}</p>
      <Actions>
        <ButtonLink kind={latest ? 'secondary' : 'primary'} to={first} onClick={start}>
          {latest ? m.startOther : m.start}
        </ButtonLink>
        <div className="home-resume">
          {isListed && (
            <Suspense fallback={<Latest />}>
              <DraftList />
            </Suspense>
          )}
          {!latest && !memory && <p className="hint">{m.anytime}</p>}
        </div>
      </Actions>
      <OwnWords />
      <ul className="facts">
        {[m.facts.time, m.facts.cost, m.facts.papers].map(({ value, note }) => (
          <li key={value}>
            <strong>{value}</strong>
            {note}
          </li>
        ))}
      </ul>
      <p className="home-track">
        <Link to={casesPath}>{m.progress(state.cases.length)}</Link>
        <span className="hint">{m.progressNote}</span>
        <Link to={lostCardPath}>{m.lostCard}</Link>
        <Link to={recordsPath}>{m.records}</Link>
        <Link to={cardUsesPath}>{m.uses}</Link>
        <Link to={keepPath}>{m.openFile}</Link>
      </p>
    </Page>
  )
}

/**
 * Whose card it is, in a demonstration: fetched once the device was read, for the document is full. Without it, and in a live service,
 * which has nobody to show, the card says what will stand there.
 */
function useSample(read: boolean) {
  const language = useLanguage()
  const [part, setPart] = useState<typeof import('./sampleCard.tsx')>()
  useEffect(() => {
    // Said here, so that the build leaves the part out.
    if (import.meta.env.MODE === 'live' || !read) return
    void import('./sampleCard.tsx').then(setPart).catch(() => undefined)
  }, [read])
  return part && { ...part.sampleCard[language], portrait: part.samplePortrait }
}

/** Whatever else is wanted, in one's own words. What is sent before the app is there is kept, and sent again with it. */
function OwnWords() {
  const { find } = useMessages('home')
  const shell = useMessages('shell')
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  return (
    <form
      className="home-find"
      onSubmit={(event) => {
        event.preventDefault()
        void navigate(findFor(field.current?.value ?? ''))
      }}
    >
      <label>
        {find}
        <input ref={field} className="input" type="search" />
      </label>
      <button className="link-button">{shell.nav.find}</button>
    </form>
  )
}

/** The way on until the list is here, so that nothing below moves when it comes. */
function Latest() {
  const { resume, savedAt } = useMessages('home')
  const language = useLanguage()
  const state = useDraftState()
  const open = useOpenDraft()
  const [draft] = listDrafts(state)
  if (!draft) return null
  const until = isKept(state, draft) ? formatNearDay(draft.expiresAt, language) : undefined
  return (
    <ButtonLink {...open(draft, resumeTo(draft))}>
      {resume}
      <span className="hint">{savedAt(formatMoment(draft.updatedAt, language), until)}</span>
    </ButtonLink>
  )
}
