export interface SkeletonProps {
  /** "正在载入": for those who do not see the shapes. */
  label: string
  shape?: 'text' | 'list' | 'card'
  lines?: number
}

/** The quiet shape of what is coming. Nothing at all for 300 ms, so that fast answers do not flicker. */
export function Skeleton({ label, shape = 'text', lines = 3 }: SkeletonProps) {
  return (
    <output className={`skeleton skeleton-${shape}`}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span className="skeleton-line" key={line} />
      ))}
    </output>
  )
}
