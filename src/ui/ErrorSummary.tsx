import type { MouseEvent, Ref } from 'react'

export interface ErrorItem {
  /** The id of the control to go to. */
  id: string
  text: string
}

/** Goes to the control itself, so that typing can start at once, with its question in view. */
function goTo(event: MouseEvent, id: string) {
  const control = document.getElementById(id)
  if (!control) return
  event.preventDefault()
  control.focus({ preventScroll: true })
  const question = control.closest('.field') ?? control
  question.scrollIntoView({ block: 'start' })
}

/** Everything to correct, in one list over the heading. The caller focuses it (`id="error-summary"`, or the ref). */
export function ErrorSummary({
  title,
  items,
  ref,
}: {
  title: string
  items: ErrorItem[]
  ref?: Ref<HTMLDivElement>
}) {
  if (items.length === 0) return null
  return (
    <div
      className="error-summary"
      id="error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-title"
      ref={ref}
    >
      <h2 id="error-title">{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`} onClick={(event) => goTo(event, item.id)}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
