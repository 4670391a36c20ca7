import '../../ui/otherScreens.css'
import { useHeldUploads } from '../../api/unusedUploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Undo } from '../../ui/Undo.tsx'
import { offerUndo, type UndoOffer } from './undoOffer.ts'
import type { Continuing, Leaving } from './useContinue.ts'

/** What a change of answers takes away: asked before it does, and offered back on the screen after it. */
export function ChangeNotices({
  state,
  undo,
  draftId,
}: {
  readonly state: Continuing
  readonly undo: UndoOffer | undefined
  readonly draftId: string
}) {
  return (
    <>
      {state.kind === 'leaving' && <LeavingBehind leaving={state.leaving} />}
      {undo?.draftId === draftId && <UndoChange offer={undo} />}
    </>
  )
}

/** Says which answers a change takes away, before it does. */
function LeavingBehind({ leaving }: { readonly leaving: Leaving }) {
  const { leaving: words, names } = useMessages('apply')
  const who = useDraftState().draft.answers.forWhom
  return (
    <Dialog
      open
      onClose={leaving.cancel}
      title={words.title}
      closeLabel={words.close}
      actions={
        <>
          <Button onClick={leaving.confirm}>{words.confirm}</Button>
          <Button kind="secondary" onClick={leaving.cancel}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      <ul>
        {leaving.names.map((name) => (
          <li key={name}>{say(names[name], who)}</li>
        ))}
      </ul>
    </Dialog>
  )
}

/** Takes the change back, on the screen after it. */
function UndoChange({ offer }: { readonly offer: UndoOffer }) {
  const { leaving: words } = useMessages('apply')
  const store = useDraftStore()
  useHeldUploads(offer.answers)
  return (
    <Undo
      text={words.gone(offer.names.length)}
      label={words.undo}
      remaining={words.remaining}
      onUndo={() => {
        store.answer(offer.answers)
        offerUndo(undefined)
        void store.flush()
      }}
      onEnd={() => offerUndo(undefined)}
    />
  )
}
