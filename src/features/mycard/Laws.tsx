import type { LawId } from '../../domain/law.ts'
import { LawLink } from '../../i18n/LawLink.tsx'

/** The articles that what was said before rests on. */
export function Laws({ ids }: { readonly ids: readonly LawId[] }) {
  return (
    <p className="hint laws">
      {ids.map((id) => (
        <LawLink key={id} id={id} />
      ))}
    </p>
  )
}
