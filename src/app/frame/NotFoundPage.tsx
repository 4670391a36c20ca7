import { useMessages } from '../../i18n/I18n.tsx'
import { NotFound } from '../../ui/NotFound.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/** An address that is nowhere. */
export function NotFoundPage() {
  const { notFound } = useMessages('shell')
  return <NotFound words={notFound} />
}

/** The shape of a screen that is still on its way: only at the first one, later ones wait behind the screen before. */
export function Waiting() {
  const { loading } = useMessages('shell')
  return (
    <main id="main" className="page">
      <Skeleton label={loading} />
    </main>
  )
}
