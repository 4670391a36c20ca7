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
  /** Said when one was taken. */
  readonly taken: (label: string) => string
}) {
  const { id, describedBy, optionsFor, onChoose, listLabel, found, taken } = props
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string>()
  const options = chosen === undefined ? optionsFor(text) : []
  const choose = ({ label, value }: SearchOption<Value>) => {
    setChosen(label)
    onChoose(value)
    document.getElementById(id)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    if (options[0]) choose(options[0])
  }
  const said = chosen !== undefined ? taken(chosen) : text.length > 1 ? found(options.length) : ''
  return (
    <>
      <TextInput
        id={id}
        describedBy={describedBy}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value)
          setChosen(undefined)
        }}
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
