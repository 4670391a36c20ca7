import { useRef } from 'react'
import { classes } from './classes.ts'
import type { ControlIds } from './Form.tsx'

const parts = ['year', 'month', 'day'] as const

/** Full-width digits of a Chinese keyboard, and blanks one does not see. */
const narrow = (part: string): string => part.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '')

/**
 * Puts three answers together.
 * @returns `YYYY-MM-DD` with leading zeros when all three are numbers, `''` when all are empty, and otherwise what was
 * typed joined by hyphens (`2025-3-`), so that nothing typed is lost and a rule can say what is missing.
 */
export function joinDate(year: string, month: string, day: string): string {
  const typed = [year, month, day].map(narrow)
  if (typed.every((part) => part === '')) return ''
  if (typed.every((part) => /^\d+$/.test(part)))
    return typed.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-')
  return typed.join('-')
}

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

/** Year, month and day as three numeric text fields: nobody scrolls a wheel back to 1950. Uncontrolled. */
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
  const change = (index: number, text: string) => {
    typed.current[index] = text
    const [year = '', month = '', day = ''] = typed.current
    onChange?.(joinDate(year, month, day))
  }
  return (
    <div className="date">
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
              maxLength={part === 'year' ? 4 : 2}
              className={classes('input code', `date-${part}`)}
              defaultValue={value.split('-')[index] ?? ''}
              aria-describedby={index === 0 ? describedBy : undefined}
              aria-invalid={invalid || undefined}
              onChange={(event) => change(index, event.target.value)}
            />
          </div>
        )
      })}
    </div>
  )
}
