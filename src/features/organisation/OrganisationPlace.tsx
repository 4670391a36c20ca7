import './organisation.css'
import type { ComponentType } from 'react'
import { type OrganisationSession, useOrganisationSession } from '../../journey/organisationSession.ts'
import { PlaceBar } from './PlaceBar.tsx'
import { SignInPage } from './SignInPage.tsx'

/** What a page of the place is told: who is signed in. */
export interface InsideProps {
  readonly at: OrganisationSession
}

/** The frame of every page of an organisation: signed in, the page below who one is and what waits; otherwise the way in. */
export function OrganisationPlace({
  Inside,
  beside,
}: {
  readonly Inside: ComponentType<InsideProps>
  /** On every page: what goes on meanwhile. */
  readonly beside: readonly ComponentType<InsideProps>[]
}) {
  const { at, ended } = useOrganisationSession()
  if (!at) return <SignInPage ended={ended} />
  // Nothing of one organisation stays on a page of another.
  return (
    <div className="organisation" key={at.session}>
      <PlaceBar at={at} />
      {beside.map((Beside, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same ones on every page
        <Beside key={i} at={at} />
      ))}
      <Inside at={at} />
    </div>
  )
}
