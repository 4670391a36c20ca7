import type { ReactNode } from 'react'
import type { ControlIds } from './Form.tsx'

export interface ChoiceOption<Value extends string = string> {
  value: Value
  label: ReactNode
  hint?: ReactNode
}

interface RowProps {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  value: string
  label: ReactNode
  hint?: ReactNode
  defaultChecked?: boolean | undefined
  describedBy?: string | undefined
  invalid?: boolean | undefined
  onChange?: ((checked: boolean) => void) | undefined
}

/** One radio or check box whose whole row can be tapped, with its label and what is noted of it. */
export function ChoiceRow({
  type,
  id,
  name,
  value,
  label,
  hint,
  defaultChecked,
  describedBy,
  invalid,
  onChange,
}: RowProps) {
  const hintId = hint ? `${id}-note` : undefined
  const described = [describedBy, hintId].filter(Boolean).join(' ') || undefined
  return (
    <label className="choice" htmlFor={id}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        aria-labelledby={`${id}-label`}
        aria-describedby={described}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange?.(event.target.checked)}
      />
      <span className="choice-text">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span className="hint" id={hintId}>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}

/** The id of a row of a field: the first has that of the field, so that the error summary leads to it. */
export const rowId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`)

export interface ChoiceProps<Value extends string> extends Partial<ControlIds> {
  name: string
  options: readonly ChoiceOption<Value>[]
  defaultValue?: string | undefined
  onChange?: ((value: Value) => void) | undefined
}

/** One of several: radios whose whole row can be tapped. The first radio has the id of the field. */
export function Choice<Value extends string>({
  id,
  name,
  options,
  defaultValue,
  onChange,
  describedBy,
  invalid,
}: ChoiceProps<Value>) {
  return (
    <div className="choices">
      {options.map(({ value, label, hint }, index) => (
        <ChoiceRow
          key={value}
          type="radio"
          id={rowId(id ?? name, index)}
          name={name}
          value={value}
          label={label}
          hint={hint}
          defaultChecked={value === defaultValue}
          describedBy={index === 0 ? describedBy : undefined}
          invalid={invalid}
          onChange={() => onChange?.(value)}
        />
      ))}
    </div>
  )
}
