import { useState } from 'react'
import { useDoor, usePageLanguage, useSession } from '../console/useConsole.ts'
import type { Walk } from '../scenarios/walk.ts'
import { builtInWalks } from '../scenarios/walks.ts'
import { inLanguage } from '../scenarios/wording.ts'
import { useShowTexts } from './useShow.ts'

/** The walks: those that come along, and those that were recorded here. */
export function WalksSection() {
  const { walks: t } = useShowTexts()
  const session = useSession()
  const door = useDoor()
  const { scene } = session
  const language = usePageLanguage()
  const [problem, setProblem] = useState<string>()
  const at = scene.simulation.clock.realNow()
  const { language: now, elder, theme } = scene.app.getPreferences()
  const builtIn = builtInWalks(at, { language: now, elder, theme })
  const present = async (walk: Walk) => {
    const { present: start } = await import('./present.tsx')
    const wrong = await start(session, walk, { begun: door.close, left: () => door.open('show') })
    setProblem(wrong)
  }
  return (
    <section aria-labelledby="demo-walks">
      <h3 id="demo-walks">{t.title}</h3>
      <p>{t.lead}</p>
      {problem !== undefined && <p role="alert">{t.broken(problem)}</p>}
      <ul className="demo-walks">
        {builtIn.map((walk) => (
          <li key={walk.id} className="demo-row">
            <span>{inLanguage(walk.title, language)}</span>
            <button type="button" onClick={() => void present(walk)}>
              {t.present(inLanguage(walk.title, language))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
