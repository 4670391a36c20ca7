import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { useHeldUploads } from '../../api/unusedUploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { homePath } from '../../journey/paths.ts'
import { holdsSomething } from '../../journey/resume.ts'
import { ServiceNotice } from '../../ui/Notice.tsx'
import { Undo } from '../../ui/Undo.tsx'

/** Why the device was cleared, or that it could not be. */
export type Clearing = 'done' | 'idle' | 'failed'

/** How everything that was cleared comes back, as long as this page has it. */
export interface UndoClearing {
  /** Ids of the files that the agency keeps meanwhile. */
  readonly uploads: readonly string[]
  readonly restore: () => Promise<void>
  /** Nobody wants it back. */
  readonly end: () => void
}

/** Whether what was cleared can still come back, or has; `at`: the page on which it did. */
type WayBack =
  | { readonly kind: 'offered'; readonly undo: UndoClearing }
  | { readonly kind: 'over' }
  | { readonly kind: 'restored'; readonly at: string }

/** What became of the clearing: said on the start page, and gone with the next; with the way back, for as long as there is one. */
export function Cleared({
  what,
  undo: offered,
}: {
  readonly what: Clearing
  readonly undo: UndoClearing | undefined
}) {
  const { clear } = useMessages('keep')
  const { news } = useMessages('shell')
  const { pathname } = useLocation()
  const [way, setWay] = useState<WayBack>(offered ? { kind: 'offered', undo: offered } : { kind: 'over' })
  const restoredAt = way.kind === 'restored' ? way.at : undefined
  const said = useRef<HTMLParagraphElement>(null)
  // The button that had the focus is gone.
  useEffect(() => {
    if (restoredAt) said.current?.focus()
  }, [restoredAt])

  return (
    <>
      {pathname === (restoredAt ?? homePath) && (
        <ServiceNotice label={news} kind={what === 'failed' ? 'error' : 'success'}>
          <p ref={said} tabIndex={-1}>
            {restoredAt ? clear.undo.done : clear[what]}
          </p>
        </ServiceNotice>
      )}
      {way.kind === 'offered' && (
        <Offer
          undo={way.undo}
          onUndo={() => {
            setWay({ kind: 'over' })
            void way.undo.restore().then(() => setWay({ kind: 'restored', at: pathname }))
          }}
          onEnd={() => {
            setWay({ kind: 'over' })
            way.undo.end()
          }}
        />
      )}
    </>
  )
}

function Offer(props: {
  readonly undo: UndoClearing
  readonly onUndo: () => void
  readonly onEnd: () => void
}) {
  const { undo } = useMessages('keep').clear
  const state = useDraftState()
  const end = useRef(props.onEnd)
  useHeldUploads(props.undo.uploads)
  // Something new was begun, which must not be replaced; or whoever comes next was said to be somebody else.
  const isOver = holdsSomething(state) || state.memory === 'shared'
  useEffect(() => {
    if (isOver) end.current()
  }, [isOver])
  return (
    <Undo
      text={undo.text}
      label={undo.label}
      remaining={undo.remaining}
      onUndo={props.onUndo}
      onEnd={props.onEnd}
    />
  )
}
