import { clerkScenarios, clerkSituations, clerks } from '../scenarios/clerks.ts'
import { SituationGrid } from './SituationGrid.tsx'
import { useWords } from './useConsole.ts'

const title = { zh: '代办单位：经办人和情况', en: 'Organisations: clerks and situations' }
const pictures = {
  zh: '链接不带照片、签名和手写备注，打开时用样例照片。',
  en: 'Links carry no photos, signatures or notes. Sample photos are shown in their place.',
}

const scenarios = new Map(clerkScenarios.map((one) => [one.id, one]))

/** The clerks of organisations in their situations, as the people above are in theirs. `wanted`: what is looked for. */
export function Clerks({ wanted }: { readonly wanted: string }) {
  const { pick } = useWords()
  const has = (...texts: string[]) => texts.join(' ').toLowerCase().includes(wanted.trim().toLowerCase())
  const bySituation = clerkSituations.filter((one) => has(one.title.zh, one.title.en))
  const byClerk = clerks.filter(({ operator, organisation, title: { zh, en } }) =>
    has(operator.name, organisation.name, organisation.nameEn, zh, en),
  )
  if (bySituation.length === 0 && byClerk.length === 0) return null
  const rows = bySituation.length > 0 ? bySituation : clerkSituations
  const columns = byClerk.length > 0 ? byClerk : clerks
  return (
    <>
      <SituationGrid
        label={pick(title)}
        columns={columns.map((person) => ({ person, name: person.operator.name, title: person.title }))}
        rows={rows}
        scenarios={scenarios}
      />
      <p>{pick(pictures)}</p>
    </>
  )
}
