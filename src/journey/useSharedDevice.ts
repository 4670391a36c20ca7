import { useDraftState } from './DraftContext.tsx'

/** Whether others use this device as well: nothing then invites the browser to remember what is typed. */
export const useSharedDevice = (): boolean => useDraftState().memory === 'shared'
