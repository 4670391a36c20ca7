import { useCallback } from 'react'
import { listAppointments, noteAppointment } from '../agency/appointmentDesk.ts'
import { appointmentTexts, purposesOf } from '../desk/appointmentTexts.ts'
import { usePageLanguage, useReading, useSession } from './useConsole.ts'

/** The desk's appointments of today and later: who comes for what, with which papers, and what may be noted now. */
export function Appointments() {
  const language = usePageLanguage()
  const session = useSession()
  const { clock, store } = session.scene.simulation
  const t = appointmentTexts[language]
  const found = useReading(
    useCallback(() => store.read((tables) => listAppointments(tables, clock.now())), [store, clock]),
  )
  if (!found) return null
  return (
    <>
      <h3>{t.heading}</h3>
      {found.length === 0 && <p>{t.none}</p>}
      <ul className="demo-cases">
        {found.map(({ id, at, names, visit, where, services, reason, papers, state, acts }) => (
          <li key={id}>
            <p>
              <strong>
                <time dateTime={at}>{at.replace('T', ' ')}</time>
              </strong>{' '}
              {t.list(names)} · {visit && `${visit} · `}
              {purposesOf(t, { services, ...(reason ? { reason } : {}) })} · {t.states[state]}{' '}
              <small>
                {where[language]} · {t.papers(papers.map((one) => t.things[one]))}
              </small>
            </p>
            <div className="demo-row">
              {acts.map((act) => (
                <button
                  key={act}
                  type="button"
                  onClick={() => void session.act(() => noteAppointment(store, id, act, clock.now()))}
                >
                  {t.acts[act]}
                </button>
              ))}
              {clock.now() < at && (
                <button
                  type="button"
                  onClick={() => void session.act(() => clock.moveTo(at), { do: 'clock', to: at })}
                >
                  {t.goThere}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
