import './show.css'
import { NotesSection } from './NotesSection.tsx'
import { WalksSection } from './WalksSection.tsx'

/** What is shown to others: walks through the service, and notes on its screens. */
export function ShowTab() {
  return (
    <>
      <WalksSection />
      <NotesSection />
    </>
  )
}
