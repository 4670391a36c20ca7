import { usePageLanguage } from '../useConsole.ts'
import type { Changes, Row } from './compareSets.ts'
import type { SavedScreen } from './savedSet.ts'
import { changesWords } from './words.ts'

/** What differs: screens that are gone, that are new, and those that read differently, line beside line. */
export function Difference({ changes }: { readonly changes: Changes }) {
  const words = changesWords(usePageLanguage())
  const { gone, added, changed, same } = changes
  return (
    <>
      <output>{words.same(same)}</output>
      <Screens title={words.gone(gone.length)} screens={gone} />
      <Screens title={words.added(added.length)} screens={added} />
      <h3>{words.changed(changed.length)}</h3>
      {changed.length === 0 && <p>{words.nothing}</p>}
      {changed.map(({ screen, rows }) => (
        <details key={screen.id} open={changed.length <= 5}>
          <summary>
            {screen.title} <small>{screen.id}</small>
          </summary>
          <SideBySide rows={rows} />
        </details>
      ))}
    </>
  )
}

function Screens({ title, screens }: { readonly title: string; readonly screens: readonly SavedScreen[] }) {
  const words = changesWords(usePageLanguage())
  return (
    <>
      <h3>{title}</h3>
      {screens.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {screens.map((screen) => (
          <li key={screen.id}>
            <details>
              <summary>
                {screen.title} <small>{screen.id}</small>
              </summary>
              {screen.lines.map((line, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a line may be there twice
                <p key={at}>{line}</p>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

function SideBySide({ rows }: { readonly rows: readonly Row[] }) {
  const words = changesWords(usePageLanguage())
  return (
    <table className="changes-table">
      <thead>
        <tr>
          <th scope="col">{words.was}</th>
          <th scope="col">{words.is}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ before, after }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line may be there twice
          <tr key={at} data-differs={before !== after}>
            <td>{before !== undefined && before !== after ? <del>{before}</del> : before}</td>
            <td>{after !== undefined && before !== after ? <ins>{after}</ins> : after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
