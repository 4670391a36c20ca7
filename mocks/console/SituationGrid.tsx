import type { ReactNode } from 'react'
import { useWords } from './useConsole.ts'

type Title = Parameters<ReturnType<typeof useWords>['pick']>[0]

interface SituationGridProps<S extends { readonly id: string }> {
  readonly label: string
  readonly columns: readonly { readonly id: string; readonly name: string; readonly title: Title }[]
  readonly rows: readonly { readonly id: string; readonly title: Title }[]
  /** The scenario of a column and a row by its id, where there is one. */
  readonly scenarioOf: (id: string) => S | undefined
  /** The id of the one that is shown. */
  readonly chosen: string | undefined
  readonly onChoose: (scenario: S) => void
  readonly children?: ReactNode
}

/** Somebody to a column and a situation to a row: a cell to press for each scenario. */
export function SituationGrid<S extends { readonly id: string }>(props: SituationGridProps<S>) {
  const { label, columns, rows, scenarioOf, chosen, onChoose, children } = props
  const { pick } = useWords()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by the keyboard
    <section className="demo-scroll" aria-label={label} tabIndex={0}>
      <table className="demo-grid">
        <thead>
          <tr>
            <th scope="col">{label}</th>
            {columns.map(({ id, name, title }) => (
              <th key={id} scope="col">
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
              {columns.map(({ id, name }) => {
                const scenario = scenarioOf(`${id}/${situation.id}`)
                return (
                  <td key={id}>
                    {scenario && (
                      <button
                        type="button"
                        aria-label={`${name}：${pick(situation.title)}`}
                        aria-pressed={scenario.id === chosen}
                        onClick={() => onChoose(scenario)}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  )
}
