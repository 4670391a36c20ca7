import { useMessages } from '../i18n/I18n.tsx'
import { Actions, ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'

/** An address that is nowhere. */
export function NotFoundPage() {
  const { notFound } = useMessages('shell')
  return (
    <Page title={notFound.title}>
      <p>{notFound.text}</p>
      <Actions>
        <ButtonLink to="/">{notFound.home}</ButtonLink>
      </Actions>
    </Page>
  )
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
