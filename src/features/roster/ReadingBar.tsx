import { useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Taking } from './useTaking.ts'

/** How far the reading of people is, and the way to end it. */
export function ReadingBar({ state, onCancel }: { readonly state: Taking; readonly onCancel: () => void }) {
  const { add: m } = useMessages('roster')
  if (state.kind !== 'reading') return null
  return (
    <div className="roster-reading">
      <progress aria-label={m.reading} value={state.done} />
      <Button kind="quiet" onClick={onCancel}>
        {m.cancel}
      </Button>
    </div>
  )
}
