import { type HandOutDb, openHandOutDb } from '../../journey/handOut/handOutDb.ts'
import { deviceCleared } from '../../journey/signals.ts'

let opening: Promise<HandOutDb> | undefined
const forget = () => {
  opening = undefined
}
deviceCleared.listen(forget)

/**
 * The device's storage of what is handed out, opened once, and anew after everything was taken off the device, here or in another tab.
 * Rejects where it can't be had, and is tried anew the next time.
 */
export function deviceDb(): Promise<HandOutDb> {
  opening ??= openHandOutDb(forget).catch((error: unknown) => {
    forget()
    throw error
  })
  return opening
}
