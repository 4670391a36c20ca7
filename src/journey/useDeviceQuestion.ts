import { useState } from 'react'
import { useDraftState, useDraftStore } from './DraftContext.tsx'
import { readDevice, rememberDevice, type Whose } from './device.ts'

/**
 * Whose device this is, asked where answers about a person first come to it; one's own unless said otherwise. `isHere`: this
 * is such a place. `settle` when the person goes on from there.
 */
export function useDeviceQuestion(isHere: boolean) {
  const store = useDraftStore()
  const { memory } = useDraftState()
  const [isAsked] = useState(() => isHere && !memory && !readDevice())
  return {
    isAsked,
    choose: (whose: Whose) => void store.keep(whose),
    settle() {
      if (isAsked && !store.getState().memory) rememberDevice('own')
    },
  }
}
