import { useState } from 'react'
import { startAddress } from '../startAddress.ts'
import { useSession } from '../useConsole.ts'

/** Where frames begin: the address of the start page, and the time of the agency that states are played from. */
export function useStart(): { readonly start: string; readonly at: string } {
  const { scene } = useSession()
  const [start] = useState(() => startAddress(scene.app.getPlace()))
  const [at] = useState(() => scene.simulation.clock.realNow())
  return { start, at }
}
