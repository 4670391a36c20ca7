import type { ReactNode } from 'react'
import { Actions, ButtonLink } from './Button.tsx'
import { Page } from './Page.tsx'

/** An address that is nowhere; `children` in place of the plain text. */
export function NotFound({
  words,
  children,
}: {
  readonly words: { readonly title: string; readonly text: string; readonly home: string }
  readonly children?: ReactNode
}) {
  return (
    <Page title={words.title}>
      {children ?? <p>{words.text}</p>}
      <Actions>
        <ButtonLink to="/">{words.home}</ButtonLink>
      </Actions>
    </Page>
  )
}
