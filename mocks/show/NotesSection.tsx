import { useState, useSyncExternalStore } from 'react'
import { newNote } from '../console/notes.ts'
import { useSession } from '../console/useConsole.ts'
import { type Note } from '../scenarios/note.ts'
import { inLanguage } from '../scenarios/wording.ts'
import { isPinned, subscribeToPins, togglePins } from './layer.tsx'
import { NoteForm } from './NoteForm.tsx'
import { usePersistedList, useScreen, useShowTexts } from './useShow.ts'

/** The notes: a new one, those of this screen, and those of the others. */
export function NotesSection() {
  const { notes: t } = useShowTexts()
  const session = useSession()
  const { notes } = session
  const all = usePersistedList(notes)
  const screen = useScreen()
  const isShown = useSyncExternalStore(subscribeToPins, isPinned)
  const groups = [
    { title: t.here, list: all.filter((note) => note.screen === screen) },
    { title: t.elsewhere, list: all.filter((note) => note.screen !== screen) },
  ]
  const removed = notes.removed()
  return (
    <section aria-labelledby="demo-notes">
      <h3 id="demo-notes">{t.title}</h3>
      <p>{t.lead}</p>
      <label>
        <input type="checkbox" checked={isShown} onChange={() => togglePins(session)} /> {t.show}
      </label>
      {!notes.isKept() && <p role="alert">{t.notKept}</p>}
      <NoteForm
        others={all.length}
        onSave={(text, at) => {
          notes.add(newNote(screen, text, at))
          if (!isShown) togglePins(session)
        }}
      />
      <output className="demo-row">
        {removed && (
          <>
            {t.removed}
            <button type="button" onClick={notes.putBack}>
              {t.undo}
            </button>
          </>
        )}
      </output>
      {all.length === 0 && <p>{t.none}</p>}
      {groups.map(
        ({ title, list }) =>
          list.length > 0 && (
            <div key={title}>
              <h4>{title}</h4>
              <ol className="demo-notes">
                {list.map((note) => (
                  <NoteItem
                    key={note.id}
                    note={note}
                    number={all.indexOf(note) + 1}
                    others={all.length - 1}
                  />
                ))}
              </ol>
            </div>
          ),
      )}
    </section>
  )
}

function NoteItem(props: { readonly note: Note; readonly number: number; readonly others: number }) {
  const { note, number, others } = props
  const { notes: t } = useShowTexts()
  const session = useSession()
  const here = useScreen()
  const [editing, setEditing] = useState(false)
  const place = placeFor(note.screen, session.scene.app.store.getState().cases[0]?.number)
  if (editing)
    return (
      <li>
        <NoteForm
          note={note}
          others={others}
          onCancel={() => setEditing(false)}
          onSave={(text, at) => {
            const { at: _, ...rest } = note
            session.notes.replace({ ...rest, text, ...(at ? { at } : {}) })
            setEditing(false)
          }}
        />
      </li>
    )
  return (
    <li>
      <p>
        <strong>{number}</strong> {note.text}
      </p>
      <p>
        <small>
          {note.screen}
          {note.at && ` · ${t.roles[note.at.role] ?? note.at.role}: ${inLanguage(note.at.name, 'zh')}`}
        </small>
      </p>
      <div className="demo-row">
        {here !== note.screen && (
          <button
            type="button"
            disabled={!place}
            onClick={() => place && void session.scene.app.restart(place, {}, () => Promise.resolve())}
          >
            {t.goThere(number)}
          </button>
        )}
        <button type="button" onClick={() => setEditing(true)}>
          {t.edit(number)}
        </button>
        <button type="button" onClick={() => session.notes.remove(note.id)}>
          {t.remove(number)}
        </button>
      </div>
    </li>
  )
}

/** A place on a screen: of a case, that of the newest one there is. */
function placeFor(screen: string, number: string | undefined): string | undefined {
  if (!screen.includes('*')) return screen
  return number && screen.replace('*', number)
}
