import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { useDraftState, useDraftStore } from '../journey/DraftContext.tsx'
import type { Draft } from '../journey/draft.ts'

/** What a link into a draft takes. */
export interface DraftLink {
  readonly to: string
  readonly onClick: (event: MouseEvent) => void
}

/**
 * A link into a draft: takes it up first where another one is in use, so that nobody goes on in somebody else's.
 * @returns what the link takes; where the draft is gone meanwhile, nothing happens.
 */
export function useOpenDraft(): (draft: Draft, to: string) => DraftLink {
  const store = useDraftStore()
  const { id } = useDraftState().draft
  const navigate = useNavigate()
  return (draft, to) => ({
    to,
    onClick: (event) => {
      if (draft.id === id) return
      event.preventDefault()
      void store.open(draft.id).then((isOpen) => isOpen && navigate(to))
    },
  })
}
