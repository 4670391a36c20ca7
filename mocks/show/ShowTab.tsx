import './show.css'
import { NotesSection } from './NotesSection.tsx'

/** What is shown to others: notes on the screens. */
export function ShowTab() {
  return <NotesSection />
}
