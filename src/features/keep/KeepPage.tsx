import { helperPath, homePath, myDataPath } from '../../journey/paths.ts'
import { Coming } from '../../ui/Coming.tsx'
import './keep.css'
import { useState } from 'react'
import { useHeldUploads } from '../../api/unusedUploads.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import type { Draft } from '../../journey/draft.ts'
import { isBegun } from '../../journey/resume.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Undo } from '../../ui/Undo.tsx'
import { OpenFile } from './OpenFile.tsx'
import { SaveFile } from './SaveFile.tsx'
import { type Found, Takeover } from './Takeover.tsx'
import { ToPhone } from './ToPhone.tsx'
import { useArrival } from './useArrival.ts'
import { useKeepWords } from './useKeepWords.ts'
import { WhereKept } from './WhereKept.tsx'

/** A draft that was put away here, and may come back for a few seconds. */
interface Gone {
  readonly draft: Draft
  readonly text: string
}

/** Where a draft is kept and until when; taking it along; continuing with one from elsewhere; deleting it. */
export function KeepPage() {
  const { keep } = useKeepWords()
  const state = useDraftState()
  const store = useDraftStore()
  const arrival = useArrival()
  const [opened, setOpened] = useState<Found>()
  const [gone, setGone] = useState<Gone>()
  const [isNotDeleted, setNotDeleted] = useState(false)
  useHeldUploads(gone?.draft)
  const found = opened ?? arrival.found
  const leave = () => {
    setOpened(undefined)
    arrival.drop()
  }
  const forget = async () => {
    const { id } = state.draft
    setNotDeleted(false)
    const draft = await store.discard(id)
    if (draft) setGone({ draft, text: keep.forget.done })
    else setNotDeleted(store.getState().others.some((each) => each.id === id))
  }
  const begun = isBegun(state)
  return (
    <Page title={keep.title} back={{ to: homePath, label: keep.back }}>
      {found && state.loaded ? (
        <Takeover
          key={found.key}
          found={found}
          onLeave={leave}
          onReplaced={(draft) => setGone({ draft, text: keep.found.undone })}
        />
      ) : (
        <>
          <p className="lede">{keep.lead}</p>
          {!state.loaded && <Coming />}
          <WhereKept />
          <p>
            <Link to={myDataPath}>{keep.myData}</Link>
          </p>
          <p>
            <Link to={helperPath}>{keep.helper}</Link>
          </p>
          {begun && <SaveFile />}
          {begun && <ToPhone />}
          <OpenFile onFound={setOpened} problem={arrival.problem} />
          {/* One that may have been sent is not thrown away: only with it can be found out. */}
          {begun && !state.draft.outbox && (
            <section>
              <h2>{keep.forget.heading}</h2>
              <p>{keep.forget.text}</p>
              <Button kind="secondary" onClick={() => void forget()}>
                {keep.forget.button}
              </Button>
            </section>
          )}
        </>
      )}
      {isNotDeleted && <Notice kind="error" live title={keep.forget.failed} />}
      {gone && (
        <Undo
          key={gone.text}
          text={gone.text}
          label={keep.found.undo}
          remaining={keep.found.remaining}
          onUndo={() => {
            void store.restore(gone.draft)
            setGone(undefined)
            leave()
          }}
          onEnd={() => setGone(undefined)}
        />
      )}
    </Page>
  )
}
