import { Suspense, useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'

type Ask = typeof import('./ClearDialog.tsx').ClearDialog

/** Leaves this device as if nobody had been here; asks first. */
export function ClearButton() {
  const { tools } = useMessages('shell')
  const [Ask, setAsk] = useState<Ask>()
  const ask = async () => {
    const { ClearDialog } = await import('./ClearDialog.tsx')
    setAsk(() => ClearDialog)
  }
  return (
    <>
      <button type="button" onClick={() => void ask()}>
        {tools.clear}
      </button>
      <Suspense>{Ask && <Ask onClose={() => setAsk(undefined)} />}</Suspense>
    </>
  )
}
