import { useSession, useView, useWords } from './useConsole.ts'

type Title = Parameters<ReturnType<typeof useWords>['pick']>[0]
type Scenario = Parameters<ReturnType<typeof useSession>['choose']>[0]

interface SituationGridProps {
  readonly label: string
  readonly columns: readonly {
    readonly person: { readonly id: string }
    readonly name: string
    readonly title: Title
  }[]
  readonly rows: readonly { readonly id: string; readonly title: Title }[]
  /** By the ids of their person and situation. */
  readonly scenarios: ReadonlyMap<string, Scenario>
}

/** Somebody to a column and a situation to a row: a cell to press for each scenario. */
export function SituationGrid({ label, columns, rows, scenarios }: SituationGridProps) {
  const { pick } = useWords()
  const session = useSession()
  const { scenario: chosen } = useView()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by the keyboard
    <section className="demo-scroll" aria-label={label} tabIndex={0}>
      <table className="demo-grid">
        <thead>
          <tr>
            <th scope="col">{label}</th>
            {columns.map(({ person, name, title }) => (
              <th key={person.id} scope="col">
                {name}
                <small>{pick(title)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((situation) => (
            <tr key={situation.id}>
              <th scope="row">{pick(situation.title)}</th>
              {columns.map(({ person, name }) => {
                const scenario = scenarios.get(`${person.id}/${situation.id}`)
                return (
                  <td key={person.id}>
                    {scenario && (
                      <button
                        type="button"
                        aria-label={`${name}：${pick(situation.title)}`}
                        aria-pressed={scenario.id === chosen}
                        onClick={() => void session.choose(scenario)}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
