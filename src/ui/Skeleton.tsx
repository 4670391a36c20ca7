import { classes } from './classes.ts'

export interface SkeletonProps {
  /** "正在载入": for those who do not see the shapes. */
  label: string
  shape?: 'text' | 'list' | 'card'
  lines?: number
  /** Whether what stands below on the page waits with it, for it would jump. */
  holds?: boolean
}

/** The quiet shape of what is coming. Nothing at all for 300 ms, so that fast answers do not flicker. */
export function Skeleton({ label, shape = 'text', lines = 3, holds }: SkeletonProps) {
  return (
    <output className={classes('skeleton', `skeleton-${shape}`, holds && 'coming')}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span className="skeleton-line" key={line} />
      ))}
    </output>
  )
}
