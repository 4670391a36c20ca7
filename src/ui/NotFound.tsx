import { Actions, ButtonLink } from './Button.tsx'
import { Page } from './Page.tsx'

/** An address that is nowhere. */
export function NotFound({
  words,
}: {
  readonly words: { readonly title: string; readonly text: string; readonly home: string }
}) {
  return (
    <Page title={words.title}>
      <p>{words.text}</p>
      <Actions>
        <ButtonLink to="/">{words.home}</ButtonLink>
      </Actions>
    </Page>
  )
}
