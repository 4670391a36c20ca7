import { useState } from 'react'
import { Button } from './Button.tsx'

/** Copies a text the old way, for pages that browsers don't call secure (an address in the local network, a file). */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'sr-only'
  document.body.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No clipboard here, or not allowed.
    return copyBySelection(text)
  }
}

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
