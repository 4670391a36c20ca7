import type { ReactNode } from 'react'
import { TextInput } from './inputs.tsx'

interface SearchBoxProps {
  readonly id: string
  readonly label: ReactNode
  /** What stands in it at first. */
  readonly text?: string
  /** Hears what is in it with every key. */
  readonly onText: (text: string) => void
}

/** A box under its label that filters what stands below, while somebody types. */
export function SearchBox({ id, label, text, onText }: SearchBoxProps) {
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <TextInput
        id={id}
        type="search"
        autoComplete="off"
        defaultValue={text}
        onChange={({ target }) => onText(target.value)}
      />
    </div>
  )
}
