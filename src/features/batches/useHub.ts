import { useEffect, useSyncExternalStore } from 'react'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { useSharedDevice } from '../../journey/useSharedDevice.ts'
import { hubOf } from './hub.ts'

/** What submits the batches of an organisation in this tab, and how far it has come. What waits for the operator goes on. */
export function useHub(at: OrganisationSession) {
  const isShared = useSharedDevice()
  const hub = hubOf(at.organisation.code, isShared)
  const state = useSyncExternalStore(hub.state.subscribe, hub.state.get)
  useEffect(() => hub.enter(at), [hub, at])
  return { hub, state }
}
