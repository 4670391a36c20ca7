import { photoOwners } from '../../domain/roster/photoNames.ts'
import { changeRows, rowsOf } from '../../domain/roster/roster.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { adviceFor, makeCardPhoto } from '../../inputs/photo/card.ts'
import { widestFrame } from '../../inputs/photo/frame.ts'
import { closePicture, openPicture } from '../../inputs/photo/picture.ts'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'

/** A photo that was taken for somebody although a check asks for another one, so that it can be framed by hand. */
export interface UnfitPhoto {
  /** Of the row. */
  readonly key: string
  readonly file: File
}

/** What became of photos that were chosen together: names of files, but for `kept`. */
export interface PhotosTaken {
  readonly kept: number
  /** Taken, but a check asks for another one. */
  readonly unfit: readonly UnfitPhoto[]
  readonly unreadable: readonly string[]
  readonly nobody: readonly string[]
  /** Several people have this name. */
  readonly several: readonly string[]
  /** Somebody has another one among them, which was taken. */
  readonly repeated: readonly string[]
  /** The device has no room: neither this one nor those after it were kept. */
  readonly full: boolean
}

/** The bytes of a photo as they are kept. */
export const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))

/** A finished card photo out of a file, framed where a head is found and from the middle else; undefined where it is no picture. */
async function cardPhotoOf(file: File) {
  const picture = await openPicture(file)
  if (typeof picture === 'string') return undefined
  try {
    const { canvas, proposal } = picture
    const card = await makeCardPhoto(canvas, proposal?.area ?? widestFrame(canvas), false)
    return { photo: base64Of(card.bytes), fit: adviceFor(card.checks) === 'accept' }
  } catch {
    return undefined
  } finally {
    closePicture(picture)
  }
}

/**
 * Gives photos to the people of a roster by their names, one after the other so that 200 of them need no more memory than one. Each is cut
 * and checked as a single one is.
 * @param judge judges a row anew. @param tell is told how many are done. @param signal stops before the next file.
 */
export async function takePhotos(
  files: readonly File[],
  store: RosterStore,
  judge: (row: RosterRow) => RosterRow,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<PhotosTaken> {
  const ownerOf = photoOwners(rowsOf(store.state.get().roster))
  const unfit: UnfitPhoto[] = []
  const unreadable: string[] = []
  const nobody: string[] = []
  const several: string[] = []
  const repeated: string[] = []
  const taken = new Set<string>()
  let full = false
  for (const [done, file] of files.entries()) {
    if (signal.aborted) break
    tell(done)
    const { name } = file
    const owner = ownerOf(name)
    if (owner.kind === 'nobody') nobody.push(name)
    else if (owner.kind === 'several') several.push(name)
    else if (taken.has(owner.key)) repeated.push(name)
    else {
      const made = await cardPhotoOf(file)
      if (!made) {
        unreadable.push(name)
        continue
      }
      if (!(await store.keepPhoto(owner.key, made.photo))) {
        full = true
        break
      }
      // Removed while the photo was cut: nothing of them stays.
      if (!rowsOf(store.state.get().roster).some(({ key }) => key === owner.key)) {
        await store.keepPhoto(owner.key, undefined)
        nobody.push(name)
        continue
      }
      taken.add(owner.key)
      if (!made.fit) unfit.push({ key: owner.key, file })
      const photo = { name, fit: made.fit }
      store.change((roster) => changeRows(roster, new Set([owner.key]), (row) => judge({ ...row, photo })))
    }
  }
  return { kept: taken.size, unfit, unreadable, nobody, several, repeated, full }
}
