import './wall.css'
import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { usePageLanguage } from '../useConsole.ts'
import { Choices } from './Choices.tsx'
import { Wall } from './Wall.tsx'
import { wallWords } from './words.ts'

const views = ['wall', 'form', 'changes'] as const
type View = (typeof views)[number]

const shown: { readonly [V in View]: ComponentType } = {
  wall: Wall,
  form: lazy(() => import('../form/FormSheet.tsx').then((m) => ({ default: m.FormSheet }))),
  changes: lazy(() => import('../changes/Changes.tsx').then((m) => ({ default: m.Changes }))),
}

/** The screens: all of them on a wall, the questions of each journey on one sheet, and what changed between two builds. */
export function ScreensTab() {
  const words = wallWords(usePageLanguage())
  const [view, setView] = useState<View>('wall')
  const Shown = shown[view]

  // It covers the page: the focus must not get lost behind it.
  useEffect(() => {
    const page = document.getElementById('root')
    page?.toggleAttribute('inert', true)
    return () => void page?.toggleAttribute('inert', false)
  }, [])

  return (
    <div className="wall">
      <div className="wall-views">
        <Choices
          label={words.view}
          all={views}
          chosen={[view]}
          nameOf={(one) => words.views[one]}
          onChange={(chosen) => setView(chosen.find((one) => one !== view) ?? view)}
        />
      </div>
      <Suspense>
        <Shown />
      </Suspense>
    </div>
  )
}
