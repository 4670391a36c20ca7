import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

interface Judged {
  /** Of the whole file with the fault in it: another file or another fault is another one. */
  readonly hash: string
  readonly fault: string
  /** The test that noticed; null: none did. */
  readonly by: string | null
}

/**
 * The faults that were judged, one a line of a file, written as they are judged: a run may be ended at any time.
 * @param keep whether to go on with what earlier runs wrote; without it the file begins anew
 */
export function openRecord(file: string, keep: boolean) {
  if (!keep) rmSync(file, { force: true })
  mkdirSync(dirname(file), { recursive: true })
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  const noticed = new Map<string, string>()
  for (const line of lines) {
    const { hash, by }: Judged = JSON.parse(line)
    if (by !== null) noticed.set(hash, by)
  }
  const hashOf = (withFault: string) => createHash('sha1').update(withFault).digest('hex')
  return {
    /** The test that noticed this fault in an earlier run. */
    find: (withFault: string): string | undefined => noticed.get(hashOf(withFault)),
    add: (withFault: string, fault: string, by: string | null): void => {
      const hash = hashOf(withFault)
      if (noticed.has(hash)) return
      const judged: Judged = { hash, fault, by }
      appendFileSync(file, `${JSON.stringify(judged)}\n`)
    },
  }
}
