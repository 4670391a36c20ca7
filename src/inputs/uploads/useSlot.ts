import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { wasSentLongAgo } from '../../api/sentUploads.ts'
import { useHeldUploads } from '../../api/unusedUploads.ts'
import type { UploadFn, UploadRef } from '../../domain/uploads.ts'
import type { Prepared } from '../../ui/files/prepare.ts'
import { lostPart } from '../../ui/lostPart.ts'
import { type SendingProblem, sendingProblem } from './sendingProblem.ts'
import { newUploadId } from './uploadId.ts'
import type { Preview } from './usePreview.ts'

/** What is going on in one place for a file. What was uploaded before stays untouched until the new file has arrived. */
export type SlotState =
  | { readonly name: 'idle' }
  | { readonly name: 'replacing' }
  | { readonly name: 'preparing' }
  /** It can't carry the watermark: sent only when the person says so. */
  | { readonly name: 'unmarked'; readonly send: () => void }
  | { readonly name: 'sending'; readonly fraction: number }
  | { readonly name: 'failed'; readonly problem: SendingProblem; readonly retry?: () => void }
  | { readonly name: 'removed'; readonly was: UploadRef }

interface SlotProps {
  readonly code: string
  readonly value: UploadRef | undefined
  readonly watermark: string | undefined
  readonly upload: UploadFn
  readonly preview: (uploadId: string) => Promise<Preview>
  readonly onChange: (value: UploadRef | undefined) => void
}

/** One place for a file: choose, send, cancel, retry, replace, remove, undo; and what the agency has let go is given again. */
export function useSlot({ code, value, watermark, upload, preview, onChange }: SlotProps) {
  const [state, setState] = useState<SlotState>({ name: 'idle' })
  useHeldUploads(state.name === 'removed' ? state.was : undefined)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const lose = (): void => {
    onChange(undefined)
    setState({ name: 'failed', problem: 'gone' })
  }
  const get = useEffectEvent(preview)
  const tellLost = useEffectEvent(lose)
  const uploadId = value?.uploadId
  useEffect(() => {
    let current = true
    const look = async (id: string) => {
      if (wasSentLongAgo(id) && (await get(id)) === 'gone' && current) tellLost()
    }
    if (uploadId !== undefined) void look(uploadId)
    return () => {
      current = false
    }
  }, [uploadId])

  const begin = (): AbortSignal => {
    running.current?.abort()
    running.current = new AbortController()
    return running.current.signal
  }

  const send = async (prepared: Prepared, id: string): Promise<void> => {
    const signal = begin()
    const { bytes, type } = prepared
    setState({ name: 'sending', fraction: 0 })
    const onProgress = (fraction: number) => !signal.aborted && setState({ name: 'sending', fraction })
    try {
      await upload({ id, bytes: bytes.buffer, type, onProgress, signal })
      if (signal.aborted) return
      const ending = type === 'application/pdf' ? 'pdf' : 'jpg'
      onChange({ uploadId: id, name: `${code}.${ending}`, type, bytes: bytes.length })
      setState({ name: 'idle' })
    } catch (error) {
      if (signal.aborted) return
      setState({ name: 'failed', problem: sendingProblem(error), retry: () => void send(prepared, id) })
    }
  }

  const choose = async (file: File): Promise<void> => {
    const signal = begin()
    setState({ name: 'preparing' })
    try {
      const { prepareFile } = await import('../../ui/files/prepare.ts').catch(lostPart)
      const prepared = await prepareFile(file, watermark)
      if (signal.aborted) return
      if (typeof prepared === 'string') setState({ name: 'failed', problem: prepared })
      else if (prepared.type === 'application/pdf' && watermark !== undefined)
        setState({ name: 'unmarked', send: () => void send(prepared, newUploadId()) })
      else await send(prepared, newUploadId())
    } catch {
      if (!signal.aborted) setState({ name: 'failed', problem: 'tool', retry: () => void choose(file) })
    }
  }

  return {
    state,
    choose: (file: File) => void choose(file),
    cancel: () => {
      running.current?.abort()
      setState({ name: 'idle' })
    },
    lose,
    replace: () => setState({ name: 'replacing' }),
    remove: () => {
      if (value === undefined) return
      setState({ name: 'removed', was: value })
      onChange(undefined)
    },
    undo: () => {
      if (state.name !== 'removed') return
      onChange(state.was)
      setState({ name: 'idle' })
    },
  }
}
