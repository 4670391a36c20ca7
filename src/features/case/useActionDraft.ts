import { useState } from 'react'
import type { PartialAnswers } from '../../domain/application.ts'
import { useDraftStore } from '../../journey/DraftContext.tsx'

/**
 * The answers of a change to a case. What is begun lies with the draft, as safe and as secret as that, until `finish`: it was
 * sent, or is not wanted any more.
 * @param name under which it is kept; none where the case itself is not kept on this device. @param start what it begins with.
 */
export function useActionDraft(name: string | undefined, start: () => PartialAnswers) {
  const store = useDraftStore()
  const [answers, setAnswers] = useState<PartialAnswers>(() => ({
    ...start(),
    ...(name && store.getState().draft.changes?.[name]),
  }))
  const keep = (begun?: PartialAnswers): void => {
    if (!name) return
    const { [name]: _, ...others } = store.getState().draft.changes ?? {}
    const changes = begun ? { ...others, [name]: begun } : others
    store.change({ changes: Object.keys(changes).length > 0 ? changes : undefined })
  }
  return {
    answers,
    /** `own`: what is asked of the person here, and kept; the rest is the agency's. */
    setAnswers: (next: PartialAnswers, own: PartialAnswers): void => {
      setAnswers(next)
      keep(own)
    },
    finish: () => keep(),
  }
}
