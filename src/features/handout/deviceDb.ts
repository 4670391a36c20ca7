import { type HandOutDb, openHandOutDb } from '../../journey/handOut/handOutDb.ts'
import { deviceCleared } from '../../journey/signals.ts'

let opening: Promise<HandOutDb> | undefined
deviceCleared.listen(() => {
  opening = undefined
})

/** The device's storage of what is handed out, opened once. Rejects where it can't be had, and is tried anew the next time. */
export function deviceDb(): Promise<HandOutDb> {
  opening ??= openHandOutDb().catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}
