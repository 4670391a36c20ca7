import { useMessages } from '../../i18n/I18n.tsx'
import { Pictured } from '../../ui/drawings/Pictured.tsx'
import { Signpost } from '../../ui/drawings/Signpost.tsx'
import { NotFound } from '../../ui/NotFound.tsx'

/** An address that is nowhere. */
export function NotFoundPage() {
  const { notFound } = useMessages('shell')
  const { text } = notFound
  return (
    <NotFound words={notFound}>
      <Pictured picture={<Signpost />}>
        <p>{text}</p>
      </Pictured>
    </NotFound>
  )
}
