import { usePageLanguage } from '../../console/useConsole.ts'
import { heatOf, perScreen, type Stay, type TestRun } from './run.ts'
import { usabilityWords } from './words.ts'

const seconds = (ms: number): number => Math.round(ms / 1000)

/** What came of one run: the journey as a line that is hot where it went badly, and the figures of each screen. */
export function RunResult({ run }: { readonly run: TestRun }) {
  const words = usabilityWords(usePageLanguage())
  const { task, label, outcome, stays } = run
  const sum = (of: (stay: Stay) => number) => stays.reduce((all, stay) => all + of(stay), 0)
  const whole = words.sum(
    seconds(sum(({ ms }) => ms)),
    sum(({ clicks }) => clicks),
    sum(({ errors }) => errors),
    sum(({ backs }) => backs),
  )
  const sayStay = (stay: Stay) =>
    `${stay.title || stay.screen}: ${words.sum(seconds(stay.ms), stay.clicks, stay.errors, stay.backs)}`
  return (
    <article className="usability-run">
      <p>
        <strong>{label}</strong> · {words.outcomes[outcome]} · {whole}
        <small>{task}</small>
      </p>
      <ol className="usability-heat">
        {stays.map((stay, at) => (
          <li
            // oxlint-disable-next-line react/no-array-index-key -- one may be on a screen twice; the order is what it is
            key={at}
            data-heat={heatOf(stay, stays)}
            style={{ flexGrow: Math.max(1, stay.ms) }}
            title={sayStay(stay)}
          >
            <span>{sayStay(stay)}</span>
          </li>
        ))}
      </ol>
      <div className="usability-scroll">
        <table>
          <thead>
            <tr>
              {Object.entries(words.table).map(([name, text]) => (
                <th key={name} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {perScreen(run).map((one) => (
              <tr key={one.screen}>
                <th scope="row">
                  {one.title || one.screen} <small>{one.screen}</small>
                </th>
                <td>{one.visits}</td>
                <td>{seconds(one.ms)}</td>
                <td>{one.clicks}</td>
                <td>{one.errors}</td>
                <td>{one.backs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </article>
  )
}
