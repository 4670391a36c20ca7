import './ButtonGrid.css'
import type { ReactNode } from 'react'

/** Short buttons or links to choose from, in even columns. A list, so that a screen reader says how many there are. */
export function ButtonGrid<Item extends string>({
  items,
  children,
}: {
  readonly items: readonly Item[]
  readonly children: (item: Item) => ReactNode
}) {
  return (
    <ul className="button-grid">
      {items.map((item) => (
        <li key={item}>{children(item)}</li>
      ))}
    </ul>
  )
}
