import { draftTitle } from '../../i18n/draftTitle.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { comparePerson } from '../../journey/comparePerson.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'
import type { Draft } from '../../journey/draft.ts'
import { mattersOf } from '../../journey/matters.ts'
import { listDrafts } from '../../journey/resume.ts'
import type { SavedCase } from '../../journey/savedCases.ts'
import { findFillingStage, isOnWay } from '../../procedures/wholeWay.ts'

/** One person's way on this device: what was submitted under one number, what is being filled in, or both. */
export interface OwnWay {
  /** What the address calls it by: the number, or the id of the draft. */
  readonly key: string
  readonly name: string
  readonly number?: string
  readonly cases: readonly Pick<SavedCase, 'number' | 'accessKey' | 'kind'>[]
  readonly draft?: Draft
}

/** Everybody's way on this device: a draft goes with the matter of the person it is about, the others stand first. */
export function useOwnWays(): readonly OwnWay[] {
  const { list } = useMessages('progress')
  const state = useDraftState()
  const drafts = listDrafts(state).filter(({ journey }) => findFillingStage(journey))
  const taken = new Set<Draft>()
  const matters = mattersOf(state.cases.filter(({ kind }) => isOnWay(kind))).map(
    ({ number, cases }): OwnWay => {
      const { name, holder } = cases[0]
      const draft = drafts.find(
        (each) => !taken.has(each) && comparePerson(each.answers, { maskedName: holder, name }) === 'same',
      )
      if (draft) taken.add(draft)
      return { key: number, number, name: name ?? holder, cases, ...(draft ? { draft } : {}) }
    },
  )
  const begun = drafts
    .filter((draft) => !taken.has(draft))
    .map(
      (draft): OwnWay => ({
        key: draft.id,
        name: draftTitle(draft, list, state.memory !== 'shared'),
        cases: [],
        draft,
      }),
    )
  return [...begun, ...matters]
}
