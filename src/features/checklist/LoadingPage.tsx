import { useMessages } from '../../i18n/I18n.tsx'
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
