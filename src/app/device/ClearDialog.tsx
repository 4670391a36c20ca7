import { homePath, myDataPath } from '../../journey/paths.ts'
import '../../ui/otherScreens.css'
import { lazy, Suspense } from 'react'
import { createPortal } from 'react-dom'
import { useNavigate } from 'react-router-dom'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { holdsSomething, listDrafts } from '../../journey/resume.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { loadAgency } from '../agency.ts'
import { canUndoClearing, clearDevice } from './clearDevice.ts'

/** The photo and the documents that go into the file are the agency's to give. */
const SaveButtons = lazy(async () => {
  const [module] = await Promise.all([import('../../features/keep/SaveFile.tsx'), loadAgency()])
  return { default: module.SaveButtons }
})

/** Asks before this device is cleared, and offers to take along what is not finished. */
export function ClearDialog({ onClose }: { readonly onClose: () => void }) {
  const { clear: words, myData } = useMessages('keep')
  const state = useDraftState()
  const store = useDraftStore()
  const navigate = useNavigate()
  const isEmpty = !holdsSomething(state) && !state.setAside
  const canUndo = canUndoClearing() && holdsSomething(state)
  const clear = async () => {
    await clearDevice(store)
    onClose()
    await navigate(homePath, { replace: true })
  }
  // Not within the sheet that it was asked for in: that closes, and all in it.
  return createPortal(
    <Dialog
      open
      onClose={onClose}
      title={isEmpty ? words.empty.title : words.title}
      closeLabel={words.close}
      actions={
        <>
          <Button kind={isEmpty ? 'primary' : 'danger'} onClick={() => void clear()}>
            {isEmpty ? words.empty.confirm : words.confirm}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {isEmpty ? words.empty.cancel : words.cancel}
          </Button>
        </>
      }
    >
      <p>{isEmpty ? words.empty.text : words.text(canUndo, state.memory === 'shared')}</p>
      <p>
        <Link to={myDataPath} onClick={onClose}>
          {myData}
        </Link>
      </p>
      {listDrafts(state).length > 0 && (
        <Suspense fallback={null}>
          <SaveButtons />
        </Suspense>
      )}
    </Dialog>,
    document.body,
  )
}
