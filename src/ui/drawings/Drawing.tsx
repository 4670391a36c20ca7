import type { ReactNode } from 'react'
import './drawings.css'

/**
 * The ground on which every drawing of the set stands: a light disc, the sea and a strip of red shore. Drawn on a 120 grid with
 * lines of 2, round at their ends. `tone` is filled in wave blue, `paper` in the colour of a sheet, `warm` in that of the shore.
 * Nothing is said by it alone, so screen readers pass it over.
 */
export function Drawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="drawing" viewBox="0 0 120 120" aria-hidden="true">
      <circle className="disc" cx="60" cy="58" r="50" />
      {children}
      <path
        className="tone flat"
        d="M4 106c14-6 24 3 40 1s22-9 38-7 18 5 34 1c-8 11-22 15-36 15H38C22 116 10 113 4 106z"
      />
      <path className="warm flat" d="M52 116c10-5 22-9 34-9 11 0 18 0 22 1-8 5-17 8-28 8z" />
      <path d="M4 106c14-6 24 3 40 1s22-9 38-7 18 5 34 1" />
    </svg>
  )
}
