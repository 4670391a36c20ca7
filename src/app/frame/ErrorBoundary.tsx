import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatClock } from '../../i18n/moments.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { homePath } from '../../journey/mainPaths.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { recover } from '../boot/chunkRecovery.ts'
import { forgetFailures } from '../loadScreens.ts'

interface Props {
  readonly place: string
  readonly onError: (error: unknown) => void
  readonly children: ReactNode
}
interface State {
  readonly place: string
  readonly failed: boolean
}

/** React knows error boundaries only as classes. A new place is a new try. */
class Boundary extends Component<Props, State> {
  override state: State = { place: this.props.place, failed: false }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { place, failed: false }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <BrokenPage onRetry={() => this.setState({ failed: false })} />
  }
}

/** Keeps the draft when a screen breaks, and says what is safe. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const store = useDraftStore()
  const { pathname } = useLocation()
  const onError = (error: unknown) => {
    forgetFailures()
    void store.flush()
    void recover(error, store)
  }
  return (
    <Boundary place={pathname} onError={onError}>
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
        <ButtonLink kind="secondary" to={homePath}>
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
  if (save.kind === 'saved') return <p>{broken.saved(formatClock(save.at, language))}</p>
  return <p>{draft.rev === 0 ? broken.nothing : broken.memory}</p>
}
