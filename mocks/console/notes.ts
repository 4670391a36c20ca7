import * as v from 'valibot'
import { randomKey } from '../agency/random.ts'
import { longestNote, mostNotes, type Note, noteSchema } from '../scenarios/note.ts'
import { holdsRealNumber, withoutCase } from '../scenarios/wording.ts'
import type { ListStorage } from '../toolStorage.ts'
import { createPersistedList, type PersistedList } from './persistedList.ts'

/** What was remarked on the screens of this device. */
export type Notes = PersistedList<Note>

/** The notes that are kept here; one that can't be read is left out. */
export const createNotes = (memory: ListStorage): Notes =>
  createPersistedList(memory, (given) => {
    if (!Array.isArray(given)) return []
    return given.flatMap((one) => {
      const parsed = v.safeParse(noteSchema, one)
      return parsed.success ? [parsed.output] : []
    })
  })

export type NoteProblem = 'empty' | 'tooLong' | 'realNumber' | 'tooMany'

/** Why a text can't be a note; undefined when it can. */
export function findNoteProblem(text: string, others: number): NoteProblem | undefined {
  if (text.trim() === '') return 'empty'
  if (text.trim().length > longestNote) return 'tooLong'
  if (holdsRealNumber(text)) return 'realNumber'
  return others >= mostNotes ? 'tooMany' : undefined
}

/** A new note on a screen, or on something on it. */
export const newNote = (screen: string, text: string, at: Note['at']): Note => ({
  id: randomKey(),
  screen,
  text: text.trim(),
  ...(at ? { at } : {}),
})

/** The screen that a place of the app is: without its search, and without the number of a case. */
export const screenOf = (place: string): string => withoutCase(place.replace(/\?.*/, ''))

/** Brings notes from a link or a file along: nobody's are lost, and of the same note theirs is the newer one. */
export function joinNotes(own: readonly Note[], theirs: readonly Note[]): readonly Note[] {
  const ids = new Set(theirs.map(({ id }) => id))
  return [...own.filter(({ id }) => !ids.has(id)), ...theirs]
}
