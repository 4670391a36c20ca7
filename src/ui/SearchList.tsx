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
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<SearchOption<Value>>()
  const options = chosen === undefined ? optionsFor(text) : []
  const choose = (option: SearchOption<Value>) => {
    setChosen(option)
    onChoose(option.value)
    document.getElementById(id)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    if (options[0]) choose(options[0])
  }
  const waiting = text.length > 1 ? found(options.length) : ''
  const kept = chosen && holds(chosen.value) ? taken(chosen.label) : ''
  const said = chosen ? kept : waiting
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
