import type { ForWhom } from '../../src/domain/choices.ts'
import { type Language, languageAt } from '../../src/domain/language.ts'
import { type ActPreview, previewAct } from '../agency/actPreview.ts'
import { type Neighbours, neighboursOf } from '../agency/caseList.ts'
import { type CasePaper, papersOf } from '../agency/casePapers.ts'
import { clerkTable, maySay } from '../agency/clerk.ts'
import type { HandlingRow } from '../agency/handlingRows.ts'
import { handlingOf } from '../agency/handlings.ts'
import { type AnswerPart, bankNames, listAnswers } from '../desk/caseAnswers.ts'
import type { Agency, Wish } from './deskActs.ts'
import type { DeskLanguage } from './deskAddress.ts'
import { type DeskCase, type DeskSearch, readShown, searchFor } from './deskState.ts'
import { serviceWords } from './serviceWords.ts'

/** One case as the desk opens it: what was answered and sent along, what may happen now, and its place in the list. */
export interface CaseState extends DeskCase {
  readonly answers: { readonly [L in DeskLanguage]: readonly AnswerPart[] }
  readonly papers: readonly Pick<CasePaper, 'name' | 'isPdf'>[]
  readonly forWhom: ForWhom | undefined
  /** In which language the applicant is written to. */
  readonly writtenIn: Language
  /** Whether the photo is still to come. */
  readonly photoLater: boolean
  readonly neighbours: Neighbours
  /** What the desk has noted for itself. */
  readonly entries: HandlingRow['entries']
  /** What is asked for, with what the applicant would read of it. */
  readonly wish?: Wish & ActPreview
  /** Whether an act is asked for that needs a reason, or an item, and has none. */
  readonly isUnsaid: boolean
}

/** Reads a case for its page; `search`: the list that it was opened from. Undefined where there is none of this number. */
export async function readCase(
  { store, clock }: Agency,
  number: string,
  search: DeskSearch,
  wish: Wish | undefined,
): Promise<CaseState | undefined> {
  const now = clock.now()
  const found = await store.read((tables) => {
    const row = tables.get('cases', number)
    if (!row) return undefined
    const card = tables.get('cards', row.cardNumber)
    const neighbours = neighboursOf(tables, searchFor(search), number, now)
    const { entries } = handlingOf(tables, number)
    return { row, shown: readShown(tables, row, now), neighbours, entries, related: card ? { card } : {} }
  })
  if (!found) return undefined
  const { row, shown, neighbours, entries, related } = found
  const { asks } = clerkTable[wish?.act ?? 'accept']
  const isPossible = wish !== undefined && shown.acts.includes(wish.act)
  const isSaid = wish !== undefined && (!asks || maySay(row, asks, wish.said))
  const answersIn = async (language: DeskLanguage) =>
    listAnswers(
      row,
      {
        ...serviceWords[language],
        language: language === 'en' ? 'en' : 'zh-CN',
        names: await bankNames(row, language),
      },
      now,
    )
  return {
    ...shown,
    answers: { zh: await answersIn('zh'), en: await answersIn('en') },
    papers: papersOf(row).map(({ name, isPdf }) => ({ name, isPdf })),
    forWhom: row.answers.forWhom,
    writtenIn: languageAt(row.language, row.events, now),
    photoLater: row.answers.photo === 'later',
    neighbours,
    entries,
    isUnsaid: isPossible && !isSaid,
    ...(isPossible && isSaid
      ? { wish: { ...wish, ...previewAct(row, related, wish.act, now, wish.said) } }
      : {}),
  }
}
