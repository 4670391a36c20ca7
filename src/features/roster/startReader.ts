import { workerAddress } from '../../foundation/workerAddress.ts'
// oxlint-disable-next-line import/default -- the address of the built script, by Vite
import readerUrl from './readerWorker.ts?worker&url'

/** The worker that reads people. Throws where the browser lets none be started. */
export const startReader = (): Worker =>
  new Worker(workerAddress(readerUrl), { type: import.meta.env.DEV ? 'module' : 'classic' })
