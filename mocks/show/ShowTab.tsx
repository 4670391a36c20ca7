import './show.css'
import { NotesSection } from './NotesSection.tsx'
import { ToursSection } from './ToursSection.tsx'

/** What is shown to others: tours through the service, and notes on its screens. */
export function ShowTab() {
  return (
    <>
      <ToursSection />
      <NotesSection />
    </>
  )
}
