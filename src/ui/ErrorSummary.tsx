import type { MouseEvent, ReactNode, Ref } from 'react'

export interface ErrorItem {
  /** The id of the control to go to. */
  id: string
  text: ReactNode
}

/** Goes to the control itself, so that typing can start at once, with its question in view. */
export function goToControl(event: MouseEvent, id: string) {
  const control = document.getElementById(id) ?? standInFor(id)
  if (!control) return
  event.preventDefault()
  control.focus({ preventScroll: true })
  const question = control.closest('.field') ?? control
  question.scrollIntoView({ block: 'start' })
}

/** A control that could not be had (banks that did not load): what its field offers instead, such as trying again, else the field. */
function standInFor(id: string): HTMLElement | undefined {
  const field = document.querySelector<HTMLElement>(`[data-field="${id}"]`)
  if (!field) return undefined
  const other = field.querySelector<HTMLElement>('a[href], button, input, select, textarea')
  if (other) return other
  field.tabIndex = -1
  return field
}

/**
 * Everything to correct, in one list over the heading. The caller focuses it (`id="error-summary"`, or the ref), which reads
 * it out: as an alert it would be said a second time.
 */
export function ErrorSummary({
  title,
  items,
  ref,
}: {
  title: string
  items: ErrorItem[]
  ref?: Ref<HTMLElement>
}) {
  if (items.length === 0) return null
  return (
    <section
      className="error-summary"
      id="error-summary"
      tabIndex={-1}
      aria-labelledby="error-title"
      ref={ref}
    >
      <h2 id="error-title">{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`} onClick={(event) => goToControl(event, item.id)}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
