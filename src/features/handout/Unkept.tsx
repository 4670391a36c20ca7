import { useMessages } from '../../i18n/I18n.tsx'
import type { QueueState } from '../../journey/handOut/handOutQueue.ts'
import { Notice } from '../../ui/Notice.tsx'

/** That the device has not kept what was entered; it stands in the form still. */
export function Unkept({ state: { unkept } }: { readonly state: QueueState }) {
  const m = useMessages('handout')
  if (!unkept) return null
  return (
    <Notice kind="error" live>
      <p>{m.unkept[unkept]}</p>
    </Notice>
  )
}
