import { useEffect, useRef, useState } from 'react'
import type { RosterRow } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FrameByHand } from './FrameByHand.tsx'
import { type PhotosTaken, takePhotos } from './takePhotos.ts'

interface PhotosProps {
  readonly store: RosterStore
  readonly judge: (row: RosterRow) => RosterRow
  /** How many still need one. */
  readonly missing: number
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'taking'; readonly done: number; readonly of: number }
  | { readonly kind: 'taken'; readonly taken: PhotosTaken }

const problems = ['unreadable', 'nobody', 'several', 'repeated'] as const

/** Photos of many people at once, told apart by the names of their files. */
export function Photos({ store, judge, missing }: PhotosProps) {
  const { photos: m, add } = useMessages('roster')
  const [state, setState] = useState<State>({ kind: 'idle' })
  const input = useRef<HTMLInputElement>(null)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const take = async (files: readonly File[]) => {
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    const of = files.length
    setState({ kind: 'taking', done: 0, of })
    const taken = await takePhotos(
      files,
      store,
      judge,
      (done) => setState({ kind: 'taking', done, of }),
      signal,
    )
    setState({ kind: 'taken', taken })
  }
  return (
    <section className="roster-photos">
      <Disclosure summary={m.title(missing)}>
        <p className="hint">{m.hint}</p>
        {state.kind === 'taking' ? (
          <div className="roster-reading">
            <progress aria-label={m.taking(state.done, state.of)} value={state.done} max={state.of} />
            <span className="hint">{m.taking(state.done, state.of)}</span>
            <Button kind="quiet" onClick={() => running.current?.abort()}>
              {add.cancel}
            </Button>
          </div>
        ) : (
          <Button kind="secondary" onClick={() => input.current?.click()}>
            {m.choose}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept="image/*"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])]
            target.value = ''
            if (files.length > 0) void take(files)
          }}
        />
        {state.kind === 'taken' && <Outcome taken={state.taken} />}
        {state.kind === 'taken' && (
          <FrameByHand
            key={state.taken.unfit.map(({ key }) => key).join(' ')}
            unfit={state.taken.unfit}
            store={store}
            judge={judge}
          />
        )}
      </Disclosure>
    </section>
  )
}

/** How many were kept, and by name those that were not, with what to do. */
function Outcome({ taken }: { readonly taken: PhotosTaken }) {
  const { photos: m } = useMessages('roster')
  const wrong = problems.filter((kind) => taken[kind].length > 0)
  const isWhole = wrong.length + taken.unfit.length === 0 && !taken.full
  return (
    <Notice kind={isWhole ? 'success' : 'warning'} live title={m.kept(taken.kept)}>
      {taken.full && <p>{m.full}</p>}
      {wrong.map((kind) => (
        <p key={kind}>
          {m[kind]} {taken[kind].join(m.comma)}
        </p>
      ))}
    </Notice>
  )
}
