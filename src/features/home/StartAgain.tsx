import '../../ui/otherScreens.css'
import { useState } from 'react'
import { useHeldUploads } from '../../api/unusedUploads.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatMoment } from '../../i18n/moments.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import type { Draft } from '../../journey/draft.ts'
import { resumeTo } from '../../journey/resume.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Undo } from '../../ui/Undo.tsx'

/** Asks before an unfinished application makes room for another; what was cleared comes back for ten seconds. */
export function StartAgain({ onEnd }: { readonly onEnd: () => void }) {
  const m = useMessages('home')
  const language = useLanguage()
  const store = useDraftStore()
  const { draft } = useDraftState()
  const [cleared, setCleared] = useState<Draft>()
  useHeldUploads(cleared)

  if (cleared)
    return (
      <Undo
        text={m.again.undone}
        label={m.again.undo}
        remaining={m.again.remaining}
        onUndo={() => {
          void store.restore(cleared)
          onEnd()
        }}
        onEnd={onEnd}
      />
    )
  return (
    <Dialog
      open
      onClose={onEnd}
      title={m.again.title}
      closeLabel={m.again.close}
      actions={
        <>
          <ButtonLink to={resumeTo(draft)}>{m.resume}</ButtonLink>
          <Button kind="secondary" onClick={() => void store.discard().then(setCleared)}>
            {m.again.anew}
          </Button>
        </>
      }
    >
      <p>{m.again.text(formatMoment(draft.updatedAt, language))}</p>
    </Dialog>
  )
}
