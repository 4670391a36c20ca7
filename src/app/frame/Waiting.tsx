import { useMessages } from '../../i18n/I18n.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/** The shape of a screen that is still on its way: only at the first one, later ones wait behind the screen before. */
export function Waiting() {
  const { loading } = useMessages('shell')
  return (
    <main id="main" className="page">
      <Skeleton label={loading} />
    </main>
  )
}
