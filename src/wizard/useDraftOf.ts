import { useNavigate } from 'react-router-dom'
import type { CaseKind } from '../domain/case.ts'
import { type CasePerson, comparePerson } from '../journey/comparePerson.ts'
import { useDraftState, useDraftStore } from '../journey/DraftContext.tsx'
import { reviewPath } from '../journey/paths.ts'
import { type DraftLink, useOpenDraft } from './useOpenDraft.ts'

/**
 * The draft in which one goes on with something for the person of a case: theirs, if one lies here; else the open one, unless it
 * is somebody else's: then one is begun beside it.
 * @param next what one goes on with. @returns whose the draft is, and what the link to it takes.
 */
export function useDraftOf(
  person: CasePerson,
  next: CaseKind,
): { readonly whose: ReturnType<typeof comparePerson>; readonly link: DraftLink } {
  const store = useDraftStore()
  const { draft, others } = useDraftState()
  const open = useOpenDraft()
  const navigate = useNavigate()
  const to = reviewPath(next)
  const own = [draft, ...others].find(({ answers }) => comparePerson(answers, person) === 'same')
  if (own) return { whose: 'same', link: open(own, to) }
  const whose = comparePerson(draft.answers, person)
  if (whose !== 'other') return { whose, link: open(draft, to) }
  return {
    whose,
    link: {
      to,
      onClick: (event) => {
        event.preventDefault()
        void store.start(next).then(() => navigate(to))
      },
    },
  }
}
