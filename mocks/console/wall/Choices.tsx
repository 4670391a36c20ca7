/** Several of a few, and at least one. */
export function Choices<T extends string | number | boolean>(props: {
  readonly label: string
  readonly all: readonly T[]
  readonly chosen: readonly T[]
  readonly nameOf: (one: T) => string
  readonly onChange: (chosen: readonly T[]) => void
}) {
  const { label, all, chosen, nameOf, onChange } = props
  const toggle = (one: T) => {
    const next = all.filter((other) => chosen.includes(other) !== (other === one))
    if (next.length > 0) onChange(next)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset can't be laid out in a row by all browsers
    <div className="demo-chips" role="group" aria-label={label}>
      {all.map((one) => (
        <button
          key={String(one)}
          type="button"
          aria-pressed={chosen.includes(one)}
          onClick={() => toggle(one)}
        >
          {nameOf(one)}
        </button>
      ))}
    </div>
  )
}
