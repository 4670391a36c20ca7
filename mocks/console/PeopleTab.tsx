import { lazy, Suspense, useMemo, useState } from 'react'
import { dateOf } from '../agency/time.ts'
import { castOn } from '../scenarios/cast.ts'
import { scenariosOn } from '../scenarios/scenarios.ts'
import { situationGroups, situations } from '../scenarios/situations.ts'
import { SituationGrid } from './SituationGrid.tsx'
import { useSession, useWords } from './useConsole.ts'

const Clerks = lazy(() => import('./Clerks.tsx').then((m) => ({ default: m.Clerks })))

const clerksTitle = { zh: '代办单位的经办人', en: 'Clerks of organisations' }

/** Everybody in every situation: a table to be filtered, a cell for each scenario. */
export function PeopleTab() {
  const { t, pick } = useWords()
  const session = useSession()
  const [wanted, setWanted] = useState('')
  const [group, setGroup] = useState<(typeof situationGroups)[number] | ''>('')
  const [hasClerks, setClerks] = useState(false)
  const asOf = dateOf(session.scene.simulation.clock.realNow())
  const people = useMemo(() => castOn(asOf), [asOf])
  const scenarios = useMemo(() => new Map(scenariosOn(asOf).map((one) => [one.id, one])), [asOf])

  const has = (...texts: string[]) => texts.join(' ').toLowerCase().includes(wanted.trim().toLowerCase())
  const inGroup = situations.filter((one) => group === '' || one.group === group)
  const bySituation = inGroup.filter(({ title }) => has(title.zh, title.en))
  const byPerson = people.filter(({ name, title }) => has(name, title.zh, title.en))
  // A word that names a situation narrows the rows, one that names a person the columns.
  const rows = bySituation.length > 0 ? bySituation : inGroup
  const columns = byPerson.length > 0 ? byPerson : people
  const nothing = bySituation.length === 0 && byPerson.length === 0
  return (
    <>
      <div className="demo-row">
        <input
          type="search"
          aria-label={t.find}
          placeholder={t.find}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <div className="demo-chips">
          {(['', ...situationGroups] as const).map((one) => (
            <button key={one} type="button" aria-pressed={group === one} onClick={() => setGroup(one)}>
              {one === '' ? t.allGroups : t.groups[one]}
            </button>
          ))}
        </div>
      </div>
      {nothing ? (
        <p>{t.none}</p>
      ) : (
        <SituationGrid label={t.grid} columns={columns} rows={rows} scenarios={scenarios} />
      )}
      <p>
        <button type="button" aria-expanded={hasClerks} onClick={() => setClerks(!hasClerks)}>
          {pick(clerksTitle)}
        </button>
      </p>
      {hasClerks && (
        <Suspense>
          <Clerks wanted={wanted} />
        </Suspense>
      )}
    </>
  )
}
