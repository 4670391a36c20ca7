import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** What a field gives to its control: where it is, what describes it, what names it, whether it is wrong. */
export interface ControlIds {
  id: string
  describedBy?: string | undefined
  labelledBy?: string | undefined
  invalid?: boolean | undefined
}

export interface FieldProps {
  /** The id of the control (of the first one in a group): what the error summary links to. */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** "错误：", read out before the error and not shown. */
  errorPrefix?: string | undefined
  /** "legend" for groups (radios, checkboxes, dates). */
  as?: 'label' | 'legend'
  /** The heading of the page is the question: no second label is shown, the h1 (id="title") names the field. */
  labelIsTitle?: boolean | undefined
  children: (ids: ControlIds) => ReactNode
}

/** A question with its hint and its error, tied together for assistive technology. */
export function Field({
  id,
  label,
  hint,
  error,
  errorPrefix,
  as = 'label',
  labelIsTitle,
  children,
}: FieldProps) {
  const isWrong = Boolean(error)
  const described = classes(Boolean(hint) && `${id}-hint`, isWrong && `${id}-error`) || undefined
  const notes = (
    <>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {isWrong && (
        <p className="error" id={`${id}-error`}>
          <span className="sr-only">{errorPrefix}</span>
          {error}
        </p>
      )}
    </>
  )
  const look = classes('field', isWrong && 'field-wrong')

  if (as === 'legend')
    return (
      <fieldset
        className={look}
        data-field={id}
        aria-describedby={described}
        aria-labelledby={labelIsTitle ? 'title' : undefined}
      >
        {!labelIsTitle && <legend className="label">{label}</legend>}
        {notes}
        {children({ id, invalid: isWrong })}
      </fieldset>
    )
  return (
    <div className={look} data-field={id}>
      {!labelIsTitle && (
        <label className="label" htmlFor={id}>
          {label}
        </label>
      )}
      {notes}
      {children({
        id,
        describedBy: described,
        labelledBy: labelIsTitle ? 'title' : undefined,
        invalid: isWrong,
      })}
    </div>
  )
}
