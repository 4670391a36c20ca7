import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import type { ControlIds } from './Form.tsx'

/** How long the answer is expected to be: the width of the box is the first hint. */
export type InputWidth = 'short' | 'medium' | 'full'

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<Tag>,
  'id' | 'value' | 'checked' | 'width'
> &
  ControlIds

const described = ({ id, describedBy, labelledBy, invalid }: ControlIds) => ({
  id,
  'aria-describedby': describedBy,
  'aria-labelledby': labelledBy,
  'aria-invalid': invalid || undefined,
})

/** A line of text, uncontrolled: people type before the script is there. `code` sets numbers in even figures. */
export function TextInput({
  id,
  describedBy,
  labelledBy,
  invalid,
  width = 'full',
  code,
  className,
  ...rest
}: Native<'input'> & { width?: InputWidth; code?: boolean }) {
  return (
    <input
      type="text"
      className={classes('input', `input-${width}`, code && 'code', className)}
      {...described({ id, describedBy, labelledBy, invalid })}
      {...rest}
    />
  )
}

/** Several lines of text, uncontrolled. */
export function TextArea({ id, describedBy, labelledBy, invalid, className, ...rest }: Native<'textarea'>) {
  return (
    <textarea
      rows={3}
      className={classes('input', className)}
      {...described({ id, describedBy, labelledBy, invalid })}
      {...rest}
    />
  )
}

export interface SelectOption {
  value: string
  label: string
}

/**
 * A native select, uncontrolled; with a `value` it follows that, where what is chosen may come late and nobody chooses before the
 * script is there. The first option may be `{ value: '', label: '请选择' }`.
 */
export function Select({
  id,
  describedBy,
  labelledBy,
  invalid,
  options,
  className,
  ...rest
}: Native<'select'> & { options: readonly SelectOption[]; value?: string }) {
  return (
    <select
      className={classes('input select', className)}
      {...described({ id, describedBy, labelledBy, invalid })}
      {...rest}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
