import type { ReactNode } from 'react'

/**
 * Room for a wide table (`<table className="table">` with a caption): it scrolls sideways by itself, also with the keyboard.
 * `label` names the region, usually with the words of the caption.
 */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A region that scrolls must be reachable for those who scroll with the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-frame" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
