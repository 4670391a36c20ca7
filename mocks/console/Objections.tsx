import { useCallback } from 'react'
import { objectionOutcomes } from '../../src/domain/contributionRecord.ts'
import { answerObjection, listObjections } from '../agency/objectionDesk.ts'
import { objectionTexts } from '../desk/objectionTexts.ts'
import { usePageLanguage, useReading, useSession } from './useConsole.ts'

/** The looks that their persons do not know, with the two answers; nothing while there is none. */
export function Objections() {
  const t = objectionTexts[usePageLanguage()]
  const session = useSession()
  const { clock, store } = session.scene.simulation
  const found = useReading(
    useCallback(() => store.read((tables) => listObjections(tables, clock.now())), [store, clock]),
  )
  if (!found || found.length === 0) return null
  return (
    <>
      <h3>{t.heading}</h3>
      <ul className="demo-cases">
        {found.map(({ id, look, objection }) => (
          <li key={id}>
            <p>
              <strong>{objection.number}</strong> {t.looks[look.why]} · {look.at.replace('T', ' ')} ·{' '}
              {t.due(objection.due)} {objection.note && <small>“{objection.note}”</small>}
            </p>
            <div className="demo-row">
              {objectionOutcomes.map((outcome) => (
                <button
                  key={outcome}
                  type="button"
                  onClick={() => void session.act(() => answerObjection(store, id, outcome, clock.now()))}
                >
                  {t.answers[outcome]}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
