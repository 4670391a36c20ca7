import type { ReactNode } from 'react'

export type TagKind = 'plain' | 'brand' | 'success' | 'warning' | 'error'

/** A short word about the state of a thing. The word carries the meaning, the colour only helps. */
export function Tag({ kind = 'plain', children }: { kind?: TagKind; children: ReactNode }) {
  return <span className={`tag tag-${kind}`}>{children}</span>
}
