import { type KeyboardEvent, useState } from 'react'

export interface ComboboxOption<Value> {
  readonly key: string
  readonly label: string
  readonly value: Value
}

interface ComboboxProps<Value> {
  readonly id: string
  readonly describedBy?: string
  /** What there is to choose for what was typed so far. */
  readonly optionsFor: (text: string) => readonly ComboboxOption<Value>[]
  readonly onChoose: (value: Value) => void
  /** Names the list. */
  readonly listLabel: string
  /** Said when something was typed: how many there are, none included. */
  readonly found: (count: number) => string
}

/**
 * A text field with a list of what fits below it (ARIA combobox with a list): arrows move, Enter chooses, Escape closes. The list
 * stands in the page and covers nothing. Keys of a composition belong to the input method.
 */
export function Combobox<Value>(props: ComboboxProps<Value>) {
  const { id, describedBy, optionsFor, onChoose, listLabel, found } = props
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [isOpen, setIsOpen] = useState(false)
  const options = optionsFor(text)
  const isShown = isOpen && options.length > 0

  const choose = (option: ComboboxOption<Value>) => {
    setText(option.label)
    setIsOpen(false)
    onChoose(option.value)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      // The form goes on with its own button only.
      event.preventDefault()
      const option = options[active]
      if (isShown && option) choose(option)
      return
    }
    if (event.key === 'Escape' && isShown) {
      event.stopPropagation()
      return setIsOpen(false)
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || options.length === 0) return
    event.preventDefault()
    setIsOpen(true)
    if (isShown) setActive((active + step + options.length) % options.length)
  }
  return (
    <>
      <input
        id={id}
        type="text"
        className="input"
        role="combobox"
        aria-describedby={describedBy}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? `${id}-${active}` : undefined}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
          setIsOpen(true)
        }}
        onKeyDown={press}
      />
      <div
        className="combobox-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={listLabel}
        hidden={!isShown}
      >
        {options.map((option, index) => (
          // The focus stays in the field, as the pattern has it: options are pointed at and pressed, never tabbed to.
          <button
            key={option.key}
            type="button"
            className="combobox-option"
            role="option"
            id={`${id}-${index}`}
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => choose(option)}
          >
            {option.label}
          </button>
        ))}
      </div>
      <output className="block hint">{isOpen && text.length > 1 ? found(options.length) : ''}</output>
    </>
  )
}
