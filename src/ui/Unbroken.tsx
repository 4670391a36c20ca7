/** A text with one part of it, such as a case number, that must not be torn apart at the end of a line. */
export function Unbroken({ text, part }: { readonly text: string; readonly part: string }) {
  const [before, after] = text.split(part, 2)
  if (after === undefined) return text
  return (
    <>
      {before}
      <span className="unbroken">{part}</span>
      {after}
    </>
  )
}
