import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'

const textIn = (hash: string): string => new URLSearchParams(hash.slice(1)).get('q') ?? ''

/**
 * The text of a search, and how to note it in the address behind the hash, where no server reads it. To be noted once the field is
 * left: so the way back from a result leads to what was found, and typing makes no history. `pathFor`: the address of a text.
 */
export function useHashSearch(pathFor: (text: string) => string): {
  readonly text: string
  readonly setText: (text: string) => void
  readonly note: () => void
} {
  const noted = textIn(useLocation().hash)
  const navigate = useNavigate()
  const [text, setText] = useState(noted)
  const note = () => {
    if (text !== noted) void navigate(pathFor(text), { replace: true })
  }
  return { text, setText, note }
}
