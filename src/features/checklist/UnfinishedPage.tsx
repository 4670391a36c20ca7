import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'

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
