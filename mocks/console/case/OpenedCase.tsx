import './case.css'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { languageAt } from '../../../src/domain/language.ts'
import { enteredByText } from '../../../src/i18n/enteredBy.ts'
import { type CaseSearch, countNewer, neighboursOf } from '../../agency/caseList.ts'
import { caseStatus } from '../../agency/casePast.ts'
import { handle, handlingOf, mayHandle } from '../../agency/handlings.ts'
import { relatedTo } from '../../agency/related.ts'
import { bankNames, listAnswers } from '../../desk/caseAnswers.ts'
import { caseTexts } from '../../desk/caseTexts.ts'
import { sentByText } from '../../desk/sentBy.ts'
import { editWords } from '../edit/words.ts'
import { loadServiceWords } from '../serviceWords.ts'
import { usePageLanguage, useReading, useSession, useWords } from '../useConsole.ts'
import { Answers } from './Answers.tsx'
import { useClerk } from './clerk.ts'
import { Decision } from './Decision.tsx'
import { Focused } from './Focused.tsx'
import { Handling } from './Handling.tsx'
import { Papers } from './Papers.tsx'

const EditCase = lazy(() => import('../edit/EditCase.tsx').then((m) => ({ default: m.EditCase })))

/** One case at the desk, opened from the list: what was answered and sent along beside what may be decided. */
export function OpenedCase(props: {
  readonly number: string
  readonly search: CaseSearch
  readonly onOpen: (number: string) => void
  readonly onClose: () => void
}) {
  const { number, search, onOpen, onClose } = props
  const language = usePageLanguage()
  const { desk } = useWords()
  const c = caseTexts[language]
  const session = useSession()
  const { store, clock } = session.scene.simulation
  const clerk = useClerk()
  const [isEdited, setEdited] = useState(false)
  useEffect(() => {
    // Looking at it is nothing that could be undone.
    void handle(store, number, clerk, { do: 'open' }, clock.now()).then(session.refresh)
  }, [store, clock, session, number, clerk])
  const found = useReading(
    useCallback(async () => {
      const now = clock.now()
      const read = await store.read((tables) => {
        const row = tables.get('cases', number)
        if (!row) return null
        const related = relatedTo(tables, row, now)
        return {
          row,
          related,
          now,
          handling: handlingOf(tables, number),
          ...neighboursOf(tables, search, number, now),
          newer: countNewer(tables, number),
        }
      })
      if (!read) return null
      const words = await loadServiceWords(language)
      const names = await bankNames(read.row, language)
      const asked = { ...words, names, language: language === 'en' ? 'en' : 'zh-CN' } as const
      return { ...read, words, parts: listAnswers(read.row, asked, now) }
    }, [store, clock, number, search, language]),
  )
  const back = (
    <button type="button" onClick={onClose}>
      ← {c.back}
    </button>
  )
  if (found === undefined) return null
  // Another moment of the demonstration was put in place meanwhile.
  if (found === null) return back
  const { row, related, handling, now, previous, next, count, newer, words, parts } = found
  const step = (to: string | undefined, label: string) => (
    <button type="button" disabled={to === undefined} onClick={() => to !== undefined && onOpen(to)}>
      {label}
    </button>
  )
  return (
    <div className="demo-opened">
      <div className="demo-row">
        {back}
        {step(previous, c.previous)}
        {step(next, c.next)}
        <span>{c.listed(count)}</span>
      </div>
      <Focused key={`heading-${row.number}`}>
        {row.number} · {row.answers.name} · {desk.statuses[caseStatus(row, now)]}
      </Focused>
      <p>{c.writtenIn[languageAt(row.language, row.events, now)]}</p>
      {row.heldBy && <p>{sentByText(row.heldBy, language)}</p>}
      {row.enteredBy && <p>{enteredByText(row.enteredBy, language === 'en' ? 'en' : 'zh-CN')}</p>}
      {mayHandle(handling, clerk) && (
        <Decision key={row.number} row={row} related={related} now={now} newer={newer} />
      )}
      <Papers row={row} words={words} />
      <Answers parts={parts} />
      <Handling key={`handling-${row.number}`} handling={handling} />
      <details open={isEdited} onToggle={({ currentTarget }) => setEdited(currentTarget.open)}>
        <summary>{editWords[language].title}</summary>
        {isEdited && (
          <Suspense>
            <EditCase key={`edit-${row.number}`} row={row} words={words} />
          </Suspense>
        )}
      </details>
    </div>
  )
}
