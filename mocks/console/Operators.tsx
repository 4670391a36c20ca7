import { useCallback } from 'react'
import { listOperators, setDismissed } from '../agency/operatorDesk.ts'
import { operatorTexts } from '../desk/operatorTexts.ts'
import { Counter } from './Counter.tsx'
import { usePageLanguage, useReading, useSession } from './useConsole.ts'

/** Who may act for which organisation, with the button that ends it, or gives it back. */
export function Operators() {
  const language = usePageLanguage()
  const t = operatorTexts[language]
  const session = useSession()
  const { clock, store } = session.scene.simulation
  const found = useReading(useCallback(() => store.read(listOperators), [store]))
  if (!found) return null
  return (
    <>
      <Counter />
      <h3>{t.heading}</h3>
      <p>{t.lead}</p>
      <ul className="demo-list">
        {found.map(({ organisation, operator, called, isDismissed, isSignedIn }) => (
          <li key={`${organisation.code} ${operator.id}`}>
            <span>
              {language === 'en' ? organisation.nameEn : organisation.name} · {called}
              {isDismissed && <mark> {t.dismissed}</mark>}
              {isSignedIn && <small> {t.signedIn}</small>}
            </span>{' '}
            <button
              type="button"
              onClick={() =>
                void session.act(() =>
                  setDismissed(store, organisation.code, operator.id, !isDismissed, clock.now()),
                )
              }
            >
              {isDismissed ? t.restore(called) : t.dismiss(called)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
