import type { ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import type { LawId } from '../domain/law.ts'
import { articlePath } from '../journey/paths.ts'
import { Link } from '../router/Link.tsx'

/** Where an article was opened from, in the state of its place in the history. */
export interface OpenedFrom {
  readonly from: string
}

/** The way to the wording of an article, from which one gets back to where one was. */
export function ArticleLink({ id, children }: { readonly id: LawId; readonly children: ReactNode }) {
  const { pathname, search, hash } = useLocation()
  const state: OpenedFrom = { from: pathname + search + hash }
  return (
    <Link to={articlePath(id)} state={state}>
      {children}
    </Link>
  )
}

/** Where the article that is shown was opened from; undefined where nobody came from anywhere in the service. */
export function findOpenedFrom(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('from' in state)) return undefined
  return typeof state.from === 'string' && state.from.startsWith('/') ? state.from : undefined
}
