import './eCard.css'
import { useParams } from 'react-router-dom'
import { WithCard } from '../WithCard.tsx'
import { AddFamilyPage } from './AddFamilyPage.tsx'
import { ChooseCard } from './ChooseCard.tsx'
import { FamilyCardPage } from './FamilyCardPage.tsx'
import { OwnECard } from './OwnECard.tsx'

/** The e-card over the card of a case; that of a relative, or adding one; which card, where the address names none. */
export function ECardPage() {
  const { number, what } = useParams()
  if (!number) return <ChooseCard />
  return (
    <WithCard>
      {(view, caseKey) =>
        what === undefined ? (
          <OwnECard view={view} caseKey={caseKey} />
        ) : what === 'add' ? (
          <AddFamilyPage view={view} caseKey={caseKey} />
        ) : (
          <FamilyCardPage view={view} caseKey={caseKey} member={what} />
        )
      }
    </WithCard>
  )
}
