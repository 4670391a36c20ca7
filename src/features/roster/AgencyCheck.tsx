import { useEffect, useRef, useState } from 'react'
import { checkRoster } from '../../api/rosterCheck.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { invitationsPath, newBatchPath } from '../../journey/paths.ts'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly done: number }
  | { readonly kind: 'asked'; readonly asked: number; readonly found: number }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Where a roster goes on: asking the agency who can't be applied for, and to the batches. Names and numbers go out when it is pressed, and at a batch. */
export function AgencyCheck({ session, store }: { readonly session: string; readonly store: RosterStore }) {
  const { check: m, decides } = useMessages('roster')
  const [state, setState] = useState<State>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const ask = () => {
    const { signal } = (running.current = new AbortController())
    setState({ kind: 'asking', done: 0 })
    checkRoster({ session, signal }, store, (done) => setState({ kind: 'asking', done })).then(
      (result) => setState({ kind: 'asked', ...result }),
      (error: unknown) => setState(signal.aborted ? { kind: 'idle' } : { kind: 'failed', error }),
    )
  }
  return (
    <section className="roster-check">
      <Actions>
        <ButtonLink to={newBatchPath}>{m.toBatch}</ButtonLink>
        <ButtonLink kind="secondary" to={invitationsPath}>
          {decides.many}
        </ButtonLink>
        <Button
          kind="secondary"
          aria-disabled={state.kind === 'asking'}
          onClick={() => state.kind === 'asking' || ask()}
        >
          {m.ask}
        </Button>
      </Actions>
      <p className="hint">{m.hint}</p>
      {state.kind === 'asking' && (
        <div className="roster-reading">
          <progress aria-label={m.asking} value={state.done} />
          <Button kind="quiet" onClick={() => running.current?.abort()}>
            {m.cancel}
          </Button>
        </div>
      )}
      {state.kind === 'failed' && <FaultNotice error={state.error} onRetry={ask} />}
      {state.kind === 'asked' && (
        <Notice
          kind={state.found > 0 ? 'warning' : 'success'}
          live
          title={m.done(state.asked, state.found)}
        />
      )}
    </section>
  )
}
