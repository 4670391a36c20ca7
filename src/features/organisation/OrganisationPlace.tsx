import './organisation.css'
import { Activity, type ComponentType, useEffect, useRef } from 'react'
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
  const { at, ended, before } = useOrganisationSession()
  const shown = at ?? before
  const isOut = !at
  const wasOut = useRef(isOut)
  useEffect(() => {
    // Where the way in stood, the page stands again: whoever listens or types goes on there.
    if (wasOut.current && !isOut) document.getElementById('title')?.focus()
    wasOut.current = isOut
  }, [isOut])
  return (
    <>
      {isOut && <SignInPage ended={ended} before={before} />}
      {shown && (
        // Nothing of one operator stays on a page of another. Of the same one what was typed does: out of sight until they are in again.
        <Activity key={`${shown.organisation.code} ${shown.operator.id}`} mode={isOut ? 'hidden' : 'visible'}>
          <div className="organisation">
            <PlaceBar at={shown} />
            {beside.map((Beside, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same ones on every page
              <Beside key={i} at={shown} />
            ))}
            <Inside at={shown} />
          </div>
        </Activity>
      )}
    </>
  )
}
