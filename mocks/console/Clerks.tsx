import { clerkScenarios, clerkSituations, clerks } from '../scenarios/clerks.ts'
import { useSession, useView, useWords } from './useConsole.ts'

const title = { zh: '代办单位：经办人和情况', en: 'Organisations: clerks and situations' }
const pictures = {
  zh: '链接不带照片、签名和手写备注，打开时用样例照片。',
  en: 'Links carry no photos, signatures or notes. Sample photos are shown in their place.',
}

/** The clerks of organisations in their situations, as the people above are in theirs. `wanted`: what is looked for. */
export function Clerks({ wanted }: { readonly wanted: string }) {
  const { pick } = useWords()
  const session = useSession()
  const { scenario: chosen } = useView()
  const has = (...texts: string[]) => texts.join(' ').toLowerCase().includes(wanted.trim().toLowerCase())
  const bySituation = clerkSituations.filter((one) => has(one.title.zh, one.title.en))
  const byClerk = clerks.filter(({ operator, organisation, title: { zh, en } }) =>
    has(operator.name, organisation.name, organisation.nameEn, zh, en),
  )
  if (bySituation.length === 0 && byClerk.length === 0) return null
  const rows = bySituation.length > 0 ? bySituation : clerkSituations
  const columns = byClerk.length > 0 ? byClerk : clerks
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by the keyboard
    <section className="demo-scroll" aria-label={pick(title)} tabIndex={0}>
      <table className="demo-grid">
        <thead>
          <tr>
            <th scope="col">{pick(title)}</th>
            {columns.map((clerk) => (
              <th key={clerk.id} scope="col">
                {clerk.operator.name}
                <small>{pick(clerk.title)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((situation) => (
            <tr key={situation.id}>
              <th scope="row">{pick(situation.title)}</th>
              {columns.map((clerk) => {
                const scenario = clerkScenarios.find(({ id }) => id === `${clerk.id}/${situation.id}`)
                return (
                  <td key={clerk.id}>
                    {scenario && (
                      <button
                        type="button"
                        aria-label={`${clerk.operator.name}：${pick(situation.title)}`}
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
      <p>{pick(pictures)}</p>
    </section>
  )
}
