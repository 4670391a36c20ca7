import './show.css'
import { lazy, Suspense } from 'react'
import { NotesSection } from './NotesSection.tsx'
import { ToursSection } from './ToursSection.tsx'

const UsabilitySection = lazy(() =>
  import('./usability/UsabilitySection.tsx').then((m) => ({ default: m.UsabilitySection })),
)

const WordingSection = lazy(() =>
  import('./wording/WordingSection.tsx').then((m) => ({ default: m.WordingSection })),
)

/** What is shown to others: tours through the service, notes on its screens, a test of how people get on, and its words. */
export function ShowTab() {
  return (
    <>
      <ToursSection />
      <NotesSection />
      <Suspense>
        <UsabilitySection />
        <WordingSection />
      </Suspense>
    </>
  )
}
