import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMessages } from '../i18n/I18n.tsx'
import type { Draft } from '../journey/draft.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Conflict } from './Conflict.tsx'

export interface ConflictNoticeProps {
  /** What the other page has saved. */
  readonly theirs: Draft
  /** Of which change to a case, if it is one. */
  readonly changeId: string | undefined
}

/**
 * Says above the heading that the answers were changed on another page too, and compares both: what is below the buttons is easily
 * missed, and whatever is filled in meanwhile is not saved.
 */
export function ConflictNotice({ theirs, changeId }: ConflictNoticeProps) {
  const words = useMessages('wizard').save
  const [comparing, setComparing] = useState(false)
  const [place] = useState(() => document.createElement('div'))
  useEffect(() => {
    document.getElementById('title')?.before(place)
    return () => place.remove()
  }, [place])
  return (
    <>
      {createPortal(
        <Notice kind="warning" title={words.conflict} live>
          <p>
            <Button kind="secondary" onClick={() => setComparing(true)}>
              {words.compare}
            </Button>
          </p>
        </Notice>,
        place,
      )}
      {comparing && <Conflict theirs={theirs} changeId={changeId} onClose={() => setComparing(false)} />}
    </>
  )
}
