/** What ends or goes on with a sentence, and so never begins a line. */
const marksAfter = /^[，。、；：！？）”’,.;:!?)]*/

/**
 * A text with one part of it, such as a case number, that must not be torn apart at the end of a line. The marks after it stay
 * with it: a box of its own may be followed by a new line, whatever comes next.
 */
export function Unbroken({ text, part }: { readonly text: string; readonly part: string }) {
  const [before, after] = text.split(part, 2)
  if (after === undefined) return text
  const [marks] = marksAfter.exec(after) ?? ['']
  return (
    <>
      {before}
      <span className="unbroken">
        {part}
        {marks}
      </span>
      {after.slice(marks.length)}
    </>
  )
}
