import { Fragment } from 'react'

/** Opening hours in words; no span of hours is torn apart at the end of a line, nor from the mark after it. */
export function Hours({ text }: { readonly text: string }) {
  return text.split(/(\d{1,2}:\d{2}–\d{1,2}:\d{2}[，；、,;]?)/).map((part, index) =>
    index % 2 === 1 ? (
      // The parts of a text have no other identity than their place.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="unbroken">
        {part}
      </span>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}
