interface VersionsProps {
  readonly rows: readonly {
    readonly name: string
    readonly label: string
    readonly here: string
    readonly there: string
  }[]
  readonly here: string
  readonly there: string
}

/** Two versions of the same answers, one above the other. */
export function Versions({ rows, here, there }: VersionsProps) {
  return (
    <dl className="keep-versions">
      {rows.map((row) => (
        <div key={row.name}>
          <dt>{row.label}</dt>
          <dd>
            <span className="hint">{here}</span>
            <span>{row.here}</span>
          </dd>
          <dd>
            <span className="hint">{there}</span>
            <span>{row.there}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
