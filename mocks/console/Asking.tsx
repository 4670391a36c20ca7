import { type ReactNode, useState } from 'react'

/** What has to be said with an act of the desk, chosen from what the case has, and the act's button; nothing where it has none. */
export function Asking<T extends string>(props: {
  readonly what: string
  readonly choices: readonly (readonly [value: T, label: string])[]
  readonly button: (value: T) => ReactNode
}) {
  const [chosen, setChosen] = useState<string>()
  const [value] = props.choices.find(([one]) => one === chosen) ?? props.choices[0] ?? []
  if (value === undefined) return null
  return (
    <div className="demo-row">
      <select aria-label={props.what} value={value} onChange={({ target }) => setChosen(target.value)}>
        {props.choices.map(([one, label]) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </select>
      {props.button(value)}
    </div>
  )
}
