import { lazy, type MouseEvent, Suspense, useState } from 'react'
import { Link } from 'react-router-dom'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatMoment, formatNearDay } from '../../i18n/moments.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { casesPath, keepPath, stepPath } from '../../journey/paths.ts'
import { isBegun, resumeTo } from '../../journey/resume.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { CardPicture } from '../../ui/CardPicture.tsx'
import { JourneyLine } from '../../ui/JourneyLine.tsx'
import { Page } from '../../ui/Page.tsx'
import './home.css'
import type { LoadAgency } from './CaseStages.tsx'
import { findDraftStage, stagesAt } from './resume.ts'
import { Ways } from './Ways.tsx'

const CaseStages = lazy(() => import('./CaseStages.tsx').then((m) => ({ default: m.CaseStages })))
const StartAgain = lazy(() => import('./StartAgain.tsx').then((m) => ({ default: m.StartAgain })))

/** The start: one action, what it takes, and where one stands. Prerendered, so nothing of the draft until it is read. */
export function HomePage({ loadAgency }: { readonly loadAgency: LoadAgency }) {
  const m = useMessages('home')
  const language = useLanguage()
  const state = useDraftState()
  const [asked, setAsked] = useState(false)
  const begun = isBegun(state)
  const { draft, memory } = state
  const until = memory ? undefined : formatNearDay(draft.expiresAt, language)
  const start = (event: MouseEvent) => {
    if (!begun) return
    event.preventDefault()
    setAsked(true)
  }
  return (
    <Page
      title={m.title}
      start
      card={<CardPicture state="yours" stamp={m.stamp} words={m.card} />}
      foot={
        <>
          <h2>{m.journey}</h2>
          {state.cases.length > 0 ? (
            <Suspense>
              <CaseStages loadAgency={loadAgency} />
            </Suspense>
          ) : (
            <JourneyLine
              label={m.journey}
              stages={stagesAt(findDraftStage(state), m.stages)}
              words={m.states}
            />
          )}
          <Ways m={m.ways} />
        </>
      }
    >
      <p className="lede">{m.lede}</p>
      <Actions>
        <ButtonLink to={stepPath('route', 'who')} onClick={start}>
          {m.start}
        </ButtonLink>
        <div className="home-resume">
          {begun ? (
            <ButtonLink kind="quiet" to={resumeTo(draft)}>
              {m.resume}
              <span className="hint">{m.savedAt(formatMoment(draft.updatedAt, language), until)}</span>
            </ButtonLink>
          ) : (
            !memory && <p className="hint">{m.anytime}</p>
          )}
        </div>
      </Actions>
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
        <Link to={keepPath}>{m.openFile}</Link>
        <span className="hint">{m.fileTerm}</span>
      </p>
      {asked && (
        <Suspense>
          <StartAgain onEnd={() => setAsked(false)} />
        </Suspense>
      )}
    </Page>
  )
}
