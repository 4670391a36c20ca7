import { useRef } from 'react'
import { findWholeDate, joinDate } from '../domain/typedDate.ts'
import { classes } from './classes.ts'
import type { ControlIds } from './Form.tsx'

const parts = ['year', 'month', 'day'] as const

/** Reads the three fields `name-year`, `name-month`, `name-day` of a form. See {@link joinDate}. */
export function dateFrom(form: FormData, name: string): string {
  const [year, month, day] = parts.map((part) => {
    const entry = form.get(`${name}-${part}`)
    return typeof entry === 'string' ? entry : ''
  })
  return joinDate(year ?? '', month ?? '', day ?? '')
}

export interface DateFieldsProps extends Partial<ControlIds> {
  name: string
  /** The date to begin with, `YYYY-MM-DD` or unfinished (`2025-3-`). */
  value?: string | undefined
  onChange?: ((value: string) => void) | undefined
  labels: { year: string; month: string; day: string }
  /** Asks the browser for the person's own date of birth. */
  birthday?: boolean | undefined
}

/**
 * Year, month and day as three numeric text fields: nobody scrolls a wheel back to 1950. A whole date in one of them, pasted
 * or typed, is spread over the three. Uncontrolled.
 */
export function DateFields({
  id,
  name,
  value = '',
  onChange,
  labels,
  birthday,
  describedBy,
  invalid,
}: DateFieldsProps) {
  const typed = useRef(value.split('-'))
  const boxes = useRef<HTMLDivElement>(null)
  const change = (index: number, text: string) => {
    typed.current[index] = text
    const [year = '', month = '', day = ''] = typed.current
    onChange?.(joinDate(year, month, day))
  }
  const spread = (text: string) => {
    const date = findWholeDate(text)
    if (!date) return
    for (const [index, box] of [...(boxes.current?.querySelectorAll('input') ?? [])].entries()) {
      box.value = date[index] ?? ''
      change(index, box.value)
    }
  }
  return (
    <div className="date" ref={boxes}>
      {parts.map((part, index) => {
        const partId = index === 0 ? (id ?? name) : `${id ?? name}-${part}`
        return (
          <div key={part}>
            <label htmlFor={partId}>{labels[part]}</label>
            <input
              id={partId}
              name={`${name}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete={birthday ? `bday-${part}` : 'off'}
              className={classes('input code', `date-${part}`)}
              defaultValue={value.split('-')[index] ?? ''}
              aria-describedby={index === 0 ? describedBy : undefined}
              aria-invalid={invalid || undefined}
              onChange={({ target, nativeEvent }) => {
                change(index, target.value)
                // Who is typing a date with hyphens may not be through with it: that is read when the box is left.
                const how = nativeEvent instanceof InputEvent ? nativeEvent.inputType : ''
                const isPasted = how === '' || /^insert(?:From|Replacement)/.test(how)
                if (isPasted || /^\d{8}$/.test(target.value)) spread(target.value)
              }}
              onBlur={({ target }) => spread(target.value)}
            />
          </div>
        )
      })}
    </div>
  )
}
