import { type CasePerson, comparePerson } from './comparePerson.ts'
import { useDraftState, useDraftStore } from './DraftContext.tsx'

/**
 * Whose the draft is that one goes on with for the person of a case: theirs, if one lies here, or the one that is open. Where that
 * is somebody else's, `openOwn` takes up theirs or begins one beside it; nobody's answers are gone on with for another person.
 */
export function useDraftOf(person: CasePerson) {
  const store = useDraftStore()
  const { draft, others } = useDraftState()
  const whose = comparePerson(draft.answers, person)
  if (whose !== 'other') return { whose, openOwn: undefined }
  const own = others.find(({ answers }) => comparePerson(answers, person) === 'same')
  return {
    whose: own ? ('same' as const) : whose,
    openOwn: () => (own ? store.open(own.id) : store.start('card')),
  }
}
