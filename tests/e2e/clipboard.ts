import { mkdirSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const held = 'tests/.output/clipboard'

/** Before a run: nobody has the clipboard yet. */
export function freeClipboard(): void {
  rmSync(held, { recursive: true, force: true })
}

/**
 * Copies and pastes while nobody else does: the clipboard is one for all files of a run, as the browser is. A folder is made but
 * once, whichever process makes it.
 * @param act everything from the copying to the pasting; what it gives is given.
 */
export async function holdClipboard<T>(act: () => Promise<T>): Promise<T> {
  // Undefined where the folder is there already.
  while (mkdirSync(held, { recursive: true }) === undefined) await sleep(50)
  try {
    return await act()
  } finally {
    rmSync(held, { recursive: true })
  }
}
