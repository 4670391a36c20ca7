import { type ReactNode, useRef } from 'react'
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

function Row({
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

const rowId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`)

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
        <Row
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

const nothing: readonly string[] = []

export interface ChoicesProps<Value extends string> extends Partial<ControlIds> {
  name: string
  options: readonly ChoiceOption<Value>[]
  defaultValue?: readonly string[] | undefined
  onChange?: ((values: Value[]) => void) | undefined
}

/** Any of several: checkboxes. `onChange` gets all values ticked, in the order of the options. */
export function Choices<Value extends string>({
  id,
  name,
  options,
  defaultValue = nothing,
  onChange,
  describedBy,
  invalid,
}: ChoicesProps<Value>) {
  const ticked = useRef(new Set(defaultValue))
  const change = (value: Value, checked: boolean) => {
    if (checked) ticked.current.add(value)
    else ticked.current.delete(value)
    onChange?.(options.map((option) => option.value).filter((each) => ticked.current.has(each)))
  }
  return (
    <div className="choices">
      {options.map(({ value, label, hint }, index) => (
        <Row
          key={value}
          type="checkbox"
          id={rowId(id ?? name, index)}
          name={name}
          value={value}
          label={label}
          hint={hint}
          defaultChecked={defaultValue.includes(value)}
          describedBy={index === 0 ? describedBy : undefined}
          invalid={invalid}
          onChange={(checked) => change(value, checked)}
        />
      ))}
    </div>
  )
}

export interface CheckboxProps {
  id?: string | undefined
  name: string
  /** What the form sends when ticked. */
  value?: string
  label: ReactNode
  hint?: ReactNode
  defaultChecked?: boolean | undefined
  onChange?: ((checked: boolean) => void) | undefined
  describedBy?: string | undefined
  invalid?: boolean | undefined
}

/** One box for a consent or a declaration; never ticked beforehand by the service. */
export function Checkbox({ id, name, value = 'yes', ...rest }: CheckboxProps) {
  return <Row type="checkbox" id={id ?? name} name={name} value={value} {...rest} />
}
