import { useEffect, useMemo, useRef, useState } from 'react'
import { dateOf } from '../../agency/time.ts'
import { screensOn } from '../../scenarios/screens.ts'
import { findScreens, oneOfEach, shotsOf, type Wish } from '../../scenarios/shots.ts'
import type { Session } from '../session.ts'
import { usePageLanguage, useSession } from '../useConsole.ts'
import { Exports } from './Exports.tsx'
import { Filters } from './Filters.tsx'
import { Grid } from './Grid.tsx'
import { Opened } from './Opened.tsx'
import { useTitles } from './titles.ts'
import { wallWords } from './words.ts'

/** What was wanted last, for as long as the page lives: another tab of the console is no reason to choose anew. */
const lastOf = new WeakMap<Session, Wish>()

const firstWish = (language: 'zh' | 'en'): Wish => ({
  people: oneOfEach,
  stage: '',
  kind: '',
  text: '',
  languages: [language === 'en' ? 'en' : 'zh-CN'],
  elder: [false],
  themes: ['light'],
  widths: [390],
})

/** The wall of screens: everybody's every screen, alive, to be narrowed, opened, saved and printed. */
export function Wall() {
  const language = usePageLanguage()
  const words = wallWords(language)
  const { titleOf } = useTitles()
  const session = useSession()
  const { clock } = session.scene.simulation
  const [wish, setWish] = useState(() => lastOf.get(session) ?? firstWish(language))
  const [open, setOpen] = useState<number>()
  const [stop, setStop] = useState<string>()
  const wall = useRef<HTMLDivElement>(null)
  const asOf = dateOf(clock.realNow())
  const screens = useMemo(() => screensOn(asOf), [asOf])
  const shots = useMemo(
    () => shotsOf(findScreens(screens, wish, titleOf), wish),
    // oxlint-disable-next-line react/exhaustive-deps -- titles differ with the language, and with nothing else
    [screens, wish, language],
  )
  const change = (part: Partial<Wish>) => {
    const next = { ...wish, ...part }
    lastOf.set(session, next)
    setWish(next)
  }
  const opened = open === undefined ? undefined : shots[open]

  // Back on the wall, the focus is where it was.
  useEffect(() => {
    if (opened || stop === undefined) return
    wall.current?.querySelector<HTMLElement>(`[data-shot="${CSS.escape(stop)}"]`)?.focus()
  }, [opened, stop])

  const close = () => {
    setStop(opened?.id)
    setOpen(undefined)
  }
  const step = (by: -1 | 1) => {
    const next = (open ?? 0) + by
    return shots[next] ? () => setOpen(next) : undefined
  }
  return (
    <div ref={wall}>
      {opened && <Opened shot={opened} onStep={step} onClose={close} />}
      <div hidden={opened !== undefined}>
        <details className="wall-filters" open={matchMedia('(min-width: 60rem)').matches}>
          <summary>{words.filters}</summary>
          <Filters wish={wish} screens={screens} asOf={asOf} onChange={change} />
        </details>
        <Exports shots={shots} />
        {shots.length === 0 ? <p>{words.none}</p> : <Grid shots={shots} stop={stop} onOpen={setOpen} />}
      </div>
    </div>
  )
}
