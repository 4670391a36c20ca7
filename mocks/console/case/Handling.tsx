import { useId, useState } from 'react'
import { clerkName, type DeskClerk, deskClerks, findClerk } from '../../agency/deskClerks.ts'
import type { HandlingRow } from '../../agency/handlingRows.ts'
import {
  type HandlingProblem,
  handle,
  longestDeskNote,
  type Handling as Wish,
} from '../../agency/handlings.ts'
import { caseTexts } from '../../desk/caseTexts.ts'
import { entryText } from '../../desk/entryText.ts'
import { nameOfAct } from '../nameOfAct.ts'
import { usePageLanguage, useSession } from '../useConsole.ts'
import { sitDown, useClerk } from './clerk.ts'

/** Who sits at the desk and who has the case; and what the desk notes of it for itself. */
export function Handling({ handling }: { readonly handling: HandlingRow }) {
  const language = usePageLanguage()
  const c = caseTexts[language]
  const session = useSession()
  const { store, clock } = session.scene.simulation
  const clerk = useClerk()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<HandlingProblem>()
  const [other, setOther] = useState<DeskClerk>()
  const field = useId()
  const { number, holder, entries } = handling
  const nameOf = (one: DeskClerk) => clerkName(one)[language]
  const others = deskClerks.filter((one) => one !== clerk)
  const to = others.find((one) => one === other) ?? others[0]
  // They are never removed or put in another order.
  const numbered = entries.map((entry, place) => ({ entry, place }))
  const does = (wish: Wish) =>
    void session.act(async () => {
      const found = await handle(store, number, clerk, wish, clock.now())
      setProblem(found)
      if (!found && wish.do === 'note') setText('')
    })
  return (
    <section className="demo-decision">
      <label>
        {c.whoAreYou}{' '}
        <select value={clerk} onChange={({ target }) => sitDown(findClerk(target.value) ?? clerk)}>
          {deskClerks.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      {holder && holder.clerk !== clerk && (
        <div role="alert">
          <p>{c.openElsewhere(nameOf(holder.clerk), holder.since.replace('T', ' '))}</p>
          <button type="button" onClick={() => does({ do: 'takeOver' })}>
            {c.takeOver}
          </button>
        </div>
      )}
      {holder?.clerk === clerk && to && (
        <div className="demo-row">
          <select
            aria-label={c.giveTo}
            value={to}
            onChange={({ target }) => setOther(findClerk(target.value))}
          >
            {others.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
          <button type="button" onClick={() => does({ do: 'giveTo', to })}>
            {c.giveTo}
          </button>
          <button type="button" onClick={() => does({ do: 'giveBack' })}>
            {c.giveBack}
          </button>
        </div>
      )}
      <h3>{c.notes}</h3>
      <p>{c.notesNote}</p>
      {entries.length === 0 && <p>{c.noNotes}</p>}
      <ol className="demo-list">
        {numbered.map(({ entry, place }) => (
          <li key={place}>
            <time dateTime={entry.at}>{entry.at.replace('T', ' ')}</time>
            <span>
              <b>{nameOf(entry.by)}</b> {entryText(entry, language, nameOfAct)}
            </span>
          </li>
        ))}
      </ol>
      <label htmlFor={field}>{c.newNote}</label>
      <textarea id={field} rows={3} value={text} onChange={({ target }) => setText(target.value)} />
      {problem && (
        <p role="alert">
          {problem === 'tooLong' ? c.problems.tooLong(longestDeskNote) : c.problems[problem]}
        </p>
      )}
      <button type="button" onClick={() => does({ do: 'note', text })}>
        {c.addNote}
      </button>
    </section>
  )
}
