import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/** While the draft is read from the device. */
export function LoadingPage() {
  const { loading } = useMessages('checklist')
  return (
    <Page title={loading}>
      <Skeleton label={loading} shape="list" />
    </Page>
  )
}

/** Something is not answered yet: says so, and leads to it. */
export function UnfinishedPage({
  words,
  to,
}: {
  readonly words: { readonly title: string; readonly text: string; readonly action: string }
  readonly to: string
}) {
  return (
    <Page title={words.title}>
      <p className="lede">{words.text}</p>
      <Actions>
        <ButtonLink to={to}>{words.action}</ButtonLink>
      </Actions>
    </Page>
  )
}
