import { clerkName } from '../agency/deskClerks.ts'
import type { DeskEntry } from '../agency/handlingRows.ts'
import { entering } from '../agency/handlings.ts'
import { caseTexts } from './caseTexts.ts'

/** What a clerk did or wrote down for the desk, in words. `nameOfAct`: what an act of the desk is called. */
export function entryText(
  entry: DeskEntry,
  language: 'zh' | 'en',
  nameOfAct: (act: string, language: 'zh' | 'en') => string,
): string {
  const { entries } = caseTexts[language]
  switch (entry.type) {
    case 'note':
      return entry.text
    case 'takenOver':
    case 'givenTo':
      return entries[entry.type](clerkName(entry.other)[language])
    case 'givenBack':
      return entries.givenBack
    case 'acted':
      if (entry.act === entering) return entries.entered
      return entries.acted(nameOfAct(entry.act, language))
  }
}
