import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { casesOnPage, listCases } from '../agency/caseList.ts'
import { handlingOf, isUnopened as isUnopenedCase } from '../agency/handlings.ts'
import { relatedTo } from '../agency/related.ts'
import { askTogether } from '../agency/replay.ts'
import type { CaseRow, Reading } from '../agency/rows.ts'
import { CaseItem } from './CaseItem.tsx'
import type { DeskChoice } from './Queues.tsx'
import { useReading, useSession, useWords } from './useConsole.ts'

/** Parts of their own, as they are looked at last. */
const Appointments = lazy(() => import('./Appointments.tsx').then((m) => ({ default: m.Appointments })))
const Objections = lazy(() => import('./Objections.tsx').then((m) => ({ default: m.Objections })))
const OpenedCase = lazy(() => import('./case/OpenedCase.tsx').then((m) => ({ default: m.OpenedCase })))
const Queues = lazy(() => import('./Queues.tsx').then((m) => ({ default: m.Queues })))
const Operators = lazy(() => import('./Operators.tsx').then((m) => ({ default: m.Operators })))
const Messages = lazy(() => import('./Messages.tsx').then((m) => ({ default: m.Messages })))

const read = (tables: Reading, row: CaseRow, now: string) => ({
  row,
  related: relatedTo(tables, row, now),
  isUnopened: isUnopenedCase(row, handlingOf(tables, row.number), now),
})

/** The clerk's view: the cases with what may be done on them, and the text messages that went out. */
export function DeskTab() {
  const { desk } = useWords()
  const { clock, store } = useSession().scene.simulation
  const [page, setPage] = useState(1)
  const [chosen, setChosen] = useState<DeskChoice>({ queue: 'all', text: '' })
  const [opened, setOpened] = useState<string>()
  const search = useMemo(() => ({ page: String(page), ...chosen }), [page, chosen])
  const found = useReading(
    useCallback(
      () =>
        store.read((tables) => {
          const shown = listCases(tables, search, clock.now())
          askTogether(shown.items.map((row) => () => read(tables, row, clock.now())))
          const cases = shown.items.map((row) => read(tables, row, clock.now()))
          return { ...shown, cases }
        }),
      [store, clock, search],
    ),
  )
  const setAside = useReading(store.listSetAside) ?? []
  if (!found) return null
  if (opened !== undefined)
    return (
      <Suspense>
        <OpenedCase number={opened} search={search} onOpen={setOpened} onClose={() => setOpened(undefined)} />
      </Suspense>
    )
  const { cases, at, of } = found
  const isNarrow = chosen.queue !== 'all' || chosen.text.trim() !== ''
  return (
    <>
      <h3>{desk.cases}</h3>
      {setAside.length > 0 && <p role="alert">{desk.setAside(setAside)}</p>}
      <Suspense fallback={null}>
        <Queues
          chosen={chosen}
          isEmpty={isNarrow && cases.length === 0}
          onChoose={(choice) => {
            setChosen(choice)
            setPage(1)
          }}
        />
      </Suspense>
      {cases.length === 0 ? (
        !isNarrow && <p>{desk.noCases}</p>
      ) : (
        <ul className="demo-cases">
          {cases.map(({ row, related, isUnopened }, i) => (
            <CaseItem
              key={row.number}
              row={row}
              related={related}
              isUnopened={isUnopened}
              now={clock.now()}
              index={isNarrow ? undefined : (at - 1) * casesOnPage + i}
              onOpen={() => setOpened(row.number)}
            />
          ))}
        </ul>
      )}
      {of > 1 && (
        <div className="demo-row">
          <button type="button" disabled={at === 1} onClick={() => setPage(at - 1)}>
            {desk.newer}
          </button>
          <output>{desk.page(at, of)}</output>
          <button type="button" disabled={at === of} onClick={() => setPage(at + 1)}>
            {desk.older}
          </button>
        </div>
      )}
      <Suspense fallback={null}>
        <Appointments />
        <Objections />
        <Operators />
        <Messages />
      </Suspense>
    </>
  )
}
