/** A span of hours, with the mark after it. */
const span = /\d{1,2}:\d{2}–\d{1,2}:\d{2}[，；、,;]?/

/** Opening hours in words; no span of hours is torn apart at the end of a line, nor from the mark after it. */
export function Hours({ text }: { readonly text: string }) {
  const found = span.exec(text)
  if (!found) return text
  return (
    <>
      {text.slice(0, found.index)}
      <span className="unbroken">{found[0]}</span>
      <Hours text={text.slice(found.index + found[0].length)} />
    </>
  )
}
