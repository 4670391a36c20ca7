import { type KeyboardEvent, useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { afterPaint } from '../../foundation/afterPaint.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { isComposing } from '../../ui/composition.ts'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import type { Entry } from './entries/entry.ts'
import { listId, optionId, Results } from './Results.tsx'

/** How many results are shown before one asks for the others. */
const shownFirst = 10
const fieldId = 'said'

/**
 * The field and what was found, as a combobox with its list (ARIA Authoring Practices): the arrow keys go through it, Enter opens the
 * one they are at or else the first, Escape empties the field. The list stays in the page and each result is a link, so that a finger,
 * Tab and a new tab do what they do elsewhere. `found`: undefined while nothing is said, or the words are not here yet.
 */
export function SearchBox({
  said,
  found,
  onSay,
  note,
}: {
  readonly said: string
  readonly found: readonly Entry[] | undefined
  readonly onSay: (said: string) => void
  /** Keeps what was said in the address. */
  readonly note: () => void
}) {
  const m = useMessages('find')
  const navigate = useNavigate()
  /** Where the arrow keys are in the list, and whether all of it is shown. */
  const [{ at, isAll }, setList] = useState<{ readonly at?: number; readonly isAll?: true }>({})
  const [isBlank] = useState(said === '')
  const shown = isAll ? (found ?? []) : (found ?? []).slice(0, shownFirst)
  const rest = (found ?? []).length - shown.length
  const active = at === undefined || at >= shown.length ? undefined : at
  useEffect(() => {
    if (active !== undefined)
      document.getElementById(optionId(active))?.scrollIntoView?.({ block: 'nearest' })
  }, [active])
  useEffect(() => {
    // After the arrival on the screen itself, which gives the focus to its heading: one came to say something.
    if (isBlank) afterPaint(() => document.getElementById(fieldId)?.focus({ preventScroll: true }))
  }, [isBlank])
  const say = (text: string) => {
    onSay(text)
    setList({})
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && shown.length > 0) {
      event.preventDefault()
      const from = active ?? (step > 0 ? -1 : 0)
      const next = (from + step + shown.length) % shown.length
      setList((last) => ({ ...last, at: next }))
    }
    const wanted = shown[active ?? 0]
    if (event.key === 'Enter' && wanted) {
      event.preventDefault()
      note()
      void navigate(wanted.to)
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.currentTarget.value = ''
      say('')
    }
  }
  return (
    <search>
      <Field id={fieldId} label={m.label} hint={m.hint}>
        {(ids) => (
          <TextInput
            {...ids}
            type="search"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={listId}
            aria-activedescendant={active === undefined ? undefined : optionId(active)}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            defaultValue={said}
            onChange={({ target }) => say(target.value)}
            onKeyDown={press}
            onBlur={note}
          />
        )}
      </Field>
      <output className="block hint" htmlFor={fieldId}>
        {found && (found.length > 0 ? m.found(found.length) : m.none)}
      </output>
      <Results entries={shown} active={active} />
      {rest > 0 && (
        <Actions>
          <Button kind="secondary" onClick={() => setList((last) => ({ ...last, isAll: true }))}>
            {m.more(rest)}
          </Button>
        </Actions>
      )}
    </search>
  )
}
