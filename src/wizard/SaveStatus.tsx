import { type ComponentType, lazy, Suspense } from 'react'
import { useLanguage, useMessages } from '../i18n/I18n.tsx'
import { formatClock } from '../i18n/moments.ts'
import { useDraftPart } from '../journey/DraftContext.tsx'
import type { SaveState } from '../journey/saveState.ts'
import type { ConflictNoticeProps } from './ConflictNotice.tsx'

// Where the part can't be had, what it says is said all the same: what is typed meanwhile is not saved.
const ConflictNotice = lazy<ComponentType<ConflictNoticeProps>>(() =>
  import('./ConflictNotice.tsx').then(
    (m) => ({ default: m.ConflictNotice }),
    () => ({ default: ConflictSaid }),
  ),
)

function ConflictSaid() {
  return (
    <p className="error" role="alert">
      {useMessages('wizard').save.conflict}
    </p>
  )
}

interface SaveStatusProps {
  /** Of a change to a case: its id, and what became of it; of the draft in use where none is named. */
  readonly changeId?: string
  readonly save?: SaveState
}

/** What became of the answers: saved and when, or why not. Trouble is read out, the everyday is only shown. */
export function SaveStatus({ changeId, save: ofChange }: SaveStatusProps) {
  const ofDraft = useDraftPart('save')
  const save = ofChange ?? ofDraft
  const language = useLanguage()
  const words = useMessages('wizard').save
  switch (save.kind) {
    case 'nothing':
      return null
    case 'saving':
      return <p className="hint">{words.saving}</p>
    case 'saved':
      return <p className="hint">{words.saved(formatClock(save.at, language))}</p>
    case 'memory':
      return <output className="hint">{words.memory}</output>
    case 'failed':
      return (
        <p className="error" role="alert">
          {words.failed[save.reason]}
        </p>
      )
    case 'conflict':
      return (
        <Suspense fallback={null}>
          <ConflictNotice theirs={save.theirs} changeId={changeId} />
        </Suspense>
      )
  }
}
