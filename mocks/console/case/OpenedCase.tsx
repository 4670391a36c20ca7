import './case.css'
import { useCallback } from 'react'
import { type CaseSearch, countNewer, neighboursOf } from '../../agency/caseList.ts'
import { caseStatus } from '../../agency/casePast.ts'
import { relatedTo } from '../../agency/related.ts'
import { bankNames, listAnswers } from '../../desk/caseAnswers.ts'
import { caseTexts } from '../../desk/caseTexts.ts'
import { loadServiceWords } from '../serviceWords.ts'
import { usePageLanguage, useReading, useSession, useWords } from '../useConsole.ts'
import { Answers } from './Answers.tsx'
import { Decision } from './Decision.tsx'
import { Focused } from './Focused.tsx'
import { Papers } from './Papers.tsx'

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
  const { store, clock } = useSession().scene.simulation
  const found = useReading(
    useCallback(async () => {
      const now = clock.now()
      const read = await store.read((tables) => {
        const row = tables.get('cases', number)
        if (!row) return undefined
        const related = relatedTo(tables, row, now)
        return {
          row,
          related,
          now,
          ...neighboursOf(tables, search, number, now),
          newer: countNewer(tables, number),
        }
      })
      if (!read) return undefined
      const words = await loadServiceWords(language)
      const names = await bankNames(read.row, language)
      const asked = { ...words, names, language: language === 'en' ? 'en' : 'zh-CN' } as const
      return { ...read, words, parts: listAnswers(read.row, asked, now) }
    }, [store, clock, number, search, language]),
  )
  if (!found) return null
  const { row, related, now, previous, next, count, newer, words, parts } = found
  const step = (to: string | undefined, label: string) => (
    <button type="button" disabled={to === undefined} onClick={() => to !== undefined && onOpen(to)}>
      {label}
    </button>
  )
  return (
    <div className="demo-opened">
      <div className="demo-row">
        <button type="button" onClick={onClose}>
          ← {c.back}
        </button>
        {step(previous, c.previous)}
        {step(next, c.next)}
        <span>{c.listed(count)}</span>
      </div>
      <Focused key={`heading-${row.number}`}>
        {row.number} · {row.answers.name} · {desk.statuses[caseStatus(row, now)]}
      </Focused>
      <Decision key={row.number} row={row} related={related} now={now} newer={newer} />
      <Papers row={row} words={words} />
      <Answers parts={parts} />
    </div>
  )
}
