import { type ComponentType, type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { isComposing } from '../../src/ui/composition.ts'
import { ClockBar } from './ClockBar.tsx'
import { PeopleTab } from './PeopleTab.tsx'
import { ToolBar } from './ToolBar.tsx'
import { type TabName, tabs } from './tabs.ts'
import { useWords } from './useConsole.ts'

const ownPanels: { readonly [T in Exclude<TabName, 'show'>]: ComponentType } = {
  people: PeopleTab,
  time: lazy(() => import('./TimeTab.tsx').then((m) => ({ default: m.TimeTab }))),
  // With all that the agency writes to people.
  desk: lazy(() => import('./DeskTab.tsx').then((m) => ({ default: m.DeskTab }))),
  calls: lazy(() => import('./CallsTab.tsx').then((m) => ({ default: m.CallsTab }))),
  screens: lazy(() => import('./wall/ScreensTab.tsx').then((m) => ({ default: m.ScreensTab }))),
}

interface ConsoleProps {
  readonly first: TabName
  /** The tab of notes and tours, which builds on the console and so is no part of it. */
  readonly showTab: ComponentType
  readonly onClose: () => void
}

/** The designers' console: what can be done from anywhere on top, then the clock, then the tabs. */
export function Console({ first, showTab, onClose }: ConsoleProps) {
  const { t, desk } = useWords()
  const [open, setOpen] = useState<TabName>(first)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const Panel = open === 'show' ? showTab : ownPanels[open]

  const whole = useRef<HTMLElement>(null)
  useEffect(() => {
    /** Also when the button that had the focus is gone. */
    const onEscape = (event: globalThis.KeyboardEvent) => {
      const { activeElement } = document
      const isHere = activeElement === document.body || whole.current?.contains(activeElement)
      if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented || !isHere) return
      event.stopPropagation()
      onClose()
    }
    document.addEventListener('keydown', onEscape)
    return () => document.removeEventListener('keydown', onEscape)
  }, [onClose])
  /** Arrow keys move between the tabs, as they do in every tab list. */
  const onTabKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = tabs[(tabs.indexOf(open) + step + tabs.length) % tabs.length]
    if (step === 0 || !next) return
    event.preventDefault()
    setOpen(next)
    document.getElementById(`demo-tab-${next}`)?.focus()
  }
  return (
    <aside className="demo-desk" aria-labelledby="demo-desk-title" ref={whole}>
      <div className="demo-head">
        <h2 id="demo-desk-title" tabIndex={-1} ref={heading}>
          {desk.title}
        </h2>
        <button type="button" className="demo-icon" aria-label={desk.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <ToolBar />
      <ClockBar />
      <div className="demo-tabs" role="tablist" aria-labelledby="demo-desk-title">
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`demo-tab-${tab}`}
            aria-selected={tab === open}
            aria-controls="demo-panel"
            tabIndex={tab === open ? 0 : -1}
            onClick={() => setOpen(tab)}
            onKeyDown={onTabKey}
          >
            {t.tabs[tab]}
          </button>
        ))}
      </div>
      <div className="demo-panel" role="tabpanel" id="demo-panel" aria-labelledby={`demo-tab-${open}`}>
        <Suspense>
          <Panel />
        </Suspense>
      </div>
    </aside>
  )
}
