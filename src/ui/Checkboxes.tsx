import { type ReactNode, useRef } from 'react'
import { type ChoiceOption, ChoiceRow, rowId } from './Choice.tsx'
import type { ControlIds } from './Form.tsx'

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
        <ChoiceRow
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
  return <ChoiceRow type="checkbox" id={id ?? name} name={name} value={value} {...rest} />
}
