import { useRef, useState } from 'react'
import { randomId } from '../../api/randomId.ts'
import type { RosterRules } from '../../domain/roster/check.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import type { FileTrouble, ReadEnd } from './readPeople.ts'
import { takePeople } from './takePeople.ts'

/** Adds people and says what came of it; rejects once the signal is aborted, and then nobody is added. */
export type Add = (rows: readonly RosterRow[], signal: AbortSignal) => Promise<string>

/** How it stands with people who are being taken. `done`: from 0 to 1; undefined once all are read and are being added. */
export type Taking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number | undefined }
  | { readonly kind: 'failed'; readonly trouble: FileTrouble }
  | { readonly kind: 'taken'; readonly said: string; readonly end: ReadEnd }

/** Takes people from a file or a pasted text onto the roster; another one ends the one before. */
export function useTaking(rules: RosterRules, onAdd: Add) {
  const [state, setState] = useState<Taking>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  const work = async (source: Blob | string, signal: AbortSignal): Promise<Taking> => {
    const onProgress = (done: number) => setState({ kind: 'reading', done })
    const prefix = randomId().slice(0, 8)
    const taken = await takePeople(source, { rules, prefix, onProgress, signal })
    if (typeof taken === 'string') return { kind: 'failed', trouble: taken }
    setState({ kind: 'reading', done: undefined })
    const { rows, ...end } = taken
    try {
      return { kind: 'taken', said: await onAdd(rows, signal), end }
    } catch (error) {
      if (signal.aborted) return { kind: 'failed', trouble: 'cancelled' }
      throw error
    }
  }
  const take = async (source: Blob | string): Promise<Taking> => {
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    setState({ kind: 'reading', done: 0 })
    const came = await work(source, signal)
    // Whoever has chosen another file sees that one.
    if (running.current?.signal === signal) setState(came)
    return came
  }
  return { state, take, cancel: () => running.current?.abort() }
}
