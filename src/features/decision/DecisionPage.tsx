import '../../ui/otherScreens.css'
import './decision.css'
import { useEffect } from 'react'
import { Navigate } from 'react-router-dom'
import { useKeptBanks } from '../../api/useKeptBanks.ts'
import { rowsOf } from '../../domain/roster/roster.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { type OrganisationSession, useOrganisationSession } from '../../journey/organisationSession.ts'
import { organisationPath } from '../../journey/paths.ts'
import { type HandedOver, signOutToTakeBack, useHandOver } from '../../journey/roster/handOver.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ClerkSide } from './ClerkSide.tsx'
import { GiveBack } from './GiveBack.tsx'
import { PersonSide } from './PersonSide.tsx'

/** One address for two: the operator, who hands the device over and takes it back, and the person, who has it in between. */
export function DecisionPage() {
  const { at } = useOrganisationSession()
  const { facing, handedOver } = useHandOver()
  useKeptBanks(at?.organisation.city)
  const isLost = handedOver !== undefined && at === undefined
  useEffect(() => {
    if (isLost) signOutToTakeBack()
  }, [isLost])
  if (at && handedOver) return <InTheirHands key={handedOver.row} at={at} handedOver={handedOver} />
  if (at && facing) return <ClerkSide at={at} facing={facing} />
  return <Navigate to={organisationPath} replace />
}

function InTheirHands({
  at,
  handedOver,
}: {
  readonly at: OrganisationSession
  readonly handedOver: HandedOver
}) {
  const m = useMessages('decision')
  const { store, state } = useRoster(at.organisation.code)
  useEffect(() => {
    // The frame has links to what is the operator's, or on this device of others.
    const { dataset } = document.documentElement
    dataset['handedOver'] = ''
    return () => {
      delete dataset['handedOver']
    }
  }, [])
  if (!state.isLoaded)
    return (
      <Page title={m.check.title}>
        <Skeleton label={m.loading} lines={4} />
      </Page>
    )
  const row = rowsOf(state.roster).find(({ key }) => key === handedOver.row)
  if (!row) return <GiveBack outcome="stopped" />
  return <PersonSide at={at} row={row} store={store} draft={handedOver.draft} />
}
