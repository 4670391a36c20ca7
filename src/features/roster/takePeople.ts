import type { RosterRow } from '../../domain/roster/row.ts'
import { inSlices } from '../../foundation/inSlices.ts'
import { lostPart } from '../../ui/lostPart.ts'
import type { ReadNews, ReadOrder } from './readerWorker.ts'
import type { FileTrouble, ReadEnd, Reading, ReadSetting } from './readPeople.ts'

/** Who was read from a file or a text. */
export interface Taken extends ReadEnd {
  readonly rows: readonly RosterRow[]
}

interface Asked extends ReadSetting {
  /** Gets how far it is, from 0 to 1. */
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

/**
 * Reads the people in a file or a pasted text without holding up the page: in a worker, and where there can be none (a page that is a local
 * file) in slices. Nothing of it leaves the device.
 * @returns why nobody was read, where nobody was. Rejects when the code for it can't be had.
 */
export async function takePeople(source: Blob | string, asked: Asked): Promise<Taken | FileTrouble> {
  const worker = await findReader()
  const taken = worker && (await takeInWorker(worker, source, asked))
  return taken ?? (asked.signal.aborted ? 'cancelled' : takeInPage(source, asked))
}

/** A worker, where this page may have one. */
async function findReader(): Promise<Worker | undefined> {
  // One file for a double click: browsers give such pages no worker.
  if (import.meta.env.MODE === 'single' || typeof Worker !== 'function') return undefined
  try {
    const { startReader } = await import('./startReader.ts')
    return startReader()
  } catch {
    return undefined
  }
}

/** Undefined where the worker did not do it: the page has to do it itself then. */
function takeInWorker(
  worker: Worker,
  source: Blob | string,
  { onProgress, signal, ...setting }: Asked,
): Promise<Taken | FileTrouble | undefined> {
  const rows: RosterRow[] = []
  return new Promise<Taken | FileTrouble | undefined>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadNews>) => {
      if ('step' in data) {
        for (const row of data.step.rows) rows.push(row)
        onProgress(data.step.done)
      } else resolve(typeof data.end === 'string' ? data.end : { ...data.end, rows })
    })
    worker.addEventListener('error', () => resolve(undefined))
    worker.addEventListener('messageerror', () => resolve(undefined))
    signal.addEventListener('abort', () => resolve('cancelled'))
    const order: ReadOrder = { source, ...setting }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin, windows have
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}

async function takeInPage(
  source: Blob | string,
  { onProgress, signal, ...setting }: Asked,
): Promise<Taken | FileTrouble> {
  const { openSource, readPeople } = await import('./readPeople.ts').catch(lostPart)
  const given = await openSource(source)
  if (given === undefined) return 'unreadable'
  try {
    return await inSlices(gather(readPeople(given, setting), onProgress), signal)
  } catch (error) {
    if (signal.aborted) return 'cancelled'
    throw error
  }
}

function* gather(reading: Reading, onProgress: Asked['onProgress']): Generator<void, Taken | FileTrouble> {
  const rows: RosterRow[] = []
  for (;;) {
    const step = reading.next()
    if (step.done) return typeof step.value === 'string' ? step.value : { ...step.value, rows }
    for (const row of step.value.rows) rows.push(row)
    onProgress(step.value.done)
    yield
  }
}
