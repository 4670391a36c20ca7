import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { useLanguage, useMessages } from '../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../journey/DraftContext.tsx'
import { Actions, Button, ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { isGoneChunk, reloadOnce } from './goneChunk.ts'

interface Props {
  readonly place: string
  readonly onError: (error: unknown) => void
  readonly fallback: (retry: () => void) => ReactNode
  readonly children: ReactNode
}

/** React knows error boundaries only as classes. A new place is a new try. */
class Boundary extends Component<Props, { readonly failedAt: string | undefined }> {
  override state = { failedAt: undefined }

  static getDerivedStateFromError() {
    return { failedAt: 'here' }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error)
  }

  override componentDidUpdate(before: Props) {
    if (before.place !== this.props.place && this.state.failedAt) this.setState({ failedAt: undefined })
  }

  override render() {
    if (!this.state.failedAt) return this.props.children
    return this.props.fallback(() => this.setState({ failedAt: undefined }))
  }
}

/** Keeps the draft when a screen breaks, and says what is safe. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const store = useDraftStore()
  const { pathname } = useLocation()
  const onError = (error: unknown) => {
    void store.flush().then(() => {
      if (isGoneChunk(error) && !store.getState().draft.outbox) reloadOnce()
    })
  }
  return (
    <Boundary place={pathname} onError={onError} fallback={(retry) => <BrokenPage onRetry={retry} />}>
      {children}
    </Boundary>
  )
}

function BrokenPage({ onRetry }: { readonly onRetry: () => void }) {
  const { broken } = useMessages('shell')
  return (
    <Page title={broken.title}>
      <WhatIsSafe />
      <Actions>
        <Button onClick={onRetry}>{broken.retry}</Button>
        <ButtonLink kind="secondary" to="/">
          {broken.home}
        </ButtonLink>
      </Actions>
    </Page>
  )
}

function WhatIsSafe() {
  const { broken } = useMessages('shell')
  const language = useLanguage()
  const { draft, save } = useDraftState()
  if (draft.outbox) return <p>{broken.sending}</p>
  if (save.kind === 'saved')
    return <p>{broken.saved(new Date(save.at).toLocaleTimeString(language, { timeStyle: 'short' }))}</p>
  return <p>{draft.rev === 0 ? broken.nothing : broken.memory}</p>
}
