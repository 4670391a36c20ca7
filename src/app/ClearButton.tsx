import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useMessages } from '../i18n/I18n.tsx'
import { useDraftStore } from '../journey/DraftContext.tsx'
import { forgetEarlyAnswers } from './early.ts'
import { setShellNotice } from './shellNotice.ts'

type Ask = typeof import('./ClearDialog.tsx').ClearDialog

/** Leaves this device as if nobody had been here; asks first. */
export function ClearButton() {
  const t = useMessages('shell')
  const store = useDraftStore()
  const navigate = useNavigate()
  const [Ask, setAsk] = useState<Ask>()
  const [open, setOpen] = useState(false)

  const ask = async () => {
    const { ClearDialog } = await import('./ClearDialog.tsx')
    setAsk(() => ClearDialog)
    setOpen(true)
  }
  const clear = async () => {
    setOpen(false)
    try {
      await store.clear()
      forgetEarlyAnswers()
      const [{ forgetAnswers }, { forgetReadNotices }] = await Promise.all([
        import('./Agency.tsx'),
        import('../journey/readNotices.ts'),
      ])
      forgetAnswers()
      forgetReadNotices()
      dispatchEvent(new Event('device:cleared'))
      setShellNotice('cleared')
    } catch {
      setShellNotice('notCleared')
    }
    await navigate('/', { replace: true })
  }
  return (
    <>
      <button type="button" onClick={() => void ask()}>
        {t.tools.clear}
      </button>
      {Ask && <Ask open={open} onClose={() => setOpen(false)} onConfirm={() => void clear()} />}
    </>
  )
}
