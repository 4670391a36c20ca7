import { useState } from 'react'
import { Button } from './Button.tsx'
import { copyText } from './copyText.ts'

/** Copies a text and says whether it worked; where it can't, says how to do it by hand. */
export function CopyButton({
  text,
  words,
}: {
  text: string
  words: { copy: string; copied: string; cannotCopy: string }
}) {
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyText(text)) ? words.copied : words.cannotCopy)
  return (
    <span className="copy">
      <Button kind="secondary" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <output className="hint">{said}</output>
    </span>
  )
}
