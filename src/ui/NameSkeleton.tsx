/**
 * The quiet shape of a name that is under way, within a text: as high as the name, so that nothing below it moves.
 * @param label what those hear who do not see it.
 * @param lines two: a line in small type under the name, as an address.
 */
export function NameSkeleton({ label, lines = 1 }: { readonly label: string; readonly lines?: 1 | 2 }) {
  return (
    <output className="name-skeleton">
      <span className="sr-only">{label}</span>
      <span className="name-line" />
      {lines === 2 && <span className="hint name-line" />}
    </output>
  )
}
