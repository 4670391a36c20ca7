import { useState } from 'react'
import { spacedHelpCode } from '../../src/domain/helps.ts'
import { drawHelpCodes, openAtCounter } from '../agency/helps.ts'
import { randomKey } from '../agency/random.ts'
import { counterTexts } from '../desk/counterTexts.ts'
import { useClerk } from './case/clerk.ts'
import { startAddress } from './startAddress.ts'
import { usePageLanguage, useSession } from './useConsole.ts'

/** The button that was pressed is gone: what has taken its place is the next to be pressed. */
const focus = (link: HTMLAnchorElement | null) => link?.focus()

/** Entering an application for somebody who stands at the counter, in the name of the clerk who sits there. */
export function Counter() {
  const t = counterTexts[usePageLanguage()]
  const { simulation, app } = useSession().scene
  const { store, clock } = simulation
  const clerk = useClerk()
  const [code, setCode] = useState<string>()
  const begin = async () => {
    const drawn = { id: randomKey(), codes: drawHelpCodes() }
    setCode(await store.change((tables) => openAtCounter(tables, drawn, clerk, clock.now())))
  }
  const start = startAddress(app.getPlace())
  const address = import.meta.env.MODE === 'single' ? `${start}#/helper?` : `${start}helper#`
  return (
    <>
      <h3>{t.heading}</h3>
      <p>{t.lead}</p>
      {code === undefined ? (
        <button type="button" onClick={() => void begin()}>
          {t.begin}
        </button>
      ) : (
        <a ref={focus} href={`${address}c=${code}&staff`}>
          {t.open(spacedHelpCode(code))}
        </a>
      )}
    </>
  )
}
