import { type ComponentType, lazy, Suspense } from 'react'
import type { LawId } from '../domain/law.ts'

const gone = { default: () => null }

// What it only supports is said without it: if names or texts of the laws can't be had, the page stands without them.
const Citation = lazy<ComponentType<{ id: LawId }>>(() =>
  import('./Citation.tsx').then(
    (m) => ({ default: m.Citation }),
    () => gone,
  ),
)
// The statutes are large.
const InShort = lazy<ComponentType<{ id: LawId; link: string }>>(() =>
  import('./LawTexts.tsx').then(
    (m) => ({ default: m.InShort }),
    () => gone,
  ),
)

/**
 * Law and article, as a link to the wording. It comes into an element of its own: what stands beside it may be text that a
 * browser's translation has replaced, and nothing can be put before what is gone.
 */
export function LawLink({ id }: { readonly id: LawId }) {
  return (
    <span>
      <Suspense fallback={<span className="law-waiting">…</span>}>
        <Citation id={id} />
      </Suspense>
    </span>
  )
}

/** What the article says in everyday words, with the way to its wording. */
export function LawInShort({ id, link }: { readonly id: LawId; readonly link: string }) {
  return (
    <Suspense>
      <InShort id={id} link={link} />
    </Suspense>
  )
}
