import { type RefObject, useState } from 'react'
import { Button } from './Button.tsx'
import { copyText } from './copyText.ts'

/** Copies a text and says whether it worked; where it can't, selects what is shown of it for the person to copy. */
export function CopyButton({
  text,
  shown,
  words,
}: {
  text: string
  shown: RefObject<HTMLElement | null>
  words: { copy: string; copied: string; cannotCopy: string }
}) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    const copied = await copyText(text)
    if (!copied && shown.current) getSelection()?.selectAllChildren(shown.current)
    setSaid(copied ? words.copied : words.cannotCopy)
  }
  return (
    <span className="copy">
      <Button kind="secondary" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <output className="hint">{said}</output>
    </span>
  )
}
