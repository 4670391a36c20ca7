import { type KeyboardEvent, useState } from 'react'
import { isComposing } from './composition.ts'
import { TextInput } from './inputs.tsx'

export interface SearchOption<Value> {
  readonly label: string
  readonly value: Value
}

/**
 * A text field and below it, as buttons in the page, what fits what was typed: nothing is covered, Tab and a finger reach all. Enter
 * takes the first one and sends no form; in a composition it belongs to the input method.
 */
export function SearchList<Value>(props: {
  readonly id: string
  readonly describedBy?: string
  readonly optionsFor: (text: string) => readonly SearchOption<Value>[]
  readonly onChoose: (value: Value) => void
  /** Names the list. */
  readonly listLabel: string
  /** Said when something was typed: how many there are, none included. */
  readonly found: (count: number) => string
  /** Said of the one that was taken, as long as it still holds. */
  readonly taken: (label: string) => string
  readonly holds: (value: Value) => boolean
}) {
  const { id, describedBy, optionsFor, onChoose, listLabel, found, taken, holds } = props
  /** What was typed, or the option that was taken since. */
  const [search, setSearch] = useState<string | SearchOption<Value>>('')
  const options = typeof search === 'string' ? optionsFor(search) : []
  const choose = (option: SearchOption<Value>) => {
    setSearch(option)
    onChoose(option.value)
    document.getElementById(id)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    if (options[0]) choose(options[0])
  }
  const saidOfText = (text: string) => (text.length > 1 ? found(options.length) : '')
  const saidOfChoice = ({ label, value }: SearchOption<Value>) => (holds(value) ? taken(label) : '')
  const said = typeof search === 'string' ? saidOfText(search) : saidOfChoice(search)
  return (
    <>
      <TextInput
        id={id}
        describedBy={describedBy}
        autoComplete="off"
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={press}
      />
      <output className="block hint">{said}</output>
      {options.length > 0 && (
        <ul className="plain search-list" aria-label={listLabel}>
          {options.map((option) => (
            <li key={option.label}>
              <button type="button" className="search-option" onClick={() => choose(option)}>
                {option.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
