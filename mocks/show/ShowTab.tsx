import './show.css'
import { lazy, Suspense } from 'react'
import { NotesSection } from './NotesSection.tsx'
import { ToursSection } from './ToursSection.tsx'

const UsabilitySection = lazy(() =>
  import('./usability/UsabilitySection.tsx').then((m) => ({ default: m.UsabilitySection })),
)

/** What is shown to others: tours through the service, notes on its screens, and a test of how people get on. */
export function ShowTab() {
  return (
    <>
      <ToursSection />
      <NotesSection />
      <Suspense>
        <UsabilitySection />
      </Suspense>
    </>
  )
}
