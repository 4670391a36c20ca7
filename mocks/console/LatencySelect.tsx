type Latency = readonly [from: number, to: number]
const latencies: readonly Latency[] = [
  [0, 0],
  [80, 250],
  [1000, 3000],
  [8000, 8000],
]
export const nameOf = (latency: Latency): string => `${latency.join('–')} ms`

/** How long answers take. `none`: what it is called when nothing is set. */
export function LatencySelect(props: {
  readonly value: Latency | undefined
  readonly none?: string
  readonly onPick: (picked: Latency | undefined) => void
}) {
  const { value, none, onPick } = props
  const all = [...(value ? [value] : []), ...latencies]
  return (
    <select
      value={value ? nameOf(value) : ''}
      onChange={({ target }) => onPick(all.find((one) => nameOf(one) === target.value))}
    >
      {none !== undefined && <option value="">{none}</option>}
      {[...new Set(all.map(nameOf))].map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  )
}
