import { useEffect, useRef, useState } from 'react'
import type { UploadFn } from '../../domain/uploads.ts'
import { type SendingProblem, sendingProblem } from '../uploads/sendingProblem.ts'
import { newUploadId } from '../uploads/uploadId.ts'

type Sending =
  | { readonly name: 'idle' }
  | { readonly name: 'sending'; readonly fraction: number }
  | { readonly name: 'failed'; readonly problem: SendingProblem }

/** Sends one finished photo: once more under the same id after a failure, and not at all after leaving or cancelling. */
export function useSending(
  bytes: Uint8Array<ArrayBuffer>,
  upload: UploadFn,
  onArrived: (uploadId: string) => void,
  onState: (state: Sending) => void,
) {
  const [state, setState] = useState<Sending>({ name: 'idle' })
  const running = useRef<AbortController>(undefined)
  const [id] = useState(newUploadId)
  useEffect(() => () => running.current?.abort(), [])

  const enter = (next: Sending): void => {
    setState(next)
    onState(next)
  }
  const send = async (): Promise<void> => {
    running.current?.abort()
    running.current = new AbortController()
    const { signal } = running.current
    enter({ name: 'sending', fraction: 0 })
    try {
      const onProgress = (fraction: number) => !signal.aborted && setState({ name: 'sending', fraction })
      await upload({ id, bytes: bytes.buffer, type: 'image/jpeg', onProgress, signal })
      if (!signal.aborted) onArrived(id)
    } catch (error) {
      if (!signal.aborted) enter({ name: 'failed', problem: sendingProblem(error) })
    }
  }
  const cancel = (): void => {
    running.current?.abort()
    enter({ name: 'idle' })
  }
  return { state, send: () => void send(), cancel }
}
