import { deviceStorage } from '../foundation/webStorage.ts'
import { readDevice } from '../journey/device.ts'

/** A file that was sent from this device: its id, which says nothing of anybody, and when (milliseconds). */
export interface SentUpload {
  readonly id: string
  readonly at: number
}

const key = 'uploads.sent'
/** More than anybody sends in a week; older ones the agency has removed by itself. */
const most = 500

/** Where nothing may stay on the device, or nothing can. */
let inMemory: readonly SentUpload[] = []

const isSent = (value: unknown): value is SentUpload =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'at' in value &&
  typeof value.at === 'number'

function readStored(): readonly SentUpload[] {
  const stored = deviceStorage.readJson(key)
  return Array.isArray(stored) ? stored.filter(isSent) : []
}

/** The files that were sent from this device and are not known to be removed or used. */
export const listSent = (): readonly SentUpload[] => [...readStored(), ...inMemory]

function keep(list: readonly SentUpload[]): boolean {
  // Some browsers give all local files one storage.
  const mayStay = readDevice() !== 'shared' && globalThis.location?.protocol !== 'file:'
  const isDone = deviceStorage.write(key, mayStay && list.length > 0 ? JSON.stringify(list) : undefined)
  return mayStay && isDone
}

const write = (list: readonly SentUpload[]): void => {
  inMemory = keep(list) ? [] : list
}

/** Notes that a file is being sent: before it is, so that it is known whatever happens on the way. */
export const noteSent = (id: string): void =>
  write([...listSent().filter((sent) => sent.id !== id), { id, at: Date.now() }].slice(-most))

const dayMs = 24 * 3_600_000

/** Whether a file was sent so long ago that the agency, which keeps unused ones for a day, may have let it go. */
export const wasSentLongAgo = (id: string): boolean =>
  listSent().some((sent) => sent.id === id && Date.now() - sent.at > dayMs - 3_600_000)

/** Forgets files: they are removed, or the agency needs them. */
export function forgetSent(isForgotten: (id: string) => boolean): void {
  const list = listSent()
  if (list.some(({ id }) => isForgotten(id))) write(list.filter(({ id }) => !isForgotten(id)))
}
