import { fold } from '../fold.ts'
import type { RosterRow } from './row.ts'

/** Whose photo a file is, by its name: the key of a row, or nobody, or several people of that name. */
export type PhotoOwner =
  | { readonly kind: 'row'; readonly key: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'several' }

/** A name without its ending, its blanks and the signs that people put between its parts. */
const plain = (name: string): string =>
  fold(name)
    .replace(/\.(?:jpe?g|png|webp|heic|bmp)$/i, '')
    .replace(/[\s_\-–—.,、，()（）]+/gu, '')
    .toUpperCase()

/**
 * Tells whose photo a file is by its name, as batch forms ask for it: the identity number (anywhere in the name), what the column of file
 * names says, the name with the last four of the number, or the name alone where only one person has it. Rows that were submitted have
 * had their photo, and are nobody's here.
 */
export function photoOwners(rows: readonly RosterRow[]): (fileName: string) => PhotoOwner {
  const byName = new Map<string, string[]>()
  const byNumber = new Map<string, string[]>()
  const note = (map: Map<string, string[]>, name: string, key: string) => {
    const keys = map.get(name)
    if (!keys) map.set(name, [key])
    else if (!keys.includes(key)) keys.push(key)
  }
  for (const { key, cells, submitted } of rows) {
    if (submitted !== undefined) continue
    const { name, idNumber, photo } = cells
    if (photo) note(byName, plain(photo), key)
    if (idNumber) note(byNumber, plain(idNumber), key)
    if (name) note(byName, plain(name), key)
    if (name && idNumber) note(byName, plain(name + idNumber.slice(-4)), key)
  }
  const owner = (keys: readonly string[]): PhotoOwner => {
    const [key] = keys
    if (key === undefined) return { kind: 'nobody' }
    return keys.length === 1 ? { kind: 'row', key } : { kind: 'several' }
  }
  return (fileName) => {
    const base = plain(fileName)
    const numbers = base.match(/[A-Z]{0,2}\d{6,17}[\dX]?/g) ?? []
    const keys = [base, ...numbers].flatMap((each) => byNumber.get(each) ?? [])
    return owner(keys.length > 0 ? [...new Set(keys)] : (byName.get(base) ?? []))
  }
}
