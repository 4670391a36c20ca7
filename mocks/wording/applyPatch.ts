import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { replaceWords } from './replaceWords.ts'
import type { WordChange } from './wordPatch.ts'

/** The files of words that a file of words is put together of. */
const partsOf = (file: string, source: string): readonly string[] =>
  [...source.matchAll(/from '(\.[^']*words[^']*\.ts)'/g)].map(([, to = '']) => join(dirname(file), to))

/**
 * The sources of the files of words as the changes have them; those that could not be placed are told, and then nothing should be
 * written. @param root the folder of the project.
 */
export function applyPatch(
  root: string,
  changes: readonly WordChange[],
): { readonly files: ReadonlyMap<string, string>; readonly lost: readonly WordChange[] } {
  const files = new Map<string, string>()
  const read = (file: string): string | undefined =>
    files.get(file) ?? (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined)
  const lost = changes.filter((change) => {
    const { path, from: text, nth, of, to } = change
    const own = read(change.file)
    if (own === undefined) return true
    for (const file of [change.file, ...partsOf(change.file, own)]) {
      const source = read(file)
      const written = source === undefined ? undefined : replaceWords(source, { path, text, nth, of }, to)
      if (written === undefined) continue
      files.set(file, written)
      return false
    }
    return true
  })
  return { files, lost }
}
